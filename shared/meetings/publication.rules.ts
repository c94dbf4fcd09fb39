import { type CivilDate, addDays } from '../calendar/civil-date.ts';
import { clearDaysRow } from '../calendar/clear-days-row.ts';
import {
  judgeMeeting,
  judgePaper,
  type JudgedMeeting,
  type PaperPublication,
  type PaperVerdictKind,
} from '../calendar/clear-days-verdict.ts';
import { countClearDays, describeTimeLeft, explainDeadline } from '../calendar/clear-days-words.ts';
import { clearDays, publishBy, type PublishBy } from '../calendar/clear-days.ts';
import { formatLongDay } from '../calendar/date-words.ts';
import { sayBankHolidays } from '../calendar/days-off-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import { workingDaysBetween } from '../calendar/working-days.ts';
import type { Compliance, Deadline } from './deadline.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingBody } from './meeting-view.ts';
import type { Tone } from './status.ts';

/** What the publication of a meeting is judged from. */
export interface PublicationFacts {
  readonly meeting: Pick<
    Meeting,
    'day' | 'kind' | 'access' | 'status' | 'convenedOn' | 'shortNoticeReason'
  >;
  readonly body: Pick<MeetingBody, 'clearDaysNeeded' | 'publishesOnWeb'>;
  readonly calendar: WorkingCalendar;
  readonly today: CivilDate;
  /** The first day the agenda was on the website. */
  readonly agendaPublished: CivilDate | null;
}

/** Why nothing has to be published for the meeting, or `null` when its papers have a deadline. */
export function whyNothingToPublish({ meeting, body }: PublicationFacts): string | null {
  if (meeting.kind === 'event') return 'An event has no papers to publish.';
  if (meeting.status === 'cancelled') return 'The meeting is cancelled.';
  if (meeting.status === 'postponed') return 'The meeting is postponed. It has no day yet.';
  if (meeting.access === 'private') return 'The meeting is private. Nothing has to be published.';
  if (!body.publishesOnWeb) return 'This body does not publish its papers on the website.';
  if (body.clearDaysNeeded === 0) return 'This body does not ask for clear days.';
  return null;
}

/** The meeting as the calendar engine judges it. */
export function judgedMeeting(facts: PublicationFacts): JudgedMeeting {
  const { meeting, body, calendar, today } = facts;
  const needed = Math.max(1, body.clearDaysNeeded);
  return { calendar, meeting: meeting.day, needed, today, convened: meeting.convenedOn };
}

/** The last days to publish. For a meeting at shorter notice it is the day it was convened. */
export function lastDays(facts: PublicationFacts): PublishBy {
  const by = publishBy(judgedMeeting(facts));
  const { convenedOn } = facts.meeting;
  if (convenedOn === null || convenedOn <= by.latestStrict) return by;
  return { latestSafe: convenedOn, latestStrict: convenedOn };
}

/** The deadline with its words and its row of days. */
export function deadlineOf(facts: PublicationFacts): Deadline {
  const { calendar, today, agendaPublished, meeting, body } = facts;
  const judged = judgedMeeting(facts);
  const by = lastDays(facts);
  const left = describeTimeLeft(calendar, today, by.latestSafe);
  const none = whyNothingToPublish(facts);
  const state = none === null ? stateOf(facts, by) : 'none';
  const publish = agendaPublished ?? by.latestSafe;
  const isPublished = agendaPublished !== null;
  return {
    state,
    tone: TONES[state],
    ...by,
    clearDaysNeeded: body.clearDaysNeeded,
    workingDaysLeft: workingDaysBetween(calendar, today, by.latestSafe),
    leftWords: left.text,
    headline: none ?? headlineOf(state, facts, by),
    sentence: none ?? sentenceOf(facts, by),
    bankHolidayWords: sayBankHolidays(calendar, addDays(publish, 1), addDays(meeting.day, -1)),
    days:
      none === null
        ? clearDaysRow(judged, { publish, isPublished, today }).map((day) => ({ ...day }))
        : [],
  };
}

