import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { RecordId } from '#shared/record.ts';
import { MeetingSlug, PublicFileName, Slug } from './public-names.ts';

/**
 * Everything a public meeting pack may know, and nothing else (trust.md, P5).
 * Every object is strict: a field that is not on this list throws instead of travelling along.
 * Text is plain text; a blank line starts a new paragraph.
 */

const Day = CivilDate;
const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const Line = z.string().trim().min(1).max(500);
const Text = z.string().max(50_000);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

export const AccessRegime = z.enum(['voluntary', 'statutory_committee', 'executive', 'company']);
export type AccessRegime = z.infer<typeof AccessRegime>;

/** A contact datum whose publish flag is on (S-303); the view holds no other. */
export const PublicContact = z.strictObject({
  label: Line,
  email: z.email().nullable(),
  phone: Line.nullable(),
  address: Line.nullable(),
});
export type PublicContact = z.infer<typeof PublicContact>;

export const PublicBody = z.strictObject({
  slug: Slug,
  name: Line,
  formerNames: z.array(Line),
  /** What kind of body it is, in words: "Thematic partnership". */
  kindWords: Line,
  accessRegime: AccessRegime,
  purpose: Text.nullable(),
  contacts: z.array(PublicContact),
});
export type PublicBody = z.infer<typeof PublicBody>;

/** Why a matter is kept from the public, in words that give nothing away. */
export const Restriction = z.strictObject({
  kind: z.enum(['exempt', 'confidential']),
  /** The paragraph or section, short: "paragraph 3", "section 43". */
  code: Line,
  /** The ground in words: "Information relating to the financial or business affairs …". */
  ground: Line,
  /** The public reason: why withholding it is in the public interest. */
  reason: Text.nullable(),
});
export type Restriction = z.infer<typeof Restriction>;

/** Why a paper was not out with five clear days, as the public is told it. */
export const Lateness = z.strictObject({
  status: z.enum(['to_follow', 'late']),
  reasonLate: Text.nullable(),
  reasonUrgent: Text.nullable(),
});
export type Lateness = z.infer<typeof Lateness>;

/** The stored file of a public paper. Only PDF, PNG, JPEG and plain text can go into a public pack. */
export const PublicPaperFile = z.strictObject({
  sha256: Sha256,
  mediaType: z.string().min(1).max(200),
  pages: z.int().positive().nullable(),
  /** What a picture shows, for those who cannot see it; needed for PNG and JPEG. */
  alternativeText: Text.nullable(),
});
export type PublicPaperFile = z.infer<typeof PublicPaperFile>;

export const PublicPaper = z.strictObject({
  /** The paper's number in this pack, 1 to 999, in agenda order; gaps are allowed. */
  order: z.int().min(1).max(999),
  title: Line,
  /** The name it has in the bag, `papers/{fileName}`. Keep it over re-exports: links point at it. */
  fileName: PublicFileName,
  lateness: Lateness.nullable(),
  accessibility: z.enum(['checked', 'not_checked', 'exempt_old', 'inaccessible']),
  accessibilityNote: Text.nullable(),
  /** "Published on … with 5 clear working days", or null before it is known. */
  clearDaysSentence: Line.nullable(),
  /** Null while the paper is to follow, and once it is withdrawn. */
  file: PublicPaperFile.nullable(),
  /** Published before and taken back: since when, and why, as the public is told it. */
  withdrawn: z.strictObject({ on: Day, reason: Text.nullable() }).nullable(),
});
export type PublicPaper = z.infer<typeof PublicPaper>;

/** A paper that exists and is withheld: the public learns that it exists and why it is not here. */
export const WithheldPaper = z.strictObject({ title: Line, restriction: Restriction });
export type WithheldPaper = z.infer<typeof WithheldPaper>;

export const BackgroundPaper = z.strictObject({ title: Line, where: Line.nullable() });
export type BackgroundPaper = z.infer<typeof BackgroundPaper>;

const itemCommon = {
  number: z.string().trim().min(1).max(20),
  /** Already the public title; for a restricted item the non-revealing one. */
  title: Line,
  startsAt: TimeOfDay.nullable(),
  withdrawn: z.boolean(),
  papers: z.array(PublicPaper),
  withheldPapers: z.array(WithheldPaper),
};

/** A matter the public may follow. */
const openItem = {
  ...itemCommon,
  restriction: z.null(),
  kind: z.enum(['business', 'exclusion', 'readmission']),
  purpose: z.enum(['decide', 'discuss', 'note']),
  /** A post or organisation, not a private person. */
  presenter: Line.nullable(),
  minutes: z.int().nonnegative().nullable(),
  description: Text.nullable(),
  recommendations: z.array(Text),
  backgroundPapers: z.array(BackgroundPaper),
};

/** A matter taken in private: its number, harmless title, ground and reason, and public papers. */
const restrictedItem = { ...itemCommon, restriction: Restriction };

export const OpenSubItem = z.strictObject(openItem);
export type OpenSubItem = z.infer<typeof OpenSubItem>;
export const RestrictedSubItem = z.strictObject(restrictedItem);
export type RestrictedSubItem = z.infer<typeof RestrictedSubItem>;
export const PublicSubItem = z.union([OpenSubItem, RestrictedSubItem]);
export type PublicSubItem = z.infer<typeof PublicSubItem>;

/** An open item may have a restricted part; a restricted one cannot have an open part. */
export const OpenItem = z.strictObject({ ...openItem, subItems: z.array(PublicSubItem) });
export type OpenItem = z.infer<typeof OpenItem>;
export const RestrictedItem = z.strictObject({
  ...restrictedItem,
  subItems: z.array(RestrictedSubItem),
});
export type RestrictedItem = z.infer<typeof RestrictedItem>;
export const PublicItem = z.union([OpenItem, RestrictedItem]);
export type PublicItem = z.infer<typeof PublicItem>;

export const PublicSection = z.strictObject({ title: Line.nullable(), items: z.array(PublicItem) });
export type PublicSection = z.infer<typeof PublicSection>;

export const PublicMeetingFacts = z.strictObject({
  id: RecordId,
  /** `yyyy-mm-dd-body-slug`, and `-2` for a second meeting that day. */
  slug: MeetingSlug,
  day: Day,
  startsAt: TimeOfDay,
  endsAt: TimeOfDay.nullable(),
  title: Line,
  place: Text.nullable(),
  mode: z.enum(['in_person', 'hybrid', 'online']),
  /** Null when the public may attend; otherwise why they may not. */
  privateReason: Text.nullable(),
  status: z.enum(['scheduled', 'moved', 'postponed', 'cancelled', 'held']),
  statusNote: Text.nullable(),
  movedFrom: Day.nullable(),
  publicJoiningNote: Text.nullable(),
  noticeText: Text.nullable(),
  /** Goes up each time the notice of meeting changes; calendars need it. */
  sequence: z.int().nonnegative(),
  /** The day the *public* notice last changed. Not the day a private field did: see trust.md, L2. */
  noticeLastChanged: Day,
  /** Whether to print that the public may film and report. */
  filmNotice: z.boolean(),
});
export type PublicMeetingFacts = z.infer<typeof PublicMeetingFacts>;

export const PublicMeeting = z.strictObject({
  /** A pack of the sample says so on every page. */
  sample: z.boolean(),
  body: PublicBody,
  meeting: PublicMeetingFacts,
  /** The rule and the last day, in words, and that day. */
  clearDays: z.strictObject({ sentence: Line, publishBy: Day }),
  sections: z.array(PublicSection),
});
export type PublicMeeting = z.infer<typeof PublicMeeting>;
