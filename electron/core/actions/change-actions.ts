import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import {
  type ActionFault,
  whyNotChangeable,
  whyNotClosable,
  whyNotNotice,
  whyNotReopenable,
  whyNotUpdate,
} from '#shared/actions/action.rules.ts';
import type { TrackedAction } from '#shared/actions/action.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Target } from '#shared/record.ts';
import { insertUpdate } from './action-updates.repository.ts';
import { getAction, insertAction, updateAction } from './actions.repository.ts';
import { actionRef, nextActionNumber } from './actions.service.ts';

type OwnerFields = Pick<TrackedAction, 'ownerPostId' | 'ownerOrganisationId' | 'owner'>;

/** Adds an action that no minute set, with the next reference of its body. */
export async function addAction(
  work: Work,
  input: { id?: string | undefined; bodyId: string; topic: string; words: string } & OwnerFields &
    Pick<TrackedAction, 'dueOn'>,
  today: CivilDate,
): Promise<string> {
  const { id = uuid(), dueOn, ...fields } = input;
  const body = await requireBody(work.db, input.bodyId);
  await requireOwner(work, fields);
  const number = await nextActionNumber(work.db, body.id);
  const ref = actionRef(body, number);
  await insertAction(work, {
    ...fields,
    ...{ id, number, ref, dueOn, firstDueOn: dueOn, agreedOn: today },
  });
  return id;
}

/** Adds a dated word; how far it is moves with it where it was said. */
export async function addProgress(
  work: Work,
  input: { target: Target; words: string; saidBy: string; day: CivilDate; percent: number | null },
  today: CivilDate,
): Promise<void> {
  const { target, ...update } = input;
  const action = await openAction(work, target);
  refuseFault(whyNotUpdate(update, today));
  await insertUpdate(work, { ...update, actionId: action.id, kind: 'progress' });
  if (update.percent !== null) await updateAction(work, target, { percent: update.percent });
}

/** Records a partner's notice that it cannot deliver (S-056); the action stays open. */
export async function recordNotice(
  work: Work,
  input: { target: Target; reason: string; saidBy: string; day: CivilDate },
  today: CivilDate,
): Promise<void> {
  const { target, reason, saidBy, day } = input;
  const action = await openAction(work, target);
  refuseFault(whyNotNotice(input, today));
  await insertUpdate(work, {
    ...{ actionId: action.id, kind: 'cannot_deliver', day, words: reason, saidBy },
  });
  await updateAction(work, target, { cannotDeliverOn: day, cannotDeliverReason: reason });
}

/** Agrees another day. The first one stands in the record; a notice that it cannot be delivered has its answer. */
export async function moveDue(
  work: Work,
  input: { target: Target; dueOn: CivilDate | null; reason: string },
  today: CivilDate,
): Promise<void> {
  const { target, dueOn, reason } = input;
  const action = await openAction(work, target);
  if (dueOn === action.dueOn) refuse('same', 'This is the due date already.', 'dueOn');
  await updateAction(work, target, { dueOn, ...noNotice });
  await insertUpdate(work, {
    ...{ actionId: action.id, kind: 'due_changed', day: today, words: reason, dueOn },
  });
}

/** Gives the action to somebody else, who has given no notice yet. */
export async function passOn(
  work: Work,
  { target, ...owner }: { target: Target } & OwnerFields,
): Promise<void> {
  await openAction(work, target);
  await requireOwner(work, owner);
  await updateAction(work, target, { ...owner, ...noNotice });
}

/** Closes with the evidence in words. */
export async function closeAction(
  work: Work,
  input: { target: Target; evidence: string; day: CivilDate },
  today: CivilDate,
): Promise<void> {
  const { target, evidence, day } = input;
  const action = await getAction(work.db, target.id);
  refuseFault(whyNotClosable(action, input, today));
  await updateAction(work, target, { state: 'closed', closedOn: day, evidence });
  await insertUpdate(work, { actionId: action.id, kind: 'closed', day, words: evidence });
}

/** Opens it again; the evidence that did not hold stays among its updates. */
export async function reopenAction(
  work: Work,
  { target, reason }: { target: Target; reason: string },
  today: CivilDate,
): Promise<void> {
  const action = await getAction(work.db, target.id);
  refuseFault(whyNotReopenable(action, { reason }));
  await updateAction(work, target, { state: 'open', closedOn: null, evidence: '' });
  await insertUpdate(work, { actionId: action.id, kind: 'reopened', day: today, words: reason });
}

const noNotice = { cannotDeliverOn: null, cannotDeliverReason: '' } as const;

async function openAction(work: Work, target: Target): Promise<TrackedAction> {
  const action = await getAction(work.db, target.id);
  refuseFault(whyNotChangeable(action));
  return action;
}

async function requireOwner(work: Work, owner: OwnerFields): Promise<void> {
  const { ownerPostId: postId, ownerOrganisationId: organisationId } = owner;
  await requirePeople(work.db, { postId, organisationId });
}

function refuseFault(fault: ActionFault | null): void {
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
}
