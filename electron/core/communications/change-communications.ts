import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { requireMeeting } from '#core/meetings/meetings.service.ts';
import { requirePeople } from '#core/people/people.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Communication } from '#shared/communications/communication.ts';
import { mayBePublic, whyNotDays } from '#shared/communications/communications.rules.ts';
import type { Target } from '#shared/record.ts';
import {
  type CommunicationColumns,
  getCommunication,
  insertCommunication,
  removeCommunication,
  updateCommunication,
} from './communications.repository.ts';

/** Enters a piece of communication; nobody outside reads of it until somebody says so. */
export async function addCommunication(
  work: Work,
  input: CommunicationColumns & { id?: string } & Pick<Communication, 'bodyId' | 'kind' | 'title'>,
): Promise<string> {
  const { id = uuid(), ...columns } = input;
  await refuseUnfit(work.db, { ...blank, ...columns });
  await insertCommunication(work, { ...columns, id });
  return id;
}

/** Changes some of its fields. What may never be public loses the permission with its kind. */
export async function amendCommunication(
  work: Work,
  target: Target,
  change: CommunicationColumns,
): Promise<void> {
  const next = { ...(await getCommunication(work.db, target.id)), ...change };
  const turns = change.kind !== undefined && change.publish === undefined;
  const kept = turns && !mayBePublic(next.kind) ? { ...change, publish: false } : change;
  await refuseUnfit(work.db, { ...next, ...kept });
  await updateCommunication(work, target, kept);
}

/** Done, with what came of it: the results of a consultation can then be made public (S-109). */
export async function finishCommunication(
  work: Work,
  about: { target: Target; doneOn: CivilDate; outcome: string; today: CivilDate },
): Promise<void> {
  const { target, doneOn, outcome, today } = about;
  if (doneOn > today) refuse('in-future', 'Enter today or an earlier day.', 'doneOn');
  await updateCommunication(work, target, { doneOn, outcome });
}

export async function reopenCommunication(work: Work, target: Target): Promise<void> {
  const { doneOn } = await getCommunication(work.db, target.id);
  if (doneOn === null) refuse('open', 'This is not done yet.');
  await updateCommunication(work, target, { doneOn: null });
}

export async function discardCommunication(work: Work, target: Target): Promise<void> {
  await getCommunication(work.db, target.id);
  await removeCommunication(work, target);
}

type Judged = Pick<
  Communication,
  'bodyId' | 'meetingId' | 'kind' | 'ownerPostId' | 'opensOn' | 'dueOn' | 'publish'
>;

const blank = { meetingId: null, ownerPostId: null, opensOn: null, dueOn: null, publish: false };

async function refuseUnfit(db: ReadDb, next: Judged): Promise<void> {
  const { bodyId, meetingId, kind, ownerPostId, publish } = next;
  await requireBody(db, bodyId);
  await requirePeople(db, { postId: ownerPostId });
  const days = whyNotDays(next);
  if (days !== null) refuse('days', days, 'dueOn');
  if (publish && !mayBePublic(kind)) {
    refuse('never-public', 'This kind is for the partnership only.', 'publish');
  }
  if (meetingId !== null && (await requireMeeting(db, meetingId)).bodyId !== bodyId) {
    refuse('other-body', 'Choose a meeting of the same partnership.', 'meetingId');
  }
}
