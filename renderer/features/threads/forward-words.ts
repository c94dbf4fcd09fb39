import type { Purpose } from '#shared/agenda/agenda-item.ts';
import type { Visibility } from '#shared/agenda/restriction.ts';
import type { Status } from '#shared/meetings/status.ts';
import type { ForwardItem } from '#shared/threads/thread.ts';

/** What the meeting is to do with a coming matter. */
export const purposeWords: Record<Purpose, string> = {
  decide: 'Decide',
  discuss: 'Discuss',
  note: 'Note',
};

/** Whether the public may read of a coming matter. */
export const visibilityWords: Record<Visibility, string> = {
  undecided: 'To decide',
  public: 'Public',
  exempt: 'Exempt',
  confidential: 'Confidential',
};

/** How far a coming matter is. */
export function forwardStatus({ state }: Pick<ForwardItem, 'state'>): Status {
  switch (state) {
    case 'planned':
      return { tone: 'todo', words: 'Planned' };
    case 'on_agenda':
      return { tone: 'good', words: 'On the agenda' };
    case 'dropped':
      return { tone: 'neutral', words: 'Dropped' };
  }
}

/** Whether a coming matter is kept from the public. */
export function isWithheld({ visibility }: Pick<ForwardItem, 'visibility'>): boolean {
  return visibility === 'exempt' || visibility === 'confidential';
}
