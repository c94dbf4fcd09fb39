import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { PublicMinutes } from '../publishing/minutes-view.ts';
import { Slug } from '../publishing/public-names.ts';
import { PublicBody, PublicMeeting } from '../publishing/publish-view.ts';

/**
 * Everything the public website may know, and nothing else (trust.md, P5). Every object is strict: a field
 * that is not on this list throws instead of travelling along. It is composed of the same views as the
 * packs, so what a pack may not say, the website cannot.
 */

const Line = z.string().trim().min(1).max(500);
const Text = z.string().max(50_000);
const Colour = z.string().regex(/^#[0-9a-f]{6}$/);
const Sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The name and the look; colours have been checked for contrast before they get here. */
export const SiteBrand = z.strictObject({
  name: Line,
  /** With a slash at the end; null: nothing that needs a full address is made. */
  baseUrl: z.url().endsWith('/').nullable(),
  colourMain: Colour,
  colourLink: Colour,
  logo: z
    .strictObject({
      sha256: Sha256,
      mediaType: z.enum(['image/png', 'image/jpeg']),
      /** What it shows; empty where the name beside it says the same. */
      words: z.string().max(300),
    })
    .nullable(),
  footer: Text.nullable(),
});
export type SiteBrand = z.infer<typeof SiteBrand>;

/** The accessibility statement in the model form. */
export const SiteStatement = z.strictObject({
  compliance: z.enum(['full', 'partial', 'none']),
  knownProblems: Text.nullable(),
  burden: Text.nullable(),
  feedbackContact: Text.nullable(),
  enforcement: Text.nullable(),
  testedHow: Text.nullable(),
  testedOn: CivilDate.nullable(),
  preparedOn: CivilDate.nullable(),
});
export type SiteStatement = z.infer<typeof SiteStatement>;

/** A seat as the public may know it: a person's name only where it may be published. */
export const SiteSeat = z.strictObject({
  id: z.string(),
  /** What the seat is called, or the post that holds it. */
  title: Line,
  organisation: Line.nullable(),
  organisationId: z.string().nullable(),
  person: Line.nullable(),
  /** Null with the name: one person in two seats is one person in the data files. */
  personId: z.string().nullable(),
  role: z.enum(['chair', 'co_chair', 'vice_chair', 'member', 'co_opted', 'adviser', 'observer']),
  roleWords: Line,
  voting: z.boolean(),
});
export type SiteSeat = z.infer<typeof SiteSeat>;

/** A line of the structure: where strategy or performance is reported, which group delivers for which. */
export const SiteLink = z.strictObject({
  kind: z.enum([
    'reports_strategy_to',
    'reports_performance_to',
    'delivery_group_of',
    'nested_in',
    'works_with',
    'succeeded_by',
  ]),
  /** From this partnership to the other, in words: "Reports to, for strategy". */
  words: Line,
  name: Line,
  /** Null where the other partnership is not on the website. */
  slug: Slug.nullable(),
});
export type SiteLink = z.infer<typeof SiteLink>;

/** A decision of public minutes; what was decided in private has no place here. */
export const SiteDecision = z.strictObject({
  ref: Line,
  day: CivilDate,
  meetingSlug: z.string(),
  itemNumber: z.string(),
  itemTitle: Line,
  words: Text,
  reasons: Text.nullable(),
  outcomeWords: Line.nullable(),
  standing: z.enum(['draft', 'approved']),
});
export type SiteDecision = z.infer<typeof SiteDecision>;

/** An action of public minutes: who by post or organisation, never by a private name. */
export const SiteAction = z.strictObject({
  ref: Line,
  words: Text,
  owner: Line.nullable(),
  dueOn: CivilDate.nullable(),
  stateWords: Line,
  isOpen: z.boolean(),
  day: CivilDate,
  meetingSlug: z.string(),
});
export type SiteAction = z.infer<typeof SiteAction>;

/** A consultation, a newsletter item or a revised strategy that may be told in public (S-109, S-248, S-251). */
export const SiteNews = z.strictObject({
  id: z.string(),
  kindWords: Line,
  title: Line,
  words: Text.nullable(),
  opensOn: CivilDate.nullable(),
  closesOn: CivilDate.nullable(),
  outcome: Text.nullable(),
  /** https only. */
  link: z.url({ protocol: /^https$/ }).nullable(),
});
export type SiteNews = z.infer<typeof SiteNews>;

export const SiteBody = z.strictObject({
  id: z.string(),
  /** The body as packs know it: slug, name, former names, kind, purpose, contacts. */
  body: PublicBody,
  shortName: Line.nullable(),
  legalWords: Line,
  stateWords: Line,
  /** False once it is merged or disbanded: its page and its meetings stay. */
  isCurrent: z.boolean(),
  role: Text.nullable(),
  remit: Text.nullable(),
  scopeNote: Text.nullable(),
  termsOfReference: Text.nullable(),
  frameworkVersion: Line.nullable(),
  meetingsPerYear: z.int().nullable(),
  quorumWords: Text.nullable(),
  secretariat: Line.nullable(),
  seats: z.array(SiteSeat),
  links: z.array(SiteLink),
  priorities: z.array(Line),
  strategies: z.array(Line),
  decisions: z.array(SiteDecision),
  actions: z.array(SiteAction),
  news: z.array(SiteNews),
  /** The day somebody last read the page through (S-255); null: never. */
  reviewedOn: CivilDate.nullable(),
});
export type SiteBody = z.infer<typeof SiteBody>;

export const SiteMeeting = z.strictObject({
  bodySlug: Slug,
  /** `dates_only`: the notice; nothing of the agenda leaves before its pack has been built once. */
  state: z.enum(['dates_only', 'agenda']),
  /** For `dates_only` its sections are empty. */
  pack: PublicMeeting,
  minutes: PublicMinutes.nullable(),
  /** For the feed: when the agenda first went out (confirmed publication, else first export); null before. */
  agendaOutAt: z.iso.datetime().nullable(),
  /** When minutes standing as these do, draft or approved, first went out; null before. */
  minutesOutAt: z.iso.datetime().nullable(),
});
export type SiteMeeting = z.infer<typeof SiteMeeting>;

export const SiteView = z.strictObject({
  sample: z.boolean(),
  brand: SiteBrand,
  statement: SiteStatement,
  /** The lead body first, then by name. */
  bodies: z.array(SiteBody),
  /** Newest first. */
  meetings: z.array(SiteMeeting),
  /** Newest change of anything that the public sees, as a UTC instant: the feed's and the sitemap's date. */
  changedAt: z.iso.datetime(),
});
export type SiteView = z.infer<typeof SiteView>;
