import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import { apartFrom } from '#core/db/quiet-records.ts';
import { refuse } from '#core/errors.ts';
import { setStatus } from '#core/meetings/change-meetings.ts';
import { requireMeeting } from '#core/meetings/meetings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MinuteEntry } from '#shared/minutes/minutes.ts';
import { minuteYearOf } from '#shared/minutes/numbering.rules.ts';
import type { Target } from '#shared/record.ts';
import {
  getEntryRow,
  insertEntry,
  nextMinuteNumber,
  overwriteEntry,
  updateEntry,
} from './entries.repository.ts';
import { loadMinutes, type LoadedMinutes } from './load-minutes.ts';
import {
  findMinutesOf,
  insertMinutes,
  overwriteMinutes,
  updateMinutes,
} from './minutes.repository.ts';
import { catchUpEntries, projectAll, refuseFrozen } from './save-entry.ts';

/** Opens the meeting: its minutes begin, with room for words before the first item. */
export async function startMinutes(
  work: Work,
  about: { meetingId: string; at: TimeOfDay; chairedBy: string },
): Promise<void> {
  const meeting = await requireMeeting(work.db, about.meetingId);
  const why = whyNotStart(meeting);
  if (why !== null) refuse('cannot-start', why);
  const begun = await findMinutesOf(work.db, meeting.id);
  if (begun !== undefined) refuse('begun', 'The minutes of this meeting have begun already.');
  // Undo takes back what was done last, and must never take the minutes away under what was written.
  const apart = apartFrom(work);
  const [id, entryId] = [uuid(), uuid()];
  await insertMinutes(apart, {
    id,
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    startedAt: about.at,
    chairedBy: about.chairedBy,
    openEntryId: entryId,
  });
  const entry = { id: entryId, minutesId: id, itemId: null, startedAt: about.at };
  await insertEntry(apart, { ...entry, minuteYear: minuteYearOf(meeting.day), position: 0 });
}

/** Goes to an item; on first opening it gets its minute number. */
export async function openItem(
  work: Work,
  about: { minutesId: string; itemId: string; at: TimeOfDay; finish: boolean },
): Promise<LoadedMinutes> {
  const loaded = await loadMinutes(work.db, about.minutesId);
  refuseFrozen(loaded);
  const apart = apartFrom(work);
  const { minutes, entries } = loaded;
  const left = entries.find(({ id }) => id === minutes.openEntryId);
  const known = entries.find(({ itemId }) => itemId === about.itemId);
  if (left !== undefined && left.id !== known?.id) await leave(apart, left, about);
  const id = known?.id ?? (await addEntry(apart, loaded, about));
  if (minutes.openEntryId !== id) {
    await overwriteMinutes(apart, minutes.id, { openEntryId: id, openCaret: '' });
  }
  return loadMinutes(work.db, minutes.id);
}

/** Marks an item done, open again, or deferred. */
export async function setItemState(
  work: Work,
  about: { target: Target; state: MinuteEntry['state']; at: TimeOfDay | null },
): Promise<LoadedMinutes> {
  const { target, state, at } = about;
  const row = await getEntryRow(work.db, target.id);
  refuseFrozen(await loadMinutes(work.db, row.minutesId));
  await catchUpEntries(work, [row.id]);
  const endedAt = state === 'open' ? null : (at ?? (row.endedAt as TimeOfDay | null));
  await updateEntry(work, target, { state, endedAt });
  return loadMinutes(work.db, row.minutesId);
}

/** The meeting ends and counts as held. Nothing of the draft is closed by that. */
export async function endMinutes(
  work: Work,
  about: { target: Target; at: TimeOfDay; today: CivilDate },
): Promise<LoadedMinutes> {
  const loaded = await loadMinutes(work.db, about.target.id);
  refuseFrozen(loaded);
  const { minutes, meeting, entries } = loaded;
  const open = entries.find(({ id }) => id === minutes.openEntryId);
  if (open !== undefined) await leave(apartFrom(work), open, { at: about.at, finish: true });
  await updateMinutes(work, about.target, { endedAt: about.at });
  if (meeting.status === 'scheduled') {
    await setStatus(work, { target: meeting, step: 'hold', note: '', today: about.today });
  }
  const ended = await loadMinutes(work.db, minutes.id);
  await projectAll(work, ended);
  await catchUpEntries(
    work,
    entries.map(({ id }) => id),
  );
  return loadMinutes(work.db, minutes.id);
}

/** An ended meeting goes on: its draft is live again. */
export async function resumeMinutes(work: Work, target: Target): Promise<LoadedMinutes> {
  const loaded = await loadMinutes(work.db, target.id);
  refuseFrozen(loaded);
  if (loaded.minutes.endedAt === null) refuse('not-ended', 'This meeting has not ended.');
  const openEntryId = loaded.minutes.openEntryId ?? loaded.entries.at(-1)?.id ?? null;
  await updateMinutes(work, target, { endedAt: null, openEntryId });
  return loadMinutes(work.db, target.id);
}

function whyNotStart(meeting: Meeting): string | null {
  if (meeting.kind === 'event') return 'This is an event, not a meeting: it has no minutes.';
  switch (meeting.status) {
    case 'cancelled':
      return 'This meeting is cancelled. Reinstate it before you take its minutes.';
    case 'postponed':
      return 'This meeting is postponed. Give it a new day before you take its minutes.';
    case 'scheduled':
    case 'held':
      return null;
  }
}

async function leave(
  work: Work,
  entry: MinuteEntry,
  { at, finish }: { at: TimeOfDay; finish: boolean },
): Promise<void> {
  await catchUpEntries(work, [entry.id]);
  if (finish && entry.state === 'open') {
    await overwriteEntry(work, entry.id, { state: 'done', endedAt: at });
  }
}

/** Begins the minute of an item with the next number of the body and its municipal year. */
export async function addEntry(
  work: Work,
  { minutes, meeting, body, placed, entries }: LoadedMinutes,
  { itemId, at }: { itemId: string; at: TimeOfDay | null },
): Promise<string> {
  if (!placed.some(({ item }) => item.id === itemId)) {
    refuse('not-on-agenda', 'This item is not on the agenda any more.');
  }
  const id = uuid();
  const minuteYear = minuteYearOf(meeting.day);
  const minuteNumber = await nextMinuteNumber(work.db, { bodyId: body.id, minuteYear });
  const position = (entries.at(-1)?.position ?? 0) + 1;
  const place = { minuteYear, minuteNumber, position, startedAt: at };
  await insertEntry(work, { id, minutesId: minutes.id, itemId, ...place });
  return id;
}
