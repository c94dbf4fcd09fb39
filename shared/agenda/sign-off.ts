import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Prose, RecordId, recordShape } from '../record.ts';

export const SignOffState = z.enum(['asked', 'clarifying', 'agreed', 'not_agreed']);
export type SignOffState = z.infer<typeof SignOffState>;

/** An agency's answer before a collective strategy is tabled, with the resources it brings (S-094, S-095). */
export const SignOff = z.strictObject({
  ...recordShape,
  itemId: RecordId,
  organisationId: RecordId,
  organisationName: z.string(),
  state: SignOffState,
  /** Capacity and resources required, as the agency put it. */
  resources: z.string(),
  note: z.string(),
  askedOn: CivilDate.nullable(),
  answeredOn: CivilDate.nullable(),
});
export type SignOff = z.infer<typeof SignOff>;

export const SignOffChange = z
  .strictObject({
    state: SignOffState,
    resources: Prose,
    note: Prose,
    askedOn: CivilDate.nullable(),
    answeredOn: CivilDate.nullable(),
  })
  .partial();
export type SignOffChange = z.infer<typeof SignOffChange>;

/** How far the agencies have come, in words. */
export const SignOffSummary = z.strictObject({
  agreed: z.int(),
  of: z.int(),
  /** `3 of 5 agencies agree. Waiting for the Fire and Rescue Service.` */
  sentence: z.string(),
  ready: z.boolean(),
});
export type SignOffSummary = z.infer<typeof SignOffSummary>;
