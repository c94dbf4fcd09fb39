import type { ReadDb, Work } from '#core/db/history.ts';
import { workingCalendarFor } from '#core/calendar-settings/calendar-settings.service.ts';
import type { CoreContext } from '#core/procedures.ts';
import { type CivilDate, civilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Meeting, MeetingRef } from '#shared/meetings/meeting.ts';
import type { MeetingBody, MeetingLink, PaperCounts } from '#shared/meetings/meeting-view.ts';
import type { PublicationFacts } from '#shared/meetings/publication.rules.ts';
import type { Target } from '#shared/record.ts';
import { loadMeetingFacts } from './meeting-facts.repository.ts';
import { getMeetingBody, listMeetingBodies } from './meeting-bodies.repository.ts';
import {
  countUpcoming,
  getMeeting,
  getMeetingByRef,
  listAllOfBodies,
  listBefore,
  listMeetings,
  listMeetingsById,
  listUpcoming,
  type MeetingColumns,
  updateMeeting,
} from './meetings.repository.ts';
import {
  gatherMeeting,
  gatherMeetings,
  type KnownMeeting,
  toMeetingLink,
} from './view-meetings.ts';

/** The body's day now, in London. */
export function todayOf(context: Pick<CoreContext, 'now'>): CivilDate {
  return londonDate(context.now().toISOString());
}

/** The meeting; throws NotFoundError. */
export async function requireMeeting(db: ReadDb, id: string): Promise<Meeting> {
  return getMeeting(db, id);
}

/** The meeting that a page's address names. */
export async function requireMeetingByRef(db: ReadDb, ref: MeetingRef): Promise<Meeting> {
  return getMeetingByRef(db, ref);
}

export async function requireMeetingBody(db: ReadDb, bodyId: string): Promise<MeetingBody> {
  return getMeetingBody(db, bodyId);
}

/** Every meeting and event of some bodies, whatever its state; one statement. */
export async function listMeetingsOfBodies(
  db: ReadDb,
  bodyIds: Iterable<string>,
): Promise<Meeting[]> {
  return listAllOfBodies(db, bodyIds);
}

