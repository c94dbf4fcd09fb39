import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import type { MinuteItem, MinutesSession } from '#shared/minutes/minutes-view.ts';
import { client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { createStore, useStore, type Store } from '../../ui/store.ts';
import { createEntryTexts, type EntryTexts } from './entry-texts.ts';
import type { EditorDestination, MinuteEditorHandle } from './editor/minute-editor.types.ts';
import { useMinuteSaving, type MinuteSaving } from './use-minute-saving.ts';
import { timeNow } from './use-now.ts';
import { useSessionCache, type SessionCache } from './use-session.ts';

/** Going through items with Ctrl ↓ opens the one at which the officer rests, not each on the way. */
const restMs = 1000;

export interface LiveMinutes {
  session: MinutesSession;
  cache: SessionCache;
  saving: MinuteSaving;
  texts: EntryTexts;
  /** The editor on the screen; null where there is none. */
  editor: Store<MinuteEditorHandle | null>;
  /** The item on the screen; null where the agenda has none. */
  shown: MinuteItem | null;
  goTo: (itemId: string, how?: { finish?: boolean; rests?: boolean }) => void;
  /** Ctrl Enter, Ctrl ↑ ↓, `/next`, `/item 9`. */
  follow: (where: EditorDestination) => void;
  /** The last thing that could not be done, in a sentence; null takes it away. */
  problem: string | null;
  showProblem: (sentence: string | null) => void;
  /** Does one thing after whatever is under way; a refusal is shown over the text. */
  perform: (work: () => Promise<void>) => void;
}

interface LiveOptions {
  meeting: MeetingRef;
  session: MinutesSession;
  /** The item that the address names. */
  startAt: string | null;
  isWritable: boolean;
}

/** Where the officer is in the meeting, what is typed there, and how both are kept. */
export function useLiveMinutes(options: LiveOptions): LiveMinutes {
  const { meeting, session, startAt, isWritable } = options;
  const cache = useSessionCache(meeting);
  const [texts] = useState(() => createEntryTexts(entriesOf(session)));
  useEffect(() => {
    for (const entry of entriesOf(session)) texts.receive(entry);
  }, [session, texts]);
  useStore(texts.turn);

  const openItem = async (itemId: string, finish = false) => {
    const minutes = cache.now()?.minutes;
    if (minutes === null || minutes === undefined) return;
    const call = client.minutes.openItem({ minutesId: minutes.id, itemId, at: timeNow(), finish });
    const opened = await trackSave(call, failureSentence);
    cache.put(opened);
    for (const entry of entriesOf(opened)) texts.receive(entry);
  };
  const saving = useMinuteSaving({ texts, cache, openItem });
  const { problem, showProblem, perform } = useInOrder();
  const [shownId, setShownId] = useState(() => startAt ?? firstShown(session)?.itemId ?? null);
  const shown = session.items.find(({ itemId }) => itemId === shownId) ?? firstShown(session);
  const [editor] = useState(() => createStore<MinuteEditorHandle | null>(null));
  const focusOnChange = useRef(isWritable && session.minutes?.openEntryId !== null);
  useLayoutEffect(() => {
    if (focusOnChange.current) editor.get()?.focus();
    focusOnChange.current = false;
  }, [shownId, isWritable, editor]);

  const resting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(resting.current), []);

  const goTo: LiveMinutes['goTo'] = (itemId, { finish = false, rests = false } = {}) => {
    clearTimeout(resting.current);
    focusOnChange.current = isWritable;
    if (itemId === shownId) editor.get()?.focus();
    setShownId(itemId);
    if (!isWritable) return;
    const open = () =>
      perform(async () => {
        await saving.flush();
        await openItem(itemId, finish);
      });
    if (rests) resting.current = setTimeout(open, restMs);
    else open();
  };

  const finish = (next: MinuteItem | undefined) => {
    if (shown === null) return;
    const isBegun = shown.entry !== null && shown.entry.id === session.minutes?.openEntryId;
    if (!isBegun) perform(() => openItem(shown.itemId));
    if (next !== undefined) goTo(next.itemId, { finish: true });
    else {
      perform(async () => {
        await saving.flush();
        const entry = cache.now()?.items.find(({ itemId }) => itemId === shown.itemId)?.entry;
        if (entry === null || entry === undefined) return;
        const target = { id: entry.id, version: entry.version };
        const done = client.minutes.setItemState({ target, state: 'done', at: timeNow() });
        cache.take(await trackSave(done, failureSentence));
      });
    }
  };

  const follow = (where: EditorDestination) => {
    const { items } = session;
    const at = items.findIndex(({ itemId }) => itemId === shown?.itemId);
    switch (where.kind) {
      case 'next': {
        const next = items[at + 1];
        if (where.finish) finish(next);
        else if (next !== undefined) goTo(next.itemId, { rests: true });
        return;
      }
      case 'previous': {
        const previous = items[at - 1];
        if (previous !== undefined) goTo(previous.itemId, { rests: true });
        return;
      }
      case 'item': {
        const wanted = items.find(({ number }) => sameNumber(number, where.number));
        if (wanted !== undefined) goTo(wanted.itemId);
        else showProblem(`There is no item ${where.number} on this agenda.`);
      }
    }
  };

  return {
    ...{ session, cache, saving, texts, editor, shown, goTo, follow },
    ...{ problem, showProblem, perform },
  };
}

function entriesOf(session: MinutesSession) {
  return session.items.flatMap(({ entry }) => (entry === null ? [] : [entry]));
}

/** Where a restart comes back to: the item being written, else the first. */
function firstShown({ items, minutes }: MinutesSession): MinuteItem | null {
  const open = items.find(({ entry }) => entry !== null && entry.id === minutes?.openEntryId);
  return open ?? items[0] ?? null;
}

function sameNumber(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

/** One thing after the other, so that no answer overtakes another; the last refusal is kept. */
function useInOrder() {
  const [problem, showProblem] = useState<string | null>(null);
  const last = useRef(Promise.resolve());
  const perform = (work: () => Promise<void>) => {
    showProblem(null);
    last.current = last.current.then(work).catch((error: unknown) => {
      showProblem(failureSentence(error));
    });
  };
  return { problem, showProblem, perform };
}
