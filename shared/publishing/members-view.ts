import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { RecordId } from '../record.ts';
import { PublicPaperFile } from './publish-view.ts';

/**
 * Everything that packs for others than the public may know beside the public view, and nothing else. Each is
 * a strict positive list: notes and reasons for the file are in none but the chair's.
 */

const Line = z.string().trim().min(1).max(500);
const Text = z.string().max(50_000);

/** A paper that only the members get, with the ground that stands on each of its pages (s.100B(5), R-036). */
export const RestrictedPaper = z.strictObject({
  id: RecordId,
  title: Line,
  /** "paragraph 3". */
  ground: Line,
  file: PublicPaperFile.nullable(),
});
export type RestrictedPaper = z.infer<typeof RestrictedPaper>;

/** A matter taken in private as the members may read it; of a public item only its withheld papers. */
export const RestrictedEntry = z.strictObject({
  number: Line,
  title: Line,
  ground: Line,
  /** Null where the item itself is public and its words are in the public agenda. */
  business: z
    .strictObject({
      startsAt: TimeOfDay.nullable(),
      purpose: z.enum(['decide', 'discuss', 'note']),
      presenter: Line.nullable(),
      minutes: z.int().nonnegative(),
      description: Text.nullable(),
      recommendations: z.array(Text),
    })
    .nullable(),
  papers: z.array(RestrictedPaper),
});
export type RestrictedEntry = z.infer<typeof RestrictedEntry>;

/** The part of a pack that is not for publication. */
export const RestrictedPart = z.strictObject({ entries: z.array(RestrictedEntry) });
export type RestrictedPart = z.infer<typeof RestrictedPart>;

/** An open action of a partner. */
export const PartnerAction = z.strictObject({
  ref: Line,
  words: Text,
  topic: Text,
  owner: Text,
  dueOn: CivilDate.nullable(),
});
export type PartnerAction = z.infer<typeof PartnerAction>;

/** One partner's own business at a meeting. */
export const PartnerView = z.strictObject({
  organisation: Line,
  /** Public papers of its items, by their public numbers. */
  papers: z.array(z.int()),
  /** Items that are its own, as "5", "6A". */
  items: z.array(Line),
  restricted: RestrictedPart,
  actions: z.array(PartnerAction),
  /** Actions of the partner that are withheld: told apart, never printed. */
  withheldActions: z.int().nonnegative(),
});
export type PartnerView = z.infer<typeof PartnerView>;

/** One line of the chair's running order. */
export const ChairLine = z.strictObject({
  number: Line,
  title: Line,
  startsAt: TimeOfDay.nullable(),
  endsAt: TimeOfDay.nullable(),
  minutes: z.int().nonnegative(),
  presenter: Text,
  inPrivate: z.boolean(),
  isSub: z.boolean(),
  recommendations: z.array(Text),
  /** Private notes of the item, for the chair alone. */
  notes: Text,
});
export type ChairLine = z.infer<typeof ChairLine>;

/** What nobody but the chair is given: the running clock and the private notes. */
export const ChairView = z.strictObject({
  lines: z.array(ChairLine),
  clock: Text,
  notes: Text,
});
export type ChairView = z.infer<typeof ChairView>;
