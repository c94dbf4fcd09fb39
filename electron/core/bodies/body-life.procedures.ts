import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { type ChangeContext, inTransaction, procedures } from '#core/procedures.ts';
import type { Body, BodyState } from '#shared/bodies/body.ts';
import type { BodyLink } from '#shared/bodies/body-records.ts';
import { lifeOf, whyNotState } from '#shared/bodies/life.rules.ts';
import { whyNotLink } from '#shared/bodies/link.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Target } from '#shared/record.ts';
import { getBody, updateBody } from './bodies.repository.ts';
import {
  getEvent,
  getLink,
  insertEvent,
  insertLink,
  listEvents,
  listLinks,
  removeOwn,
} from './body-records.repository.ts';

const os = procedures.bodies;

export const bodyLifeProcedures = {
  changeState: os.changeState
    .use(inTransaction)
    .handler(({ input, context }) => enterState(context, input.target, input)),

  merge: os.merge.use(inTransaction).handler(async ({ input, context }) => {
    const { predecessors, successorId, day, note } = input;
    const successor = await getBody(context.db, successorId);
    const bodies: Body[] = [];
    const links: BodyLink[] = [];
    for (const target of predecessors) {
      links.push(await linkSuccessor(context, target.id, { id: successor.id, day }));
      bodies.push(await enterState(context, target, { state: 'merged', day, note }));
    }
    return { bodies, links };
  }),

  removeEvent: os.removeEvent.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId } = await getEvent(context.db, input.target.id);
    const body = await getBody(context.db, bodyId);
    await removeOwn(context.work, 'bodyEvents', input.target);
    return followEvents(context, body, body);
  }),
};

async function enterState(
  context: ChangeContext,
  target: Target,
  next: { state: BodyState; day: CivilDate; note?: string | undefined },
): Promise<Body> {
  const { state, day, note = '' } = next;
  const body = await getBody(context.db, target.id);
  const refusal = whyNotState(body, await listEvents(context.db, body.id), next);
  if (refusal !== null) refuse(refusal.reason, refusal.sentence, refusal.field);
  await insertEvent(context.work, { id: uuid(), bodyId: body.id, state, day, note });
  return followEvents(context, body, target);
}

/** Brings the body's own columns in line with its events as of today. */
async function followEvents(context: ChangeContext, body: Body, target: Target): Promise<Body> {
  const today = londonDate(context.now().toISOString());
  const events = await listEvents(context.db, body.id);
  const { state, establishedOn, endedOn } = lifeOf(body, events, today);
  await updateBody(context.work, target, { state, establishedOn, endedOn });
  return getBody(context.db, body.id);
}

async function linkSuccessor(
  context: ChangeContext,
  fromBodyId: string,
  successor: { id: string; day: CivilDate },
): Promise<BodyLink> {
  const ends = { fromBodyId, toBodyId: successor.id, kind: 'succeeded_by' as const };
  const link = {
    id: uuid(),
    ...ends,
    note: '',
    frequency: '',
    fromDay: successor.day,
    toDay: null,
  };
  const refusal = whyNotLink(link, await listLinks(context.db));
  if (refusal !== null) refuse(refusal.reason, refusal.sentence, 'successorId');
  await insertLink(context.work, link);
  return getLink(context.db, link.id);
}
