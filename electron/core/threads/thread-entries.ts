import { listUpdatesOfActions, viewActionsById } from '#core/actions/actions.service.ts';
import { numbersOfItems } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { viewDecisionsById } from '#core/decisions/decisions.service.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import {
  actionWords,
  compareEntries,
  updateTitle,
  updateWords,
} from '#shared/threads/entry-words.rules.ts';
import { sayWhen } from '#shared/threads/forward.rules.ts';
import type { Thread, ThreadRecordKind } from '#shared/threads/thread.ts';
import type { ThreadEntry } from '#shared/threads/threads.contract.ts';
import { listForwardItems } from './forward-plan.repository.ts';
import { listLinkedItems, listLinkedPapers } from './linked-business.repository.ts';
import { listLinksOf, type ThreadLink } from './threads.repository.ts';

/** What happened in one thread. */
export interface ThreadStory {
  /** Oldest first. */
  readonly entries: ThreadEntry[];
  readonly openActions: number;
}

/** Everything said and done in some threads, by thread; the number of statements is always the same. */
export async function loadEntries(
  db: ReadDb,
  threads: readonly Thread[],
  today: CivilDate,
): Promise<Map<string, ThreadStory>> {
  const threadIds = threads.map(({ id }) => id);
  const links = await listLinksOf(db, threadIds);
  const linked = (kind: ThreadRecordKind) =>
    links.filter(({ recordKind }) => recordKind === kind).map(({ recordId }) => recordId);
  const actions = await viewActionsById(db, linked('action'), today);
  const entries = new Map<string, ThreadEntry[]>([
    ...(await businessEntries(db, { items: linked('item'), papers: linked('paper') })),
    ...(await decisionEntries(db, linked('decision'))),
    ...(await actionEntries(db, actions)),
  ]);
  const planned = await plannedEntries(db, threads);
  return new Map(
    threads.map(({ id }) => {
      const own = links.filter(({ threadId }) => threadId === id);
      const told = own.flatMap((link) => withLink(entries.get(link.recordId) ?? [], link));
      const openActions = own.filter(
        ({ recordId }) => actions.get(recordId)?.action.state === 'open',
      ).length;
      const all = [...told, ...(planned.get(id) ?? [])].sort(compareEntries);
      return [id, { entries: all, openActions }];
    }),
  );
}

/** The link belongs to the record itself; what follows from it goes when it goes. */
function withLink(entries: readonly ThreadEntry[], link: ThreadLink): ThreadEntry[] {
  return entries.map((entry) =>
    entry.id === link.recordId ? { ...entry, link: { id: link.id, version: link.version } } : entry,
  );
}

async function businessEntries(
  db: ReadDb,
  ids: { items: string[]; papers: string[] },
): Promise<[string, ThreadEntry[]][]> {
  const items = await listLinkedItems(db, ids.items);
  const papers = await listLinkedPapers(db, ids.papers);
  const meetingIds = [...items, ...papers].map(({ meetingId }) => meetingId);
  const meetings = await meetingLinksById(db, meetingIds);
  const numbers = await numbersOfItems(db, [...meetings.keys()]);
  const entryOf = (
    record: (typeof items)[number] | (typeof papers)[number],
  ): [string, ThreadEntry[]][] => {
    const meeting = meetings.get(record.meetingId);
    if (meeting === undefined) return [];
    const isItem = record.kind === 'item';
    const number = numbers.get(isItem ? record.id : record.itemId);
    const place = number === undefined ? 'Agenda' : `item ${number}`;
    const when = formatPlainDate(meeting.link.day);
    const words = `${isItem ? upperFirst(place) : `Paper for ${place}`}, ${meeting.link.title}, ${when}`;
    const path = isItem ? `agenda?item=${record.id}` : `papers?paper=${record.id}`;
    return [
      [
        record.id,
        [
          {
            kind: record.kind,
            id: record.id,
            link: null,
            day: isItem ? meeting.link.day : (record.receivedOn ?? meeting.link.day),
            title: record.title,
            words,
            status: null,
            path: `${meeting.link.path}/${path}`,
            withheld: record.withheld,
          },
        ],
      ],
    ];
  };
  return [...items, ...papers].flatMap(entryOf);
}

async function decisionEntries(db: ReadDb, ids: string[]): Promise<[string, ThreadEntry[]][]> {
  const views = await viewDecisionsById(db, ids);
  return [...views].map(([id, { decision, minuteWords, outcome }]) => [
    id,
    [
      {
        ...{ kind: 'decision', id, link: null, day: decision.decidedOn },
        ...{ title: decision.words, words: minuteWords, status: outcome },
        path: `/decisions?decision=${id}`,
        withheld: decision.withheld,
      },
    ],
  ]);
}

async function actionEntries(
  db: ReadDb,
  actions: Awaited<ReturnType<typeof viewActionsById>>,
): Promise<[string, ThreadEntry[]][]> {
  const updates = Map.groupBy(
    await listUpdatesOfActions(db, actions.keys()),
    ({ actionId }) => actionId,
  );
  return [...actions].map(([id, { action, status }]) => {
    const path = `/actions?action=${id}`;
    const { withheld } = action;
    const said = (updates.get(id) ?? []).map((update): ThreadEntry => ({
      ...{ kind: 'update', id: update.id, link: null, day: update.day },
      ...{ title: updateTitle(update), words: updateWords(action.ref, update) },
      ...{ status: null, path, withheld },
    }));
    const entry: ThreadEntry = {
      ...{ kind: 'action', id, link: null, day: action.agreedOn },
      ...{ title: action.words, words: actionWords(action), status, path, withheld },
    };
    return [id, [entry, ...said]];
  });
}

async function plannedEntries(
  db: ReadDb,
  threads: readonly Thread[],
): Promise<Map<string, ThreadEntry[]>> {
  const items = await listForwardItems(db, { threadIds: threads.map(({ id }) => id) });
  const planned = items.filter(({ state }) => state === 'planned');
  const meetings = await meetingLinksById(
    db,
    planned.flatMap(({ meetingId }) => meetingId ?? []),
  );
  const entries = new Map<string, ThreadEntry[]>();
  for (const item of planned) {
    if (item.threadId === null) continue;
    const meeting = item.meetingId === null ? undefined : meetings.get(item.meetingId);
    const day = meeting?.link.day ?? null;
    const entry: ThreadEntry = {
      ...{ kind: 'planned', id: item.id, link: null, day: day ?? item.expectedOn },
      ...{ title: item.title, words: `Forward plan: ${sayWhen(item, day)}`, status: null },
      ...{
        path: null,
        withheld: item.visibility === 'exempt' || item.visibility === 'confidential',
      },
    };
    entries.set(item.threadId, [...(entries.get(item.threadId) ?? []), entry]);
  }
  return entries;
}

function upperFirst(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
