import type { CivilDate } from '../calendar/civil-date.ts';
import type { Paper, PaperState } from './paper.ts';

export interface PaperFault {
  readonly reason: string;
  readonly sentence: string;
  readonly field?: string;
}

/** What a new file makes of a paper: one that was to follow and comes after the last day is late. */
export function stateWithFile(
  paper: Pick<Paper, 'state'>,
  { today, latestStrict }: { today: CivilDate; latestStrict: CivilDate },
): PaperState {
  switch (paper.state) {
    case 'expected':
    case 'received':
      return 'received';
    case 'to_follow':
      return today > latestStrict ? 'late' : 'received';
    case 'late':
    case 'withdrawn':
      return paper.state;
  }
}

/** Why a paper cannot be marked late or to follow with these words, or `null`. */
export function whyNotLate(
  state: 'to_follow' | 'late',
  reasons: Pick<Paper, 'reasonLate' | 'reasonUrgent'>,
): PaperFault | null {
  if (reasons.reasonLate.trim() === '') {
    const sentence = 'Write why the paper is late.';
    return { reason: 'no-reason-late', sentence, field: 'reasonLate' };
  }
  if (state === 'late' && reasons.reasonUrgent.trim() === '') {
    const sentence = 'Write why the paper cannot wait for the next meeting.';
    return { reason: 'no-reason-urgent', sentence, field: 'reasonUrgent' };
  }
  return null;
}

/** Why a paper can only be withdrawn, not removed, or `null`. */
export function whyNotRemovablePaper(exported: boolean): string | null {
  return exported
    ? 'This paper has left in an export. Withdraw it: the record keeps what was published.'
    : null;
}

/** Why the accessibility of a paper cannot be set so, or `null`. */
export function whyNotAccessibility(
  accessibility: Paper['accessibility'],
  note: string,
): PaperFault | null {
  if (accessibility !== 'inaccessible' || note.trim() !== '') return null;
  const sentence = 'Say how people can get this paper in another form.';
  return { reason: 'no-alternative', sentence, field: 'note' };
}
