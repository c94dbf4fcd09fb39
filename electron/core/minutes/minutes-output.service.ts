import { loadAgenda } from '#core/agenda/agenda.service.ts';
import { attendanceTable } from '#core/attendance/room.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { requireMeeting, requireMeetingBody } from '#core/meetings/meetings.service.ts';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { AttendanceRow, AttendanceTable } from '#shared/attendance/attendance-table.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Minutes } from '#shared/minutes/minutes.ts';
import { isApproved } from '#shared/minutes/printed-minutes.rules.ts';
import type {
  MinutesSource,
  SourceItem,
  SourcePerson,
} from '#shared/minutes/printed-minutes-source.ts';
import { listEntries } from './entries.repository.ts';
import { draftDueOf } from './minutes-problems.ts';
import { findMinutesOf } from './minutes.repository.ts';
import {
  findHistoryHash,
  findNamedMeeting,
  listArrivals,
  listOpenNames,
  listPrintedActions,
  listPrintedDecisions,
} from './minutes-output.repository.ts';
import { findApprovedContent } from './versions.repository.ts';

export interface OutputWish {
  readonly meetingId: string;
  readonly today: CivilDate;
  readonly sample: boolean;
}

/**
 * Everything the printed minutes of a meeting are made of. Once approved it is what was kept on approval
 * a post that is renamed later does not change what was signed. Only what is withheld may grow.
 */
export async function loadMinutesSource(db: ReadDb, wish: OutputWish): Promise<MinutesSource> {
  const minutes = await findMinutesOf(db, wish.meetingId);
  if (minutes === undefined) refuse('no-minutes', 'The minutes of this meeting have not begun.');
  const live = await liveMinutesSource(db, minutes, wish);
  if (!isApproved(minutes.state)) return live;
  const kept = readKept(await findApprovedContent(db, minutes.id));
  if (kept === null) return live;
  return { ...kept, ...standingOf(live), items: withheldBoth(kept.items, live.items) };
}

/** The same as the records stand now; a version keeps it, so that it can be printed for ever. */
export async function liveMinutesSource(
  db: ReadDb,
  minutes: Minutes,
  { meetingId, today, sample }: OutputWish,
): Promise<MinutesSource> {
  const meeting = await requireMeeting(db, meetingId);
  const body = await requireMeetingBody(db, meeting.bodyId);
  const entries = await listEntries(db, minutes.id);
  const attendance = peopleOf(
    await attendanceTable(db, meetingId),
    await listArrivals(db, meetingId),
    minutes.startedAt,
  );
  return {
    sample,
    body: { name: body.name, slug: body.slug },
    meeting: {
      id: meeting.id,
      slug: meeting.slug,
      title: meeting.title,
      day: meeting.day,
      place: meeting.place,
    },
    minutes: factsOf(minutes),
    approvedAt: await findNamedMeeting(db, minutes.approvedMeetingId),
    signedAt: await findNamedMeeting(db, minutes.signedMeetingId),
    items: itemsOf(await loadAgenda(db, meetingId, today)),
    entries,
    decisions: await listPrintedDecisions(db, meetingId),
    actions: await listPrintedActions(db, meetingId),
    attendance,
    ...(await namesIn(
      db,
      JSON.stringify([entries, attendance, minutes.chairedBy, minutes.signedBy]),
    )),
    historyHash: await findHistoryHash(db, minutes.id),
  };
}

/** Names that are nobody's secret, as far as the text has them: a version need not keep all there are. */
async function namesIn(db: ReadDb, text: string) {
  const names = await listOpenNames(db);
  const isSaid = (words: string) => text.includes(words);
  const organisations = names.organisations.filter(({ id, name }) => isSaid(id) || isSaid(name));
  const posts = names.posts.filter(({ id, title }) => isSaid(id) || isSaid(title));
  return {
    organisations,
    posts,
    openNames: [
      ...names.bodies.filter(isSaid),
      ...organisations.map(({ name }) => name),
      ...posts.map(({ title }) => title),
    ],
  };
}

