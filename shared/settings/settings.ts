import { z } from 'zod';
import { Line, recordShape, RequiredLine } from '../record.ts';

export const appearances = ['system', 'light', 'dark'] as const;

/** What the officer has set for this workspace. */
export const Settings = z.strictObject({
  ...recordShape,
  workspaceName: z.string(),
  officerName: z.string(),
  officerPost: z.string(),
  appearance: z.enum(appearances),
  textSize: z.int(),
  roomierRows: z.boolean(),
  singleLetterShortcuts: z.boolean(),
  reduceMotion: z.boolean(),
  isSample: z.boolean(),
});
export type Settings = z.infer<typeof Settings>;

/** The settings that a person can change, each on its own. */
export const SettingsChange = z.strictObject({
  workspaceName: RequiredLine.optional(),
  officerName: Line.optional(),
  officerPost: Line.optional(),
  appearance: z.enum(appearances).optional(),
  textSize: z.int().min(90, 'Choose 90% or more').max(150, 'Choose 150% or less').optional(),
  roomierRows: z.boolean().optional(),
  singleLetterShortcuts: z.boolean().optional(),
  reduceMotion: z.boolean().optional(),
});
export type SettingsChange = z.infer<typeof SettingsChange>;
