import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose } from '../record.ts';

/**
 * Who may see a matter. There is no default of public: what nobody has decided on counts as exempt
 * everywhere (trust.md, P5).
 */
export const Visibility = z.enum(['undecided', 'public', 'exempt', 'confidential']);
export type Visibility = z.infer<typeof Visibility>;

/** The kinds of ground: for exempt matter the first four, for confidential matter the last three. */
export const GroundScheme = z.enum([
  'schedule_12a',
  'foi',
  'eir',
  'data_protection',
  'enactment',
  'court_order',
  'government_terms',
]);
export type GroundScheme = z.infer<typeof GroundScheme>;

/** What an item or paper holds of its restriction; all empty where it is public. */
export const restrictionShape = {
  visibility: Visibility,
  groundScheme: GroundScheme.nullable(),
  /** `3`, or `1, 2` where several paragraphs apply; `43(2)` for a section. */
  groundCode: z.string(),
  /** Why it is withheld, in words that give nothing away: the public agenda prints it. */
  publicReason: z.string(),
  /** Why the public interest is better served by withholding; for the file, never printed. */
  publicInterestReason: z.string(),
  /** When to look at the restriction again. */
  reviewOn: CivilDate.nullable(),
};

/** The ground of a restriction as an officer writes it. */
export const Restriction = z.strictObject({
  visibility: z.enum(['exempt', 'confidential']),
  groundScheme: GroundScheme,
  groundCode: Line,
  publicReason: Prose,
  publicInterestReason: Prose,
  reviewOn: CivilDate.nullable(),
});
export type Restriction = z.infer<typeof Restriction>;

/** The restriction of an item, which also has a title for the public. */
export const ItemRestriction = Restriction.extend({
  /** Empty where the item's own title gives nothing away. */
  publicTitle: Line,
  /** A person has looked at the words the public will read. */
  titleChecked: z.boolean(),
  withheldBy: Line,
});
export type ItemRestriction = z.infer<typeof ItemRestriction>;

/** One ground that can be chosen, with what the law or guidance says of it. */
export const Ground = z.strictObject({
  scheme: GroundScheme,
  code: z.string(),
  /** `Paragraph 3`, `Section 43`. */
  name: z.string(),
  /** The ground in words, as the public agenda prints it. */
  words: z.string(),
  /** What to mind when using it: the limits of Part 2 of the Schedule. */
  note: z.string(),
  for: z.enum(['exempt', 'confidential']),
});
export type Ground = z.infer<typeof Ground>;