/** {@link loadMinutesSource} for meetings that may have none: null then. */
export async function findMinutesBeside(
  db: ReadDb,
  wish: OutputWish,
): Promise<MinutesSource | null> {
  const minutes = await findMinutesOf(db, wish.meetingId);
  return minutes === undefined ? null : loadMinutesSource(db, wish);
}

/** The last day of the body's target for the draft of a meeting. */
export async function minutesDraftDue(db: ReadDb, meetingId: string): Promise<CivilDate> {
  const meeting = await requireMeeting(db, meetingId);
  return draftDueOf(db, { meeting, body: await requireMeetingBody(db, meeting.bodyId) });
}

/** The minutes as the records hold them now, for whoever looks for what must not leave; null before they begin. */
export async function findMinutesSource(
  db: ReadDb,
  meetingId: string,
): Promise<MinutesSource | null> {
  const minutes = await findMinutesOf(db, meetingId);
  if (minutes === undefined) return null;
  const { day: today } = await requireMeeting(db, meetingId);
  return liveMinutesSource(db, minutes, { meetingId, today, sample: false });
}

/** What a version kept for printing; null for one that kept only its words. */
function readKept(content: string | undefined): MinutesSource | null {
  if (content === undefined) return null;
  const { printed } = JSON.parse(content) as { printed?: MinutesSource }; // written by a version
  return printed ?? null;
}

/** What the minutes say of themselves, without the place of the caret. */
function factsOf(minutes: Minutes): MinutesSource['minutes'] {
  const { id: _id, version: _version, openEntryId: _entry, openCaret: _caret, ...facts } = minutes;
  return facts;
}

/** What moves on after approval: the state, the signature and the proof of it. */
function standingOf({ sample, minutes, approvedAt, signedAt, historyHash }: MinutesSource) {
  return { sample, minutes, approvedAt, signedAt, historyHash };
}

/** An item that has been withheld since stays in; one that was withheld then does not come out by itself. */
function withheldBoth(kept: readonly SourceItem[], live: readonly SourceItem[]): SourceItem[] {
  const now = new Map(live.map((item) => [item.id, item]));
  return kept.map((item) => {
    const today = now.get(item.id);
    if (today === undefined || today.isPublic || !item.isPublic) return item;
    const { isPublic, publicTitle, restriction, ground, reason } = today;
    return { ...item, isPublic, publicTitle, restriction, ground, reason };
  });
}

function itemsOf(agenda: Agenda): SourceItem[] {
  return agenda.parts.flatMap((part) => part.lines.map(itemOf));
}

function itemOf({ item, number, depth, isPublic, inPrivate, publicWords }: AgendaLine): SourceItem {
  return {
    id: item.id,
    number,
    title: item.title,
    depth,
    kind: item.kind,
    isPublic,
    inPrivate,
    publicTitle: publicWords.title,
    restriction: publicWords.restriction,
    ground: publicWords.ground,
    reason: publicWords.reason,
  };
}

function peopleOf(
  table: AttendanceTable,
  arrivals: ReadonlyMap<string, TimeOfDay | null>,
  startedAt: TimeOfDay | null,
): SourcePerson[] {
  const rows = (
    list: readonly AttendanceRow[],
    capacity: SourcePerson['capacity'],
    state: SourcePerson['state'],
  ): SourcePerson[] =>
    list.map(({ key, name, roleWords, mayBeNamed, isChair, standsFor }) => {
      const arrived = arrivals.get(key) ?? null;
      return {
        ...{ id: key, name, role: roleWords, capacity, state, mayBeNamed, isChair },
        arrivedAt: arrived === startedAt ? null : arrived,
        standsFor: standsFor ?? '',
      };
    });
  return [
    ...rows(table.present, 'member', 'present'),
    ...rows(table.substitutes, 'substitute', 'present'),
    ...rows(table.apologies, 'member', 'apologies'),
    ...rows(table.absent, 'member', 'absent'),
    ...rows(table.inAttendance, 'in_attendance', 'present'),
    ...rows(table.observers, 'observer', 'present'),
  ];
}
