import type { CivilDate } from './civil-date.ts';
import { type MeetingNotice, publishBy } from './clear-days.ts';
import { formatLongDay } from './date-words.ts';

export interface ReportingOrderWarning {
  /** `after_board`: on or after its meeting. `after_deadline`: too late to be among its papers. */
  readonly kind: 'after_board' | 'after_deadline';
  readonly text: string;
}

/**
 * Warns when a meeting that reports targets cannot reach the next meeting of the board it reports to:
 * it is held on or after that meeting, or after the board's last day to publish (R-020, S-085).
 */
export function whyTooLateToReport(
  meeting: CivilDate,
  board: MeetingNotice & { readonly name: string },
): ReportingOrderWarning | null {
  const boardDay = formatLongDay(board.meeting);
  if (meeting >= board.meeting) {
    const when = meeting === board.meeting ? 'the same day as' : 'after';
    const text = `This meeting is ${when} the ${board.name} on ${boardDay}. Where possible hold it before, so that it can report.`;
    return { kind: 'after_board', text };
  }
  const { latestSafe } = publishBy(board);
  if (meeting <= latestSafe) return null;
  const lastDay = formatLongDay(latestSafe);
  const text = `The papers of the ${board.name} on ${boardDay} must be published by ${lastDay}. A report of this meeting cannot be among them.`;
  return { kind: 'after_deadline', text };
}
