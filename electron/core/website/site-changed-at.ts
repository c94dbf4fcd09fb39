import type { ReadDb } from '#core/db/history.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { SiteView } from '#shared/website/site-view.ts';
import type { Website } from '#shared/website/website.ts';
import { lastSeenChange, lastSeenChangeOfMinutes } from './changed-at.repository.ts';
import type { LoadedBody } from './load-site-bodies.ts';
import type { LoadedMeeting } from './load-site-meetings.ts';

/**
 * When anything that the public sees last changed. It is asked of the history by a positive list of records
 * and fields: changing only what is private leaves it as it was, and the website byte-identical (L2).
 */
export async function siteChangedAt(
  db: ReadDb,
  about: {
    website: Website;
    bodies: readonly LoadedBody[];
    meetings: readonly LoadedMeeting[];
  },
): Promise<SiteView['changedAt']> {
  const { website, bodies, meetings } = about;
  const lines = meetings.flatMap(({ agenda }) => linesOf(agenda));
  const open = lines.filter(({ isPublic }) => isPublic);
  const restricted = lines.filter(({ isPublic }) => !isPublic);
  const outPapers = lines.flatMap(({ papers }) => papers.filter(({ goesPublic }) => goesPublic));
  const found = [
    await lastSeenChange(db, { ids: idsOf([website]), fields: brandFields }),
    await lastSeenChange(db, { ids: bodies.map(({ body }) => body.id), fields: bodyFields }),
    await lastSeenChange(db, {
      ids: idsOf(bodies.map(({ publishing }) => publishing)),
      fields: publishingFields,
    }),
    await lastSeenChange(db, {
      ids: bodies.flatMap(({ site }) => site.seats.map(({ id }) => id)),
      fields: seatFields,
    }),
    await lastSeenChange(db, {
      ids: bodies.flatMap(({ site }) => site.news.map(({ id }) => id)),
      fields: newsFields,
    }),
    await lastSeenChange(db, { ids: meetings.map((one) => one.meeting.id), fields: noticeFields }),
    await lastSeenChange(db, { ids: open.map(({ item }) => item.id), fields: openItemFields }),
    await lastSeenChange(db, {
      ids: restricted.map(({ item }) => item.id),
      fields: restrictedItemFields,
    }),
    await lastSeenChange(db, { ids: outPapers.map(({ paper }) => paper.id), fields: paperFields }),
    await lastSeenChangeOfMinutes(db, {
      ids: meetings.filter(({ minutes }) => minutes !== null).map((one) => one.meeting.id),
      fields: ['state', 'approvedOn', 'signedOn', 'publicSummary', 'corrections'],
    }),
    ...meetings.flatMap(({ site }) => [site.agendaOutAt, site.minutesOutAt]),
  ];
  return found
    .filter((at) => at !== null)
    .reduce((last, at) => (at > last ? at : last), nothingYet);
}

/** Before anything was told: the day the Unix clock began. */
const nothingYet = '1970-01-01T00:00:00.000Z';

const brandFields = [
  ...['*', 'name', 'leadBodyId', 'baseUrl', 'colourMain', 'colourLink', 'logoSha256', 'logoWords'],
  ...['footer', 'feedbackContact', 'enforcement', 'knownProblems', 'burden', 'testedHow'],
  ...['testedOn', 'statementOn', 'compliance'],
];
const bodyFields = [
  ...['*', 'name', 'shortName', 'kind', 'legalStatus', 'state', 'purpose', 'role', 'remit'],
  ...['scopeNote', 'quorumWords', 'meetingsPerYear', 'frameworkVersion', 'accessRegime'],
  ...['filmNotice', 'secretariatPostId', 'secretariatOrganisationId', 'clearDaysNeeded'],
];
const publishingFields = ['onWebsite', 'withDecisions', 'withActions', 'termsOfReference'];
const seatFields = ['*', 'name', 'organisationId', 'postId', 'personId', 'role', 'voting'];
const newsFields = [
  '*',
  'title',
  'words',
  'kind',
  'opensOn',
  'dueOn',
  'outcome',
  'link',
  'publish',
];
/** What of a meeting its notice says. */
export const noticeFields = [
  ...['*', 'day', 'startsAt', 'endsAt', 'place', 'mode', 'joiningPublic', 'access', 'title'],
  ...['privateReason', 'status', 'statusNote', 'movedFrom', 'notice'],
];
/** Creating an item is no public act by itself: `*` is left out of the lists of items and papers. */
const openItemFields = [
  ...['title', 'description', 'presenter', 'recommendations', 'purpose', 'minutes', 'position'],
  ...['parentId', 'sectionId', 'kind', 'visibility', 'withdrawnOn', 'deletedAt'],
];
const restrictedItemFields = [
  ...['publicTitle', 'publicReason', 'groundScheme', 'groundCode', 'visibility', 'position'],
  ...['parentId', 'sectionId', 'withdrawnOn'],
];
const paperFields = [
  ...['title', 'state', 'visibility', 'reasonLate', 'reasonUrgent', 'accessibility'],
  ...['accessibilityNote', 'currentVersionId'],
];

function linesOf(agenda: LoadedMeeting['agenda']): AgendaLine[] {
  return agenda?.agenda.parts.flatMap(({ lines }) => lines) ?? [];
}

function idsOf(records: readonly { id: string | null }[]): string[] {
  return records.flatMap(({ id }) => id ?? []);
}
