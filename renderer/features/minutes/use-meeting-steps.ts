import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { clockTime } from '../../ui/time-words.ts';
import { showToast } from '../../ui/toast-list.ts';
import { noteOpenHere } from './kept-minutes.ts';
import { focusMinute } from './pane-focus.ts';
import { timeNow } from './use-now.ts';
import type { LiveMinutes } from './use-live-minutes.ts';

/** The steps of the meeting as a whole: it is opened, adjourned, resumed and ended. */
export function useMeetingSteps(live: LiveMinutes) {
  const { cache, saving, session, editor } = live;

  /** The minutes with their newest version, after everything typed is saved. */
  const target = async () => {
    await saving.flush();
    const minutes = cache.now()?.minutes;
    if (minutes === null || minutes === undefined) throw new Error('The meeting is not open.');
    return { id: minutes.id, version: minutes.version };
  };

  return {
    /** Opens the meeting and its first item. Rejects with what the core said, for the dialog. */
    start: async (at: TimeOfDay, chairedBy: string) => {
      const meetingId = session.head.meeting.id;
      const call = client.minutes.start({ meetingId, at, chairedBy });
      const started = await trackSave(call, failureSentence);
      if (started.minutes !== null) noteOpenHere(started.minutes.id);
      cache.put(started);
      const first = session.items[0];
      if (first !== undefined) live.goTo(first.itemId);
      focusMinute();
      announce('The meeting is open.');
    },
    end: async (at: TimeOfDay) => {
      cache.put(
        await trackSave(client.minutes.end({ target: await target(), at }), failureSentence),
      );
      announce('The meeting has ended. The draft is kept.');
    },
    /** Opens the draft of an ended meeting for writing again. */
    writeAgain: () =>
      live.perform(async () => {
        cache.put(
          await trackSave(client.minutes.resume({ target: await target() }), failureSentence),
        );
      }),
    adjourn: () => {
      editor.get()?.insertAdjournment('adjourned');
      announce('The meeting is adjourned.');
      void saving.flush();
    },
    resume: () => {
      editor.get()?.insertAdjournment('resumed');
      announce('The meeting goes on.');
      void saving.flush();
    },
    /** Done, taken again, or left for a later meeting. */
    setState: (itemId: string, state: 'open' | 'done' | 'deferred') =>
      live.perform(async () => {
        await saving.flush();
        const entry = cache.now()?.items.find((item) => item.itemId === itemId)?.entry;
        if (entry === null || entry === undefined) return;
        const at = state === 'open' ? null : timeNow();
        const change = { target: { id: entry.id, version: entry.version }, state, at };
        cache.take(await trackSave(client.minutes.setItemState(change), failureSentence));
      }),
    /** Ctrl S: says that all is saved already, and keeps the text as it is under a number. */
    keepVersion: () =>
      live.perform(async () => {
        const wasSaved = saving.savedAt;
        const version = await trackSave(
          client.minutes.keepVersion({ target: await target(), name: '' }),
          failureSentence,
        );
        const when = clockTime(wasSaved ?? new Date());
        showToast(`Already saved ${when}. Kept as version ${version.number}`);
      }),
  };
}

export type MeetingSteps = ReturnType<typeof useMeetingSteps>;