/** Whether the agenda and every public paper made their clear days: as good as the worst. */
export function complianceOf(
  facts: PublicationFacts,
  papers: readonly PaperPublication[],
): Compliance {
  const none = whyNothingToPublish(facts);
  if (none !== null) {
    return {
      kind: 'not_needed',
      compliant: null,
      clear: null,
      firstPublishedOn: facts.agendaPublished,
      tone: 'neutral',
      sentence: none,
    };
  }
  const judged = judgedMeeting(facts);
  const agenda = judgePaper(judged, { published: facts.agendaPublished });
  const verdict = judgeMeeting(judged, papers);
  const paper = verdict.worst;
  const agendaDecides = paper === null || BADNESS[agenda.kind] > BADNESS[paper.kind];
  const worst = agendaDecides ? agenda : paper;
  return {
    kind: worst.kind,
    compliant: worst.kind === 'due' ? null : BADNESS[worst.kind] < BADNESS.due,
    clear: worst.clear,
    firstPublishedOn: facts.agendaPublished,
    tone: VERDICT_TONES[worst.kind],
    sentence: agendaDecides ? sayAgenda(judged, agenda.kind, agenda.text) : verdict.text,
  };
}

const BADNESS = {
  in_time: 0,
  short_notice: 1,
  due: 2,
  late: 3,
  missed: 4,
} as const satisfies Record<PaperVerdictKind, number>;

export const VERDICT_TONES = {
  in_time: 'good',
  short_notice: 'warn',
  due: 'todo',
  late: 'bad',
  missed: 'bad',
} as const satisfies Record<PaperVerdictKind, Tone>;

const TONES = {
  ahead: 'todo',
  soon: 'warn',
  today: 'warn',
  missed: 'bad',
  published: 'good',
  published_late: 'bad',
  none: 'neutral',
} as const satisfies Record<Deadline['state'], Tone>;

function stateOf(facts: PublicationFacts, by: PublishBy): Exclude<Deadline['state'], 'none'> {
  const { agendaPublished, calendar, today } = facts;
  if (agendaPublished !== null) {
    return agendaPublished <= by.latestStrict ? 'published' : 'published_late';
  }
  if (today > by.latestStrict) return 'missed';
  if (today === by.latestStrict || today === by.latestSafe) return 'today';
  return workingDaysBetween(calendar, today, by.latestSafe) <= 2 ? 'soon' : 'ahead';
}

function headlineOf(state: Deadline['state'], facts: PublicationFacts, by: PublishBy): string {
  const { today, calendar, agendaPublished, meeting } = facts;
  const target =
    today > by.latestSafe && today <= by.latestStrict ? by.latestStrict : by.latestSafe;
  const left = describeTimeLeft(calendar, today, target);
  const day = formatLongDay(target);
  switch (state) {
    case 'published':
    case 'published_late': {
      const published = agendaPublished ?? today;
      const count = clearDays(calendar, published, meeting.day);
      const late = state === 'published_late' ? 'Published late' : 'Published';
      return `${late}, ${formatLongDay(published)}: ${countClearDays(calendar, count)}`;
    }
    case 'missed':
      return `The last day to publish was ${formatLongDay(by.latestStrict)}, ${left.text}`;
    case 'none':
      return '';
    case 'ahead':
    case 'soon':
    case 'today':
      return left.kind === 'ahead' || left.kind === 'late'
        ? `Publish by ${day}, ${left.text}`
        : `Publish by ${left.text === 'today' ? 'the end of today' : left.text}, ${day}`;
  }
}

function sentenceOf(facts: PublicationFacts, by: PublishBy): string {
  const { meeting, agendaPublished, today } = facts;
  const judged = judgedMeeting(facts);
  if (agendaPublished !== null) return judgePaper(judged, { published: agendaPublished }).text;
  if (by.latestSafe !== meeting.convenedOn) return explainDeadline(judged, today);
  const reason = meeting.shortNoticeReason.trim();
  const why = reason === '' ? '' : ` Reason: ${reason}`;
  return `The meeting was convened at shorter notice on ${formatLongDay(by.latestSafe)}. Its papers are due that day.${why}`;
}

function sayAgenda(judged: JudgedMeeting, kind: PaperVerdictKind, text: string): string {
  switch (kind) {
    case 'in_time':
    case 'short_notice':
    case 'late':
      return `The agenda was ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
    case 'due':
      return 'The agenda has still to be published.';
    case 'missed':
      return `The agenda has not been published and can no longer make ${countClearDays(judged.calendar, judged.needed)}.`;
  }
}
