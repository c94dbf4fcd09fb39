import { type CivilDate, dayOf } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate, monthName } from '../calendar/date-words.ts';
import type { AgendaItem } from '../agenda/agenda-item.ts';
import type { BlockNode } from './minute-document.ts';

/** `Minutes of 24 September 2026`: the agenda item that approves them. */
export function approvalTitle(day: CivilDate): string {
  return `Minutes of ${formatPlainDate(day)}`;
}

/**
 * Whether the item approves the minutes of that day. A standing `Minutes of the last meeting` does where
 * theirs is the meeting before.
 */
export function approvesMinutesOf(
  item: Pick<AgendaItem, 'kind' | 'title' | 'withdrawnOn'>,
  { day, isLast }: { day: CivilDate; isLast: boolean },
): boolean {
  if (item.kind !== 'minutes_approval' || item.withdrawnOn !== null) return false;
  const title = item.title.toLowerCase();
  if (namesDay(title, day)) return true;
  return isLast && /minutes of the (last|previous) meeting\s*$/.test(title.trim());
}

/** `The minutes of 24 September 2026 were agreed as a correct record, with 1 correction.` */
export function approvalWords(day: CivilDate, corrections: number): string {
  const how = corrections === 0 ? '' : `, with ${countOf(corrections, 'correction')}`;
  return `The minutes of ${formatPlainDate(day)} were agreed as a correct record${how}.`;
}

/** The approval as a minute of the later meeting, with its corrections. */
export function approvalBlock(
  id: string,
  { day, corrections }: { day: CivilDate; corrections: readonly string[] },
): BlockNode {
  const paragraph = (text: string) => ({
    type: 'paragraph' as const,
    content: [{ type: 'text' as const, text }],
  });
  const list = {
    type: 'orderedList' as const,
    content: corrections.map((text) => ({
      type: 'listItem' as const,
      content: [paragraph(text)],
    })),
  };
  const words = paragraph(approvalWords(day, corrections.length));
  return {
    type: 'decision',
    attrs: {
      id,
      outcome: 'consensus',
      reasons: 'They are a correct record of the meeting.',
      options: '',
      reservations: [],
      accountableOrganisationId: null,
      accountable: '',
      usesResources: false,
      needsRatification: false,
      votes: null,
    },
    content: corrections.length === 0 ? [words] : [words, list],
  };
}

function namesDay(title: string, day: CivilDate): boolean {
  const named = `${String(dayOf(day))} ${monthName(day)}`.toLowerCase();
  const at = title.indexOf(named);
  // `4 September` is not `24 September`, and another year is another meeting.
  if (at === -1 || /\d/.test(title.charAt(at - 1))) return false;
  const year = /^\s+(\d{4})/.exec(title.slice(at + named.length))?.[1];
  return year === undefined || year === day.slice(0, 4);
}
