import { v7 as uuid } from 'uuid';
import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { requireMeeting } from '#core/meetings/meetings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { approvalBlock, approvesMinutesOf } from '#shared/minutes/approval.rules.ts';
import { type MinutesStepKind, type StepFacts, whyNotStep } from '#shared/minutes/steps.rules.ts';
import type { Target } from '#shared/record.ts';
import { keepVersion } from './keep-version.ts';
import { loadMinutes, type LoadedMinutes, withAgenda } from './load-minutes.ts';
import { findMinutesOf, type MinutesColumns, updateMinutes } from './minutes.repository.ts';
import { listProblems } from './minutes-problems.ts';
import { catchUpEntries, projectAll, writeDocument } from './save-entry.ts';
import { addEntry } from './take-minutes.ts';

interface Step {
  readonly target: Target;
  readonly today: CivilDate;
}

/** The chair has read the draft; the text is kept as they saw it. */
export async function clearMinutes(
  work: Work,
  { target, today, by, on }: Step & { by: string; on: CivilDate },
): Promise<void> {
  const before = await loadMinutes(work.db, target.id);
  refuseStep(before, 'clear', { today, on, openItems: openItemsOf(before).length });
  await projectAll(work, before);
  const loaded = await loadMinutes(work.db, target.id);
  const bad = (await listProblems(work.db, loaded, today)).find(({ tone }) => tone === 'bad');
  if (bad !== undefined) refuse(bad.code, bad.sentence);
  await updateMinutes(work, target, { state: 'cleared', clearedBy: by, clearedOn: on });
  await keep(work, target.id, 'cleared');
}

/** Back to drafting, from cleared or from the published draft. */
export async function reopenMinutes(work: Work, { target, today }: Step): Promise<void> {
  refuseStep(await loadMinutes(work.db, target.id), 'reopen', { today });
  const cleared = { clearedBy: '', clearedOn: null, draftPublishedOn: null };
  await updateMinutes(work, target, { state: 'drafting', ...cleared });
}

/** The draft has gone out, marked as a draft; the text is kept as it went. */
export async function issueDraft(
  work: Work,
  { target, today, on }: Step & { on: CivilDate },
): Promise<void> {
  refuseStep(await loadMinutes(work.db, target.id), 'issue_draft', { today, on });
  await updateMinutes(work, target, { state: 'published_draft', draftPublishedOn: on });
  await keep(work, target.id, 'published_draft');
}

/** A later meeting approves the text: it stands from here on, and that meeting's minutes say so. */
export async function approveMinutes(
  work: Work,
  about: Step & { meetingId: string; itemId: string | null; by: string; corrections: string[] },
): Promise<void> {
  const { target, today, corrections } = about;
  const loaded = await loadMinutes(work.db, target.id);
  const at = await requireMeeting(work.db, about.meetingId);
  refuseStep(loaded, 'approve', { today, at });
  const begun = await findMinutesOf(work.db, at.id);
  const there = begun === undefined ? null : await withAgenda(work.db, begun);
  const itemId = await approvingItem(work, { ...about, loaded });
  await catchUpEntries(
    work,
    loaded.entries.map(({ id }) => id),
  );
  await updateMinutes(work, target, {
    state: 'approved',
    approvedMeetingId: at.id,
    approvedItemId: itemId,
    approvedBy: about.by === '' ? (begun?.chairedBy ?? '') : about.by,
    approvedOn: at.day,
    corrections,
  });
  await keep(work, target.id, 'approved');
  if (there !== null) await writeApproval(work, there, { loaded, itemId, corrections });
}

/** The person presiding has signed, at the meeting that approved them or a later one. */
export async function signMinutes(
  work: Work,
  { target, today, by, on, meetingId }: Step & { by: string; on: CivilDate; meetingId: string },
): Promise<void> {
  const at = await requireMeeting(work.db, meetingId);
  refuseStep(await loadMinutes(work.db, target.id), 'sign', { today, on, at });
  const signed: MinutesColumns = { signedBy: by, signedOn: on, signedMeetingId: at.id };
  await updateMinutes(work, target, { state: 'signed', ...signed });
}

export async function issueFinal(
  work: Work,
  { target, today, on }: Step & { on: CivilDate },
): Promise<void> {
  refuseStep(await loadMinutes(work.db, target.id), 'issue_final', { today, on });
  await updateMinutes(work, target, { state: 'published_final', finalPublishedOn: on });
}

/** Items begun and neither done nor deferred. */
export function openItemsOf({ entries }: Pick<LoadedMinutes, 'entries'>): string[] {
  return entries.flatMap(({ itemId, state }) =>
    itemId !== null && state === 'open' ? [itemId] : [],
  );
}

function refuseStep(
  { minutes, meeting, body }: LoadedMinutes,
  step: MinutesStepKind,
  facts: Omit<StepFacts, 'meeting' | 'body'>,
): void {
  const why = whyNotStep(minutes, step, { ...facts, meeting, body });
  if (why !== null) refuse(`cannot-${step}`, why);
}

async function keep(
  work: Work,
  minutesId: string,
  reason: 'cleared' | 'published_draft' | 'approved',
): Promise<void> {
  const names = {
    cleared: 'Cleared by the chair',
    published_draft: 'Published as a draft',
    approved: 'As approved',
  };
  await keepVersion(work, await loadMinutes(work.db, minutesId), { name: names[reason], reason });
}

/** The item under which they are approved: the one given, else the one that names them. */
async function approvingItem(
  work: Work,
  about: { meetingId: string; itemId: string | null; loaded: LoadedMinutes },
): Promise<string | null> {
  const items = await work.db
    .selectFrom('agendaItems')
    .select(['id', 'kind', 'title', 'withdrawnOn'])
    .where('meetingId', '=', about.meetingId)
    .where('deletedAt', 'is', null)
    .execute();
  if (about.itemId !== null) {
    const isThere = items.some(({ id }) => id === about.itemId);
    return isThere ? about.itemId : refuse('not-on-agenda', 'That item is not on its agenda.');
  }
  const { day } = about.loaded.meeting;
  const open = items.filter(
    ({ kind, withdrawnOn }) => kind === 'minutes_approval' && withdrawnOn === null,
  );
  const named = open.find((item) =>
    approvesMinutesOf({ ...item, withdrawnOn: null }, { day, isLast: false }),
  );
  return named?.id ?? (open.length === 1 ? (open[0]?.id ?? null) : null);
}

async function writeApproval(
  work: Work,
  there: LoadedMinutes,
  about: { loaded: LoadedMinutes; itemId: string | null; corrections: readonly string[] },
): Promise<void> {
  if (there.minutes.state !== 'drafting') return;
  const { day } = about.loaded.meeting;
  const entry = await entryFor(work, there, about.itemId);
  if (entry === undefined) return;
  const block = approvalBlock(uuid(), { day, corrections: about.corrections });
  await writeDocument(work, entry, {
    ...entry.document,
    content: [...entry.document.content, block],
  });
}

/** The entry of the approving item, begun where it had not been; the open one where there is no item. */
async function entryFor(work: Work, there: LoadedMinutes, itemId: string | null) {
  if (itemId === null) return there.entries.find(({ id }) => id === there.minutes.openEntryId);
  const known = there.entries.find((entry) => entry.itemId === itemId);
  if (known !== undefined) return known;
  const id = await addEntry(work, there, { itemId, at: null });
  return (await loadMinutes(work.db, there.minutes.id)).entries.find((entry) => entry.id === id);
}
