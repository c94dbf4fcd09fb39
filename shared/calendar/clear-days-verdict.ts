import type { CivilDate } from './civil-date.ts';
import { clearDays, type MeetingNotice, publishBy } from './clear-days.ts';
import { countClearDays, explainClearDays, explainDeadline } from './clear-days-words.ts';
import { countOf, formatMediumDay } from './date-words.ts';

/** What is known about the publication of one paper. */
export interface PaperPublication {
  /** The first recorded day on the website; `null` while there is none. */
  readonly published: CivilDate | null;
}

/** When a meeting is judged, and whether it was called at shorter notice. */
export interface JudgedMeeting extends MeetingNotice {
  readonly today: CivilDate;
  /** The day the meeting was convened, when that was too late for the rule. */
  readonly convened?: CivilDate | null;
}

/** `due`: can still be in time. `missed`: not published, and too late now. */
export type PaperVerdictKind = 'in_time' | 'short_notice' | 'due' | 'late' | 'missed';

export interface PaperVerdict {
  readonly kind: PaperVerdictKind;
  /** Clear days left by the publication, or by publishing today where there is none. */
  readonly clear: number;
  /** The count in words. */
  readonly text: string;
}

export interface MeetingVerdict {
  readonly kind: PaperVerdictKind | 'no_papers';
  /** The verdict of the worst paper, `null` without papers. */
  readonly worst: PaperVerdict | null;
  /** Whether the meeting keeps the rule; `null` while papers are still due. */
  readonly compliant: boolean | null;
  readonly text: string;
}

/** Whether one paper makes its clear days, judged on the recorded publication. */
export function judgePaper(meeting: JudgedMeeting, paper: PaperPublication): PaperVerdict {
  const { today, needed } = meeting;
  const day = paper.published ?? today;
  const clear = clearDays(meeting.calendar, day, meeting.meeting);
  if (paper.published === null) {
    const isDue = today <= latestDay(meeting);
    return { kind: isDue ? 'due' : 'missed', clear, text: explainDeadline(meeting, today) };
  }
  const text = explainClearDays(meeting, paper.published);
  if (clear >= needed) return { kind: 'in_time', clear, text };
  const convened = shortNotice(meeting);
  if (convened === null || paper.published > convened) return { kind: 'late', clear, text };
  const called = `The meeting was convened at shorter notice on ${formatMediumDay(convened)} and the paper was out by then.`;
  return { kind: 'short_notice', clear, text: `${text} ${called}` };
}

/** The meeting is as good as its worst paper. Leave withdrawn papers out. */
export function judgeMeeting(
  meeting: JudgedMeeting,
  papers: readonly PaperPublication[],
): MeetingVerdict {
  const verdicts = papers
    .map((paper) => judgePaper(meeting, paper))
    .sort((a, b) => BADNESS[b.kind] - BADNESS[a.kind] || a.clear - b.clear);
  const [worst] = verdicts;
  if (worst === undefined) {
    return { kind: 'no_papers', worst: null, compliant: null, text: 'There are no papers yet.' };
  }
  const count = verdicts.filter(({ kind }) => kind === worst.kind).length;
  const compliant = worst.kind === 'due' ? null : BADNESS[worst.kind] < BADNESS.due;
  const text = sayVerdict(meeting, { worst, count, of: papers.length });
  return { kind: worst.kind, worst, compliant, text };
}

const BADNESS = {
  in_time: 0,
  short_notice: 1,
  due: 2,
  late: 3,
  missed: 4,
} as const satisfies Record<PaperVerdictKind, number>;

function sayVerdict(
  { calendar, needed }: JudgedMeeting,
  { worst, count, of }: { worst: PaperVerdict; count: number; of: number },
): string {
  const days = countClearDays(calendar, needed);
  const some = count === of ? allOf(of) : `${count} of ${countOf(of, 'paper')}`;
  const was = count === 1 ? 'was' : 'were';
  const has = count === 1 ? 'has' : 'have';
  switch (worst.kind) {
    case 'in_time':
      return `${some} ${was} published with ${days} or more.`;
    case 'short_notice':
      return `${some} ${was} published when the meeting was convened at shorter notice.`;
    case 'due':
      return `${some} ${has} still to be published.`;
    case 'late': {
      const left = worst.clear === 0 ? 'none' : String(worst.clear);
      return `${some} ${was} published late. The rule is ${days}; the worst paper had ${left}.`;
    }
    case 'missed':
      return `${some} ${has} not been published and can no longer make ${days}.`;
  }
}

function allOf(count: number): string {
  if (count === 1) return 'The only paper';
  return count === 2 ? 'Both papers' : `All ${count} papers`;
}

/** The last day that keeps the rule: for a meeting at shorter notice, the day it was convened. */
function latestDay(meeting: JudgedMeeting): CivilDate {
  return shortNotice(meeting) ?? publishBy(meeting).latestStrict;
}

/** The day the meeting was convened if the rule could no longer be kept then, else `null`. */
function shortNotice(meeting: JudgedMeeting): CivilDate | null {
  const { convened = null } = meeting;
  return convened !== null && convened > publishBy(meeting).latestStrict ? convened : null;
}
