import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';

/** Where the meeting stands, as this screen shows it. */
export interface Phase {
  kind: 'roll_call' | 'in_session' | 'adjourned' | 'ended' | 'closed';
  /** Whether words can be typed. */
  isWritable: boolean;
  /** The quiet line under the title: `Draft minutes. In session since 2:03pm`. */
  sentence: string;
  /** Why nothing can be written; null where it can, or where the meeting simply has not begun or has ended. */
  whyNot: string | null;
}

const readOnlySentence = 'This workspace is open for reading only.';

/** The phase of the meeting, from what the core says of its minutes. */
export function phaseOf(session: MinutesSession, isReadOnly: boolean): Phase {
  const { minutes, whyNotWritable, adjourned } = session;
  const whyNot = isReadOnly ? readOnlySentence : whyNotWritable;
  if (minutes === null) {
    return { kind: 'roll_call', isWritable: false, sentence: 'Not started. Roll call', whyNot };
  }
  if (whyNot !== null) {
    return { kind: 'closed', isWritable: false, sentence: whyNot.replace(/\.$/, ''), whyNot };
  }
  if (minutes.endedAt !== null) {
    const sentence = `Draft minutes. Ended at ${formatTime(minutes.endedAt)}`;
    return { kind: 'ended', isWritable: false, sentence, whyNot };
  }
  const since =
    minutes.startedAt === null ? 'In session' : `In session since ${formatTime(minutes.startedAt)}`;
  return {
    kind: adjourned ? 'adjourned' : 'in_session',
    isWritable: true,
    sentence: `Draft minutes. ${adjourned ? 'Adjourned' : since}`,
    whyNot,
  };
}
