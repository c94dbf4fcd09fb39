import { v7 as uuid } from 'uuid';
import { beginAgenda } from '#core/agenda/agenda.service.ts';
import type { Work } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import {
  changesNotice,
  movedFrom,
  whyNotMeeting,
  whyNotRemovableMeeting,
  whyNotStep,
} from '#shared/meetings/meeting-change.rules.ts';
import type { FirstAgenda, MeetingChange } from '#shared/meetings/meeting-form.ts';
import type { Meeting, MeetingKind } from '#shared/meetings/meeting.ts';
import { meetingSlug } from '#shared/meetings/meeting-words.rules.ts';
import type { Target } from '#shared/record.ts';
import { getMeetingBody } from './meeting-bodies.repository.ts';
import { loadMeetingFacts } from './meeting-facts.repository.ts';
import {
  getMeeting,
  insertMeeting,
  listSlugsOfDay,
  type MeetingColumns,
  removeMeeting,
  updateMeeting,
} from './meetings.repository.ts';

export interface MeetingToAdd {
  readonly id?: string | undefined;
  readonly bodyId: string;
  readonly kind: MeetingKind;
  readonly day: CivilDate;
  readonly fields: MeetingChange;
  readonly agenda: FirstAgenda;
}

/** Adds a meeting with its address and its first agenda; gives back its id. */
export async function addMeeting(
  work: Work,
  { id = uuid(), bodyId, kind, day, fields, agenda }: MeetingToAdd,
  today: CivilDate,
): Promise<string> {
  refuseFault({ kind, ...fields });
  const slug = await freeSlug(work, bodyId, day);
  await insertMeeting(work, { ...given(fields), id, bodyId, kind, day, slug });
  await beginAgenda(work, { meetingId: id, agenda, today });
  return id;
}

/** Changes what is written about a meeting; calendars are told where the public notice changed. */
export async function amendMeeting(
  work: Work,
  target: Target,
  change: MeetingChange,
): Promise<void> {
  const meeting = await getMeeting(work.db, target.id);
  const fields = given(change);
  refuseFault({ ...meeting, ...fields });
  await updateNoticed(work, { target, meeting, change: fields });
}

/** Puts a meeting on another day. Its address follows until something has been exported under it. */
export async function moveMeeting(
  work: Work,
  about: {
    target: Target;
    day: CivilDate;
    startsAt: TimeOfDay | null | undefined;
    endsAt: TimeOfDay | null | undefined;
    note: string;
    today: CivilDate;
  },
): Promise<void> {
  const { target, day, startsAt, endsAt, note: statusNote, today } = about;
  const meeting = await getMeeting(work.db, target.id);
  refuseStep(meeting, 'move', today);
  const times = given({ startsAt, endsAt });
  refuseFault({ ...meeting, ...times });
  const isOtherDay = day !== meeting.day;
  const exported = (await loadMeetingFacts(work.db, [meeting.id])).get(meeting.id)?.exported;
  const slug =
    isOtherDay && exported !== true
      ? { slug: await freeSlug(work, meeting.bodyId, day, meeting.slug) }
      : {};
  await updateNoticed(work, {
    target,
    meeting,
    change: {
      ...times,
      ...slug,
      day,
      statusNote,
      status: 'scheduled',
      movedFrom: movedFrom(meeting, day),
    },
  });
}

/** Cancels, postpones, reinstates a meeting or records that it was held. */
export async function setStatus(
  work: Work,
  about: {
    target: Target;
    step: 'cancel' | 'postpone' | 'reinstate' | 'hold';
    note: string;
    today: CivilDate;
  },
): Promise<void> {
  const { target, step, note: statusNote, today } = about;
  const meeting = await getMeeting(work.db, target.id);
  refuseStep(meeting, step, today);
  const status = (
    { cancel: 'cancelled', postpone: 'postponed', reinstate: 'scheduled', hold: 'held' } as const
  )[step];
  // That it was held tells a calendar nothing; everything else does.
  const change = step === 'hold' ? { status } : { status, statusNote };
  if (step === 'hold') await updateMeeting(work, target, change);
  else await updateNoticed(work, { target, meeting, change });
}

/** Puts a meeting that was never exported in the recycle bin; its agenda goes out of sight with it. */
export async function discardMeeting(work: Work, target: Target): Promise<void> {
  await getMeeting(work.db, target.id);
  const facts = (await loadMeetingFacts(work.db, [target.id])).get(target.id);
  const why = whyNotRemovableMeeting(facts?.exported === true);
  if (why !== null) refuse('exported', why);
  await removeMeeting(work, target);
}

/** An address that was never given before: the second meeting of a day is `-2`. */
async function freeSlug(work: Work, bodyId: string, day: CivilDate, own?: string): Promise<string> {
  const { slug: bodySlug } = await getMeetingBody(work.db, bodyId);
  const taken = await listSlugsOfDay(work.db, meetingSlug({ day, bodySlug, nth: 1 }));
  for (let nth = 1; ; nth += 1) {
    const slug = meetingSlug({ day, bodySlug, nth });
    if (slug === own || !taken.has(slug)) return slug;
  }
}

async function updateNoticed(
  work: Work,
  { target, meeting, change }: { target: Target; meeting: Meeting; change: MeetingColumns },
): Promise<void> {
  const sequence = changesNotice(meeting, change)
    ? { calendarSequence: meeting.calendarSequence + 1 }
    : {};
  await updateMeeting(work, target, { ...change, ...sequence });
}

function refuseFault(meeting: Parameters<typeof whyNotMeeting>[0]): void {
  const fault = whyNotMeeting(meeting);
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
}

function refuseStep(
  meeting: Meeting,
  step: Parameters<typeof whyNotStep>[1],
  today: CivilDate,
): void {
  const why = whyNotStep(meeting, step, today);
  if (why !== null) refuse(`cannot-${step}`, why);
}
