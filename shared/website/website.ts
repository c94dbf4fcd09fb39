import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { ExportRecord } from '../publishing/publishing.ts';
import { Line, Prose, RecordId, RequiredLine } from '../record.ts';
import { BodyPublishing } from './body-publishing.ts';

const Colour = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^#[0-9a-f]{6}$/, 'Enter a colour such as #1d5d5a');

/** What a person can tell of the website. The logo has procedures of its own. */
export const WebsiteFields = z.strictObject({
  name: RequiredLine,
  /** The partnership whose name the bundle carries; null while nobody has said. */
  leadBodyId: RecordId.nullable(),
  /** As typed; kept as `https://example.org/partnership/`. Empty: no feed addresses, no sitemap. */
  baseUrl: Line,
  colourMain: Colour,
  colourLink: Colour,
  footer: Prose,
  /** The accessibility statement. */
  feedbackContact: Prose,
  enforcement: Prose,
  knownProblems: Prose,
  burden: Prose,
  testedHow: Prose,
  testedOn: CivilDate.nullable(),
  statementOn: CivilDate.nullable(),
  compliance: z.enum(['full', 'partial', 'none']),
});
export type WebsiteFields = z.infer<typeof WebsiteFields>;

export const WebsiteLogo = z.strictObject({
  sha256: z.string(),
  mediaType: z.enum(['image/png', 'image/jpeg']),
  words: z.string(),
});
export type WebsiteLogo = z.infer<typeof WebsiteLogo>;

/** The website as told. Before anything is told it has no id, version 0, and what the program proposes. */
export const Website = WebsiteFields.extend({
  id: RecordId.nullable(),
  version: z.int(),
  logo: WebsiteLogo.nullable(),
});
export type Website = z.infer<typeof Website>;

export const ColourVerdictShape = z.strictObject({
  contrast: z.number(),
  passes: z.boolean(),
  sentence: z.string(),
  nearest: z.string().nullable(),
});

/** Whether a partnership's page has been read through of late (S-255). */
export const PageReview = z.strictObject({
  state: z.enum(['never', 'due', 'fresh']),
  tone: z.enum(['good', 'note', 'warn']),
  dueOn: CivilDate.nullable(),
  sentence: z.string(),
});
export type PageReview = z.infer<typeof PageReview>;

/** A partnership with what of it goes on the website. */
export const WebsiteBody = z.strictObject({
  bodyId: RecordId,
  slug: z.string(),
  name: z.string(),
  stateWords: z.string(),
  isCurrent: z.boolean(),
  publishing: BodyPublishing,
  review: PageReview,
  /** Meetings on the website by what is shown of them; all 0 while it is not on the website. */
  meetings: z.strictObject({ agendas: z.int(), datesOnly: z.int(), minutes: z.int() }),
});
export type WebsiteBody = z.infer<typeof WebsiteBody>;

export const SiteCheckId = z.enum([
  'site-bodies',
  'site-colours',
  'site-agendas',
  'site-approval',
  'site-changed',
  'site-statement',
  'site-times',
  'site-reviews',
  'site-words',
  'site-address',
]);
export type SiteCheckId = z.infer<typeof SiteCheckId>;

/** Where a fault of the website is mended. */
export const SitePlace = z.discriminatedUnion('kind', [
  /** The settings of the website, at this field. */
  z.strictObject({ kind: z.literal('website'), field: z.string() }),
  /** The settings of a partnership on the website. */
  z.strictObject({ kind: z.literal('website-body'), bodyId: RecordId }),
  /** The partnership's own page. */
  z.strictObject({ kind: z.literal('body'), bodySlug: z.string() }),
  z.strictObject({
    kind: z.literal('meeting'),
    meetingId: RecordId,
    bodySlug: z.string(),
    meetingSlug: z.string(),
    day: z.string(),
    tab: z.enum(['agenda', 'papers', 'meeting', 'publishing', 'minutes']),
  }),
]);
export type SitePlace = z.infer<typeof SitePlace>;

/** `stop`: the website cannot be exported; `warn`: only with a recorded reason; `note`: worth reading. */
export const SiteCheck = z.strictObject({
  id: SiteCheckId,
  tone: z.enum(['good', 'note', 'warn', 'stop']),
  title: z.string(),
  sentence: z.string(),
  problems: z.array(z.strictObject({ text: z.string(), fix: z.string(), place: SitePlace })),
});
export type SiteCheck = z.infer<typeof SiteCheck>;

/** What stays inside, as a count only. */
export const HeldBack = z.strictObject({ words: z.string(), count: z.int() });
export type HeldBack = z.infer<typeof HeldBack>;

/** A page that can be looked at before the export. */
export const SitePage = z.strictObject({ path: z.string(), title: z.string() });
export type SitePage = z.infer<typeof SitePage>;

/** Everything the screen Website shows. */
export const WebsitePage = z.strictObject({
  website: Website,
  colours: z.strictObject({ main: ColourVerdictShape, link: ColourVerdictShape }),
  bodies: z.array(WebsiteBody),
  verdict: z.strictObject({
    tone: z.enum(['good', 'warn', 'stop']),
    title: z.string(),
    sentence: z.string(),
  }),
  checks: z.array(SiteCheck),
  /** "3 partnerships, 41 meetings, 12 with their agenda, 9 with minutes". */
  holds: z.string(),
  heldBack: z.array(HeldBack),
  /** Exports of the website, newest first. */
  exports: z.array(ExportRecord),
  previews: z.array(SitePage),
});
export type WebsitePage = z.infer<typeof WebsitePage>;
