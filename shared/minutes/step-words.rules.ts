import type { CivilDate } from '../calendar/civil-date.ts';
import { formatLongDate, formatLongDay } from '../calendar/date-words.ts';
import type { Status } from '../meetings/status.ts';
import type { MinutesStep } from './minutes-view.ts';
import { type Minutes, minutesStates, type MinutesState } from './minutes.ts';

const titles: Record<MinutesState, string> = {
  drafting: 'Drafting',
  cleared: 'Cleared by the chair',
  published_draft: 'Published as a draft',
  approved: 'Approved',
  signed: 'Signed',
  published_final: 'Published',
};

/** The way of the minutes from the room to the signed record, each step with what it says. */
export function listSteps(
  minutes: Minutes | null,
  about: { draftDue: CivilDate; whyNot: (state: MinutesState) => string | null },
): MinutesStep[] {
  const at = minutes === null ? -1 : minutesStates.indexOf(minutes.state);
  return minutesStates.map((state, index) => {
    const done = minutes !== null && (index < at || (index === at && state !== 'drafting'));
    const next = index === (minutes?.state === 'drafting' ? 1 : at + 1);
    const sentence =
      done || state === 'drafting' ? sayDone(minutes, state) : sayNext(state, about.draftDue);
    const whyNot = done ? null : about.whyNot(state);
    return { state, title: titles[state], sentence, done, next, whyNot };
  });
}

export function minutesStatus(minutes: Pick<Minutes, 'state'> | null): Status {
  if (minutes === null) return { tone: 'todo', words: 'Not begun' };
  switch (minutes.state) {
    case 'drafting':
      return { tone: 'progress', words: 'Draft' };
    case 'cleared':
      return { tone: 'progress', words: 'Cleared by the chair' };
    case 'published_draft':
      return { tone: 'warn', words: 'Published as a draft' };
    case 'approved':
      return { tone: 'good', words: 'Approved' };
    case 'signed':
      return { tone: 'good', words: 'Signed' };
    case 'published_final':
      return { tone: 'good', words: 'Published' };
  }
}

/** `Draft, cleared by the chair. Issue it by Thursday 10 December.` */
export function summariseMinutes(minutes: Minutes | null, draftDue: CivilDate): string {
  if (minutes === null) return 'The minutes of this meeting have not begun.';
  const due = formatLongDay(draftDue);
  switch (minutes.state) {
    case 'drafting':
      return minutes.endedAt === null
        ? 'The minutes are being taken.'
        : `Draft, not cleared by the chair yet. Issue it by ${due}.`;
    case 'cleared':
      return `Draft, cleared by the chair. Issue it by ${due}.`;
    case 'published_draft':
      return 'Published as a draft, subject to approval at the next meeting.';
    case 'approved':
      return `${sayDone(minutes, 'approved')}. They wait for a signature.`;
    case 'signed':
      return `${sayDone(minutes, 'signed')}. Publish the final minutes.`;
    case 'published_final':
      return `${sayDone(minutes, 'published_final')}.`;
  }
}

function sayDone(minutes: Minutes | null, state: MinutesState): string {
  if (minutes === null) return 'Start the meeting to begin them';
  const on = (day: CivilDate | null) => (day === null ? '' : ` on ${formatLongDate(day)}`);
  const by = (who: string) => (who.trim() === '' ? '' : ` by ${who}`);
  switch (state) {
    case 'drafting':
      return minutes.endedAt === null ? 'The meeting is being minuted' : 'The draft is written';
    case 'cleared':
      return `Cleared${by(minutes.clearedBy)}${on(minutes.clearedOn)}`;
    case 'published_draft':
      return `Published as a draft${on(minutes.draftPublishedOn)}`;
    case 'approved': {
      const { corrections } = minutes;
      const count = corrections.length;
      const how = count === 0 ? '' : `, with ${String(count)} correction${count === 1 ? '' : 's'}`;
      return `Approved${on(minutes.approvedOn)}${how}`;
    }
    case 'signed':
      return `Signed${by(minutes.signedBy)}${on(minutes.signedOn)}`;
    case 'published_final':
      return `Published${on(minutes.finalPublishedOn)}`;
  }
}

function sayNext(state: MinutesState, draftDue: CivilDate): string {
  switch (state) {
    case 'drafting':
      return 'Write the draft';
    case 'cleared':
      return 'Send the draft to the chair and record that they cleared it';
    case 'published_draft':
      return `Issue the draft by ${formatLongDay(draftDue)}, marked as subject to approval`;
    case 'approved':
      return 'Put them on the next agenda; that meeting approves them';
    case 'signed':
      return 'The person presiding signs each numbered page';
    case 'published_final':
      return 'Publish the final minutes in place of the draft';
  }
}