/** Everything a page about the meeting says of it; at most ten statements. */
export async function requireKnownMeeting(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<KnownMeeting> {
  return gatherMeeting(db, meeting, today);
}

/** What the publication of a meeting is judged from, without its neighbours; four statements. */
export async function knownMeetingFacts(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<PublicationFacts & { meeting: Meeting; body: MeetingBody }> {
  const body = await getMeetingBody(db, meeting.bodyId);
  const calendar = await workingCalendarFor(db, body);
  const facts = (await loadMeetingFacts(db, [meeting.id])).get(meeting.id);
  return {
    meeting,
    body,
    calendar,
    today,
    agendaPublished: facts?.agendaPublished ?? null,
  };
}

/** Some meetings with all that is known of them, by id. */
export async function knownMeetingsById(
  db: ReadDb,
  ids: Iterable<string>,
  today: CivilDate,
): Promise<Map<string, KnownMeeting>> {
  const meetings = [...(await listMeetingsById(db, ids)).values()];
  const known = await gatherMeetings(db, meetings, today);
  return new Map(known.map((each) => [each.meeting.id, each]));
}

/** How many papers a meeting waits for. */
export async function paperCountsOf(db: ReadDb, meetingId: string): Promise<PaperCounts> {
  const facts = (await loadMeetingFacts(db, [meetingId])).get(meetingId);
  return facts?.papers ?? { in: 0, of: 0, toFollow: 0, late: 0, undecided: 0 };
}

/** Meetings to come that stand, soonest first, with all that is known of them. */
export async function listKnownUpcoming(
  db: ReadDb,
  about: { today: CivilDate; limit: number },
): Promise<KnownMeeting[]> {
  const meetings = await listUpcoming(db, { from: about.today, limit: about.limit });
  return gatherMeetings(db, meetings, about.today);
}

/** Meetings of one body, or of all, in a stretch of time, with all that is known of them. */
export async function listKnownBetween(
  db: ReadDb,
  about: { from: CivilDate; to: CivilDate; today: CivilDate; bodyId: string | null },
): Promise<KnownMeeting[]> {
  const { from, to, today, bodyId } = about;
  const meetings = await listMeetings(db, { from, to, ...(bodyId === null ? {} : { bodyId }) });
  return gatherMeetings(db, meetings, today);
}

/** The same with their full number, and with some others by id, gathered in one go. */
export async function listKnownAhead(
  db: ReadDb,
  about: { today: CivilDate; limit: number; others: Iterable<string> },
): Promise<{ ahead: KnownMeeting[]; total: number; byId: Map<string, KnownMeeting> }> {
  const { today, limit, others } = about;
  const upcoming = await listUpcoming(db, { from: today, limit });
  const shown = new Set(upcoming.map(({ id }) => id));
  const rest = await listMeetingsById(
    db,
    [...others].filter((id) => !shown.has(id)),
  );
  const known = await gatherMeetings(db, [...upcoming, ...rest.values()], today);
  return {
    ahead: known.filter(({ meeting }) => shown.has(meeting.id)),
    total: await countUpcoming(db, today),
    byId: new Map(known.map((each) => [each.meeting.id, each])),
  };
}

/** The body's earlier meetings as things to go to, the latest first. */
export async function listEarlierMeetings(
  db: ReadDb,
  meeting: Meeting,
  limit: number,
): Promise<{ meeting: Meeting; link: MeetingLink }[]> {
  const { bodyId, day } = meeting;
  const body = await getMeetingBody(db, bodyId);
  const earlier = await listBefore(db, { bodyId, day, limit });
  return earlier.map((each) => ({ meeting: each, link: toMeetingLink(each, body) }));
}

/** The bodies of some meetings, by the meetings' ids. Two statements. */
export async function bodiesOfMeetings(
  db: ReadDb,
  meetingIds: Iterable<string>,
): Promise<Map<string, MeetingBody>> {
  const meetings = [...(await listMeetingsById(db, meetingIds)).values()];
  const bodies = await listMeetingBodies(
    db,
    meetings.map(({ bodyId }) => bodyId),
  );
  return new Map(
    meetings.flatMap(({ id, bodyId }) => {
      const body = bodies.get(bodyId);
      return body === undefined ? [] : [[id, body] as const];
    }),
  );
}

/** Some meetings with their bodies as things to go to, by id. Two statements. */
export async function meetingLinksById(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<Map<string, { meeting: Meeting; body: MeetingBody; link: MeetingLink }>> {
  const meetings = await listMeetingsById(db, ids);
  const bodies = await listMeetingBodies(
    db,
    [...meetings.values()].map(({ bodyId }) => bodyId),
  );
  const links = new Map<string, { meeting: Meeting; body: MeetingBody; link: MeetingLink }>();
  for (const [id, meeting] of meetings) {
    const body = bodies.get(meeting.bodyId);
    if (body !== undefined) links.set(id, { meeting, body, link: toMeetingLink(meeting, body) });
  }
  return links;
}

/** Meetings of a body to come as things to go to, the soonest first. Two statements. */
export async function listUpcomingLinks(
  db: ReadDb,
  bodyId: string,
  today: CivilDate,
): Promise<MeetingLink[]> {
  const body = await getMeetingBody(db, bodyId);
  const meetings = await listMeetings(db, {
    ...{ from: today, to: civilDate('9999-12-31'), bodyId, kind: 'meeting' },
  });
  return meetings
    .filter(({ status }) => status === 'scheduled')
    .map((meeting) => toMeetingLink(meeting, body));
}

/** The bodies with these ids as pages about their business name them. One statement. */
export async function meetingBodiesById(
  db: ReadDb,
  ids: Iterable<string>,
): Promise<Map<string, MeetingBody>> {
  return listMeetingBodies(db, ids);
}

/** Changes columns of a meeting that belong to its agenda. */
export async function changeAgendaState(
  work: Work,
  target: Target,
  change: Pick<MeetingColumns, 'agendaState' | 'agendaClearedOn'>,
): Promise<void> {
  await updateMeeting(work, target, change);
}

/** Every meeting of a body between two days, in order; null leaves an end open. One statement. */
export async function listMeetingsOfBody(
  db: ReadDb,
  about: { bodyId: string; from: CivilDate | null; to: CivilDate | null },
): Promise<Meeting[]> {
  const { bodyId, from, to } = about;
  const period = { from: from ?? civilDate('0001-01-01'), to: to ?? civilDate('9999-12-31') };
  return listMeetings(db, { ...period, bodyId, kind: 'meeting' });
}
