import { csvFile, type SheetCell, xlsxFile } from '#core/documents/spreadsheet.ts';
import type { ReadDb } from '#core/db/history.ts';
import { meetingBodiesById, meetingLinksById } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed } from '#core/people/people.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Communication } from '#shared/communications/communication.ts';
import type {
  CommunicationFilters,
  CommunicationView,
} from '#shared/communications/communications.contract.ts';
import {
  communicationKindWords,
  communicationState,
  communicationStatus,
  compareCommunications,
  sayCommunications,
} from '#shared/communications/communications.rules.ts';
import { postWords } from '#shared/people/people-index.ts';
import { getCommunication, listCommunications } from './communications.repository.ts';

/** The register as the filters leave it; the same statements for ten entries and for a thousand. */
export async function viewCommunications(
  db: ReadDb,
  filters: CommunicationFilters,
  today: CivilDate,
) {
  const all = await listCommunications(db);
  const wanted = all.filter((each) => isWanted(each, filters, today)).sort(compareCommunications);
  return {
    today,
    sentence: sayCommunications(all, today),
    views: await toViews(db, wanted, today),
    total: all.length,
  };
}

/** One entry as the register shows it. */
export async function viewCommunication(
  db: ReadDb,
  id: string,
  today: CivilDate,
): Promise<{ view: CommunicationView }> {
  const [view] = await toViews(db, [await getCommunication(db, id)], today);
  if (view === undefined) throw new Error('A communication belongs to no partnership.');
  return { view };
}

/** What the filters leave, as a spreadsheet for the office. */
export async function exportCommunications(
  db: ReadDb,
  { filters, form }: { filters: CommunicationFilters; form: 'csv' | 'xlsx' },
  today: CivilDate,
): Promise<File> {
  const { views } = await viewCommunications(db, filters, today);
  const rows = views.map(toRow);
  const name = `communications-${today}`;
  return form === 'csv'
    ? new File([csvFile(HEADINGS, rows)], `${name}.csv`, { type: 'text/csv' })
    : new File([await xlsxFile('Communications', HEADINGS, rows)], `${name}.xlsx`, { type: XLSX });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const HEADINGS = [
  ...['Partnership', 'Kind', 'Title', 'Words', 'Owner', 'Meeting', 'First day', 'Due', 'State'],
  ...['Done', 'Outcome', 'Link', 'Public', 'Note'],
];

function toRow(view: CommunicationView): SheetCell[] {
  const { communication: each, bodyName, kindWords, ownerWords, meeting, status } = view;
  return [
    ...[bodyName, kindWords, each.title, each.words, ownerWords, meeting?.words ?? ''],
    ...[each.opensOn, each.dueOn, status.words, each.doneOn, each.outcome, each.link],
    ...[each.publish ? 'Yes' : 'No', each.note],
  ];
}

function isWanted(
  each: Communication,
  { bodyId, kind, state }: CommunicationFilters,
  today: CivilDate,
): boolean {
  const now = communicationState(each, today);
  const isState = state === 'all' || (state === 'open' ? now !== 'done' : now === state);
  return (
    isState && (bodyId === null || each.bodyId === bodyId) && (kind === null || each.kind === kind)
  );
}

async function toViews(
  db: ReadDb,
  all: readonly Communication[],
  today: CivilDate,
): Promise<CommunicationView[]> {
  const bodies = await meetingBodiesById(
    db,
    all.map(({ bodyId }) => bodyId),
  );
  const meetings = await meetingLinksById(
    db,
    all.flatMap(({ meetingId }) => meetingId ?? []),
  );
  const people = await loadPeopleNamed(db, {
    ...{ organisationIds: [], personIds: [] },
    postIds: all.map(({ ownerPostId }) => ownerPostId),
  });
  return all.flatMap((communication) => {
    const { bodyId, meetingId, ownerPostId, owner, kind } = communication;
    const body = bodies.get(bodyId);
    if (body === undefined) return [];
    const post = people.post(ownerPostId);
    return {
      communication,
      bodyName: body.name,
      bodySlug: body.slug,
      meeting: meetingId === null ? null : (meetings.get(meetingId)?.link ?? null),
      ownerWords: post === null ? (owner === '' ? 'Nobody named' : owner) : postWords(post),
      kindWords: communicationKindWords[kind],
      state: communicationState(communication, today),
      status: communicationStatus(communication, today),
    };
  });
}
