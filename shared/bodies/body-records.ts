import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { newRecordShape, Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';
import { BodyState } from './body.ts';

/** A former name, or another name in use (S-024). */
export const BodyName = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  name: z.string(),
  kind: z.enum(['former', 'also_known_as']),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
});
export type BodyName = z.infer<typeof BodyName>;

export const NewBodyName = z.strictObject({
  ...newRecordShape,
  bodyId: RecordId,
  name: RequiredLine,
  kind: z.enum(['former', 'also_known_as']),
  fromDay: CivilDate.nullable().optional(),
  toDay: CivilDate.nullable().optional(),
});
export type NewBodyName = z.infer<typeof NewBodyName>;

/** How bodies stand to each other (S-001, S-020 to S-023). Read from the first body to the second. */
export const linkKinds = [
  'reports_strategy_to',
  'reports_performance_to',
  'delivery_group_of',
  'nested_in',
  'works_with',
  'succeeded_by',
] as const;
export const LinkKind = z.enum(linkKinds);
export type LinkKind = z.infer<typeof LinkKind>;

export const BodyLink = z.strictObject({
  ...recordShape,
  fromBodyId: RecordId,
  toBodyId: RecordId,
  kind: LinkKind,
  note: z.string(),
  /** `once a year`, `every quarter`. */
  frequency: z.string(),
  fromDay: CivilDate.nullable(),
  /** The last day. */
  toDay: CivilDate.nullable(),
});
export type BodyLink = z.infer<typeof BodyLink>;

const linkWords = {
  note: Line,
  frequency: Line,
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
};
export const NewBodyLink = z.strictObject({
  ...newRecordShape,
  fromBodyId: RecordId,
  toBodyId: RecordId,
  kind: LinkKind,
  ...z.strictObject(linkWords).partial().shape,
});
export type NewBodyLink = z.infer<typeof NewBodyLink>;
export const BodyLinkChange = z.strictObject(linkWords).partial();
export type BodyLinkChange = z.infer<typeof BodyLinkChange>;

/** A step in the life of a body (S-023). */
export const BodyEvent = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  state: BodyState,
  day: CivilDate,
  note: z.string(),
});
export type BodyEvent = z.infer<typeof BodyEvent>;

export const BodyPriority = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  words: z.string(),
  /** The period it is for, as in `2008 to 2011` (S-030). */
  horizon: z.string(),
  position: z.number(),
});
export type BodyPriority = z.infer<typeof BodyPriority>;
export const NewBodyPriority = z.strictObject({
  ...newRecordShape,
  bodyId: RecordId,
  words: requiredProse(),
  horizon: Line.optional(),
});
export const BodyPriorityChange = z
  .strictObject({ words: requiredProse(), horizon: Line })
  .partial();
export type BodyPriorityChange = z.infer<typeof BodyPriorityChange>;

/** Who is responsible for setting meetings, agendas, papers, minutes, the website (S-088). */
export const duties = ['set_meetings', 'agendas', 'papers', 'minutes', 'website'] as const;
export const Duty = z.enum(duties);
export type Duty = z.infer<typeof Duty>;
export const BodyDuty = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  duty: Duty,
  postId: RecordId.nullable(),
  note: z.string(),
});
export type BodyDuty = z.infer<typeof BodyDuty>;

/** A strategy that bodies serve (S-028, S-029). Aliases hold the names it also went by. */
export const Strategy = z.strictObject({
  ...recordShape,
  name: z.string(),
  aliases: z.array(z.string()),
  vision: z.string(),
  evidence: z.string(),
  consultation: z.string(),
  owner: z.string(),
  /** Names of the plans it stands beside. */
  relatedPlans: z.array(z.string()),
  horizonYears: z.int().nullable(),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
});
export type Strategy = z.infer<typeof Strategy>;

const strategyFacts = {
  name: RequiredLine,
  aliases: z.array(RequiredLine).max(30),
  vision: Prose,
  evidence: Prose,
  consultation: Prose,
  owner: Line,
  relatedPlans: z.array(RequiredLine).max(50),
  horizonYears: z
    .int()
    .min(1, 'Enter 1 or more years')
    .max(100, 'Enter 100 years or fewer')
    .nullable(),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
};
export const NewStrategy = z
  .strictObject(strategyFacts)
  .partial()
  .required({ name: true })
  .extend(newRecordShape);
export type NewStrategy = z.infer<typeof NewStrategy>;
export const StrategyChange = z.strictObject(strategyFacts).partial();
export type StrategyChange = z.infer<typeof StrategyChange>;

export const BodyStrategy = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  strategyId: RecordId,
  note: z.string(),
});
export type BodyStrategy = z.infer<typeof BodyStrategy>;

function requiredProse() {
  return Prose.refine((text) => text.trim().length > 0, 'Enter some text');
}
