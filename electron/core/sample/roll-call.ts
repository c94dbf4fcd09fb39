import { toFlag } from '#core/db/columns.ts';
import type { NewRow } from '#core/db/records.ts';
import { capacityOfSeat, seatCounts } from '#shared/attendance/occupants.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { SampleBody, SampleSeat } from './sample-body.ts';
import { minutedBody, minutedMeeting, type SampleMinutes } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';
import type { MinutedMeeting } from './tell-meetings.ts';

/** Somebody at a meeting, and the record it becomes. */
export interface Attending {
  readonly post: string;
  readonly row: { id: string } & NewRow<'attendances'>;
}

interface Coming {
  readonly post: string;
  readonly seat: number | null;
  readonly capacity: NewRow<'attendances'>['capacity'];
  readonly state: NewRow<'attendances'>['state'];
  readonly counts: boolean;
}

const OFFICERS = 5;

/** Who was there: every seat that is filled, whoever stood in, and officers who presented. */
export function callRoll(
  story: SampleStory,
  told: MinutedMeeting,
  minutes: SampleMinutes,
): Attending[] {
  const { meeting, planned } = told;
  const { body } = planned;
  const standIns = minutedMeeting(minutes, planned)?.substitutes ?? [];
  const away = new Map([
    ...standIns.map(({ for: post }) => [post, 'apologies'] as const),
    ...awayPosts(story, told, minutes),
  ]);
  const members = body.seats.flatMap((seat, index): Coming[] => {
    if (seat.post === undefined || !isFilled(story, seat, meeting.day)) return [];
    const { post } = seat;
    const standIn = standIns.find((each) => each.for === post);
    const state = away.get(post) ?? 'present';
    const sits = { seat: index, counts: seatCounts(seat) };
    const member: Coming = { ...sits, post, state, capacity: capacityOfSeat(seat) };
    if (standIn === undefined) return [member];
    return [member, { ...sits, post: standIn.by, state: 'present', capacity: 'substitute' }];
  });
  const seated = new Set(members.map(({ post }) => post));
  const officers = [...new Set(presenters(told))].filter((post) => !seated.has(post));
  const others = officers.slice(0, OFFICERS).map((post): Coming => ({
    ...{ post, seat: null, capacity: 'in_attendance', state: 'present', counts: false },
  }));
  return [...members, ...others].map((coming, index) => ({
    post: coming.post,
    row: toRow(story, told, { ...coming, index }),
  }));
}

/** The post in the chair: of two who share it the first. */
export function chairOf(story: SampleStory, body: SampleBody): string {
  const seat = body.seats.find(({ role }) => role === 'chair' || role === 'co_chair');
  return seat?.post === undefined ? 'Chair' : story.postTitle(seat.post);
}

function isFilled(story: SampleStory, { from, leaving }: SampleSeat, day: CivilDate): boolean {
  const hasBegun = from === undefined || story.day(from) <= day;
  return hasBegun && (leaving === undefined || day <= story.day(leaving.leavesOn));
}

/** Apologies written out, else one or two of those whom the quorum does not need. */
function awayPosts(
  story: SampleStory,
  { meeting, planned }: MinutedMeeting,
  minutes: SampleMinutes,
): (readonly [string, 'apologies' | 'absent'])[] {
  const script = minutedMeeting(minutes, planned);
  if (script !== undefined) return script.apologies.map((post) => [post, 'apologies']);
  const { seats, key } = planned.body;
  const needed = new Set(minutedBody(minutes, key)?.rules?.parts.map(({ value }) => value));
  const free = seats.flatMap(({ post, role }) =>
    post !== undefined && role === 'member' && !needed.has(post) && !needed.has(orgOf(post))
      ? [post]
      : [],
  );
  if (free.length < 4) return [];
  const dice = story.dice(`apologies:${meeting.key}`);
  const first = free[Math.floor(dice() * free.length)] ?? '';
  const second = free[Math.floor(dice() * free.length)] ?? '';
  return [
    [second, dice() < 0.2 ? 'absent' : 'apologies'],
    [first, 'apologies'],
  ];
}

function presenters({ planned, items }: MinutedMeeting): string[] {
  const { secretariat } = planned.body;
  const by = items.flatMap(({ source }) => (source.by === undefined ? [] : [source.by]));
  return secretariat === undefined ? by : [secretariat, ...by];
}

function toRow(
  story: SampleStory,
  { meeting, planned }: MinutedMeeting,
  coming: Coming & { index: number },
): Attending['row'] {
  const { post, seat, capacity, state, counts, index } = coming;
  return {
    ...{ id: story.id(`attendance:${meeting.key}:${index}`), meetingId: meeting.id },
    seatId: seat === null ? null : story.id(`seat:${planned.body.key}:${seat}`),
    ...{ personId: null, postId: story.postId(post) },
    organisationId: story.organisationId(orgOf(post)),
    ...{ name: story.postTitle(post), capacity, state, arrivedAt: null, counts: toFlag(counts) },
    ...{ mayBeNamed: toFlag(false), note: '', position: index + 1 },
  };
}

function orgOf(post: string): string {
  return post.split('/')[0] ?? post;
}
