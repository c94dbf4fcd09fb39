import { readMinuteRules } from '#core/attendance/room.service.ts';
import { interestPrompts } from '#core/interests/interests.service.ts';
import { listOpenActions } from '#core/actions/actions.service.ts';
import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { requireKnownMeeting } from '#core/meetings/meetings.service.ts';
import { toHead } from '#core/meetings/view-meetings.ts';
import { listPapersOfMeeting } from '#core/papers/papers.service.ts';
import { exclusionFacts } from '#shared/agenda/build-agenda.ts';
import { exclusionWords, readmissionWords } from '#shared/agenda/exclusion.rules.ts';
import { isWithdrawn } from '#shared/agenda/order.rules.ts';
import { listPrivatePart } from '#shared/agenda/private-part.rules.ts';
import { isPublic } from '#shared/agenda/visibility.rules.ts';
import type { QuorumState } from '#shared/attendance/quorum.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { sayMarks } from '#shared/minutes/marks.rules.ts';
import type { MinuteItem, MinutesSession, SavedEntry } from '#shared/minutes/minutes-view.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { minuteWords } from '#shared/minutes/numbering.rules.ts';
import { logOfRoom } from '#shared/minutes/room-log.rules.ts';
import { whyNotWritable } from '#shared/minutes/steps.rules.ts';
import { lastSavedAt } from './entries.repository.ts';
import { listActionOwners } from './list-owners.ts';
import { flowOf, type LoadedAgenda, type LoadedMinutes, withAgenda } from './load-minutes.ts';
import { findMinutesOf } from './minutes.repository.ts';
import { listRefs } from './refs.repository.ts';
import { roomOf } from './room.ts';

/** The live minutes screen, in a bounded number of statements whatever the length of the agenda. */
export async function viewSession(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<MinutesSession> {
  const known = await requireKnownMeeting(db, meeting, today);
  const minutes = await findMinutesOf(db, meeting.id);
  const loaded =
    minutes === undefined ? await beforeStart(db, meeting) : await withAgenda(db, minutes);
  const { room, quorumOf } = await roomOf(db, meeting.id);
  const { entries, body } = loaded;
  const flow = flowOf(entries);
  const habits = await readMinuteRules(db, body.id);
  const facts = exclusionFacts({ body }, loaded.placed, loaded.numbers);
  const openActions = await listOpenActions(db, body.id, today);
  return {
    today,
    head: toHead(known),
    minutes: minutes ?? null,
    lastSavedAt: minutes === undefined ? null : await lastSavedAt(db, minutes.id),
    items: await viewItems(db, loaded, { quorum: room.quorum, quorumOf }),
    room,
    refs: await listRefs(db, meeting.id),
    log: logOf(minutes ?? null, loaded),
    adjourned: flow.adjourned,
    inPrivate: flow.publicOut,
    snippets: [...habits.snippets],
    votingAllowed: habits.votingAllowed,
    owners: await listActionOwners(db, body.id),
    openActions: openActions.map(({ action, ownerWords, status }) => {
      const { id, ref, words } = action;
      return { id, ref, words, owner: ownerWords, status };
    }),
    exclusionWords: {
      excluded: exclusionWords(facts).recommendations.join('\n'),
      readmitted: readmissionWords(facts).recommendations.join('\n'),
    },
    whyNotWritable: minutes === undefined ? null : whyNotWritable(minutes),
  };
}

/** What saving the words of one item gives back. */
export async function viewSaved(
  db: ReadDb,
  loaded: LoadedMinutes,
  entryId: string,
): Promise<SavedEntry> {
  const { minutes, entries, meeting } = loaded;
  const entry = entries.find(({ id }) => id === entryId);
  if (entry === undefined) throw new Error('The saved entry is not among the entries.');
  const { room, quorumOf } = await roomOf(db, meeting.id);
  const flow = flowOf(entries);
  const written = new Map(entries.map((each) => [each.itemId, each]));
  return {
    entry,
    minutes,
    room,
    refs: await listRefs(db, meeting.id),
    log: logOf(minutes, loaded),
    adjourned: flow.adjourned,
    inPrivate: flow.publicOut,
    items: loaded.placed.map(({ item }) => {
      const own = written.get(item.id);
      return {
        itemId: item.id,
        marks: own === undefined ? '' : sayMarks(own.document),
        quorum: (own === undefined ? undefined : quorumOf(own.id)) ?? room.quorum,
      };
    }),
  };
}

async function viewItems(
  db: ReadDb,
  loaded: LoadedAgenda,
  about: { quorum: QuorumState; quorumOf: (entryId: string) => QuorumState | undefined },
): Promise<MinuteItem[]> {
  const { placed, numbers, entries, meeting, inPrivate } = loaded;
  const papers = Map.groupBy(
    await listPapersOfMeeting(db, meeting.id),
    ({ paper }) => paper.itemId,
  );
  const prompts = Map.groupBy(await interestPrompts(db, meeting.id), ({ itemId }) => itemId);
  const written = new Map(entries.map((entry) => [entry.itemId, entry]));
  return placed.map(({ item, parent }) => {
    const entry = written.get(item.id) ?? null;
    return {
      itemId: item.id,
      number: numbers.get(item.id) ?? '',
      title: item.title,
      kind: item.kind,
      purpose: item.purpose,
      presenter: item.presenter,
      allotted: item.minutes,
      depth: parent === null ? 0 : 1,
      inPrivate: inPrivate.has(item.id),
      restricted: !isPublic(item, parent),
      recommendations: item.recommendations,
      papers: (papers.get(item.id) ?? [])
        .filter(({ paper }) => paper.state !== 'withdrawn')
        .map(({ paper }) => paper.title),
      entry,
      minuteWords: entry === null ? null : minuteWords(entry),
      marks: entry === null ? '' : sayMarks(entry.document),
      quorum: (entry === null ? undefined : about.quorumOf(entry.id)) ?? about.quorum,
      interestPrompts: (prompts.get(item.id) ?? []).map(({ who, sentence }) => ({ who, sentence })),
    };
  });
}

function logOf(minutes: Minutes | null, { entries }: LoadedAgenda): SavedEntry['log'] {
  if (minutes === null) return [];
  const log = logOfRoom(
    minutes.startedAt,
    entries.map(({ document }) => document),
  );
  return minutes.endedAt === null
    ? log
    : [{ at: minutes.endedAt, words: 'Meeting closed' }, ...log];
}

/** The agenda alone, while nothing has been written. */
async function beforeStart(db: ReadDb, meeting: Meeting): Promise<LoadedAgenda> {
  const { body, placed, numbers } = await loadAgendaOrder(db, meeting.id);
  return {
    meeting,
    body,
    placed: placed.filter((place) => !isWithdrawn(place)),
    numbers,
    inPrivate: listPrivatePart(placed),
    entries: [],
  };
}
