import { workingCalendars } from '#core/calendar-settings/calendar-settings.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type {
  MeetingBody,
  MeetingHead,
  MeetingLink,
  ScheduledMeeting,
} from '#shared/meetings/meeting-view.ts';
import { listMeetingWarnings, type WarningFacts } from '#shared/meetings/meeting-warnings.rules.ts';
import {
  meetingPath,
  meetingStatus,
  meetingTitle,
  sayTimes,
  summariseMeeting,
} from '#shared/meetings/meeting-words.rules.ts';
import {
  complianceOf,
  deadlineOf,
  whyNothingToPublish,
} from '#shared/meetings/publication.rules.ts';
import { listMeetingBodies } from './meeting-bodies.repository.ts';
import { loadMeetingFacts, type MeetingFacts } from './meeting-facts.repository.ts';
import { loadWarningContext } from './warning-context.ts';

/** A meeting with all that lists and heads are made from. */
export interface KnownMeeting extends WarningFacts {
  readonly meeting: Meeting;
  readonly body: MeetingBody;
  readonly facts: MeetingFacts;
}

/** Gathers what is known of any number of meetings in a bounded number of statements. */
export async function gatherMeetings(
  db: ReadDb,
  meetings: readonly Meeting[],
  today: CivilDate,
): Promise<KnownMeeting[]> {
  const calendarOf = await workingCalendars(db);
  const bodies = await listMeetingBodies(
    db,
    meetings.map(({ bodyId }) => bodyId),
  );
  const facts = await loadMeetingFacts(
    db,
    meetings.map(({ id }) => id),
  );
  const context = await loadWarningContext(db, meetings, { today, calendarOf });
  return meetings.map((meeting) => {
    const body = bodies.get(meeting.bodyId);
    const known = facts.get(meeting.id);
    if (body === undefined || known === undefined) throw new NotFoundError('meeting');
    return {
      meeting,
      body,
      today,
      facts: known,
      calendar: calendarOf(body),
      agendaPublished: known.agendaPublished,
      sameDay: context.sameDay(meeting.day),
      boards: context.boards(meeting.bodyId),
      reportingDays: context.reportingDays(meeting.bodyId),
    };
  });
}

/** One meeting with all that its head is made from. */
export async function gatherMeeting(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<KnownMeeting> {
  const [known] = await gatherMeetings(db, [meeting], today);
  if (known === undefined) throw new NotFoundError('meeting');
  return known;
}

/** A meeting in the calendar or list. */
export function toScheduled(known: KnownMeeting): ScheduledMeeting {
  const { meeting, body, facts, today } = known;
  const deadline = deadlineOf(known);
  return {
    meeting,
    body,
    path: meetingPath(meeting, body),
    title: meetingTitle(meeting, body),
    dayWords: formatLongDate(meeting.day),
    timeWords: sayTimes(meeting),
    status: meetingStatus(meeting),
    publishBy: {
      latestSafe: deadline.latestSafe,
      latestStrict: deadline.latestStrict,
      workingDaysLeft: deadline.workingDaysLeft,
      words: deadline.headline,
      counts: whyNothingToPublish(known) === null && meeting.day >= today,
    },
    papers: facts.papers,
    compliance: complianceOf(known, facts.toPublish),
    warnings: listMeetingWarnings(known),
  };
}

/** The head of every page about the meeting. */
export function toHead(known: KnownMeeting): MeetingHead {
  const { meeting, body, facts } = known;
  return {
    meeting,
    body,
    path: meetingPath(meeting, body),
    title: meetingTitle(meeting, body),
    summary: summariseMeeting(meeting),
    status: meetingStatus(meeting),
    deadline: deadlineOf(known),
    compliance: complianceOf(known, facts.toPublish),
    papers: facts.papers,
    warnings: listMeetingWarnings(known),
  };
}

/** A meeting as something to go to. */
export function toMeetingLink(meeting: Meeting, body: MeetingBody): MeetingLink {
  const status = meetingStatus(meeting);
  const words =
    status === null ? '' : `, ${status.words.charAt(0).toLowerCase()}${status.words.slice(1)}`;
  return {
    id: meeting.id,
    day: meeting.day,
    title: meetingTitle(meeting, body),
    path: meetingPath(meeting, body),
    words: `${formatLongDate(meeting.day)}${words}`,
  };
}
