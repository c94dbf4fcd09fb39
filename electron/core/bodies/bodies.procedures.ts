import { moveRecord } from '#core/db/positions.ts';
import { refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import { removeContactsOf } from '#core/people/people.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import { isOver } from '#shared/bodies/life.rules.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import { v7 as uuid } from 'uuid';
import {
  countUsesOfBody,
  getBody,
  listBodies,
  removeBody,
  updateBody,
} from './bodies.repository.ts';
import { addBody, listBodyRefs, toBodyRef } from './bodies.service.ts';
import { bodyLifeProcedures } from './body-life.procedures.ts';
import { ownRecordProcedures } from './body-records.procedures.ts';
import { insertEvent, insertLink, insertName, removeAllOwn } from './body-records.repository.ts';
import { loadBodyPage } from './load-body-page.ts';
import { loadLeads, loadTree } from './load-structure.ts';

const os = procedures.bodies;

export const bodiesProcedures = {
  tree: os.tree.use(reading).handler(({ input, context }) => {
    const today = londonDate(context.now().toISOString());
    return loadTree(context.db, { today, on: input.on ?? today });
  }),

  page: os.page.use(reading).handler(({ input, context }) => {
    const today = londonDate(context.now().toISOString());
    return loadBodyPage(context.db, { body: input.body, today, on: input.on ?? today });
  }),

  options: os.options.use(reading).handler(async ({ context }) => {
    const bodies = await listBodyRefs(context.db);
    const over = bodies.filter(({ state }) => isOver(state));
    return { bodies: [...bodies.filter(({ state }) => !isOver(state)), ...over] };
  }),

  leads: os.leads
    .use(reading)
    .handler(({ input, context }) =>
      loadLeads(context.db, input.on ?? londonDate(context.now().toISOString())),
    ),

  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { since = null, parent, ...body } = input;
    const { state = 'established' } = body;
    await requireSecretariat(context, body);
    const lived = isOver(state) ? { endedOn: since } : { establishedOn: since };
    const id = await addBody(work, { ...body, state, ...(state === 'proposed' ? {} : lived) });
    if (since !== null) {
      await insertEvent(work, { id: uuid(), bodyId: id, state, day: since, note: '' });
    }
    if (parent !== undefined) {
      await getBody(db, parent.bodyId);
      const link = { fromBodyId: id, toBodyId: parent.bodyId, kind: parent.kind };
      const plain = { note: '', frequency: '', fromDay: since, toDay: null };
      await insertLink(work, { id: uuid(), ...link, ...plain });
    }
    return getBody(db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getBody(context.db, input.target.id);
    await requireSecretariat(context, input.change);
    await updateBody(context.work, input.target, input.change);
    return getBody(context.db, id);
  }),

  rename: os.rename.use(inTransaction).handler(async ({ input, context }) => {
    const { target, name, shortName, from, keepFormerName } = input;
    const body = await getBody(context.db, target.id);
    await updateBody(context.work, target, { name, shortName });
    if (keepFormerName && name !== body.name) {
      const former = { id: uuid(), bodyId: body.id, name: body.name, kind: 'former' as const };
      const last = addDays(from, -1);
      await insertName(context.work, { ...former, fromDay: null, toDay: last });
    }
    return getBody(context.db, body.id);
  }),

  move: os.move.use(inTransaction).handler(async ({ input, context }) => {
    await getBody(context.db, input.target.id);
    const row = await listBodies(context.db);
    await moveRecord(context.work, 'bodies', { ...input, row });
    return { bodies: (await listBodies(context.db)).map(toBodyRef) };
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getBody(context.db, input.target.id);
    const refusal = whyNotRemovable(await countUsesOfBody(context.db, id));
    if (refusal !== null) refuse(refusal.reason, refusal.sentence);
    await removeAllOwn(context.work, id);
    await removeContactsOf(context.work, id);
    await removeBody(context.work, input.target);
    return { id };
  }),

  ...bodyLifeProcedures,
  ...ownRecordProcedures,
};

function requireSecretariat(
  context: { db: Parameters<typeof requirePeople>[0] },
  body: {
    secretariatOrganisationId?: string | null | undefined;
    secretariatPostId?: string | null | undefined;
  },
): Promise<void> {
  const { secretariatOrganisationId: organisationId, secretariatPostId: postId } = body;
  return requirePeople(context.db, { organisationId, postId });
}
