import { v7 as uuid } from 'uuid';
import { given } from '#core/db/stored.ts';
import { moveRecord } from '#core/db/positions.ts';
import { refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import { type ChangeContext, inTransaction, procedures } from '#core/procedures.ts';
import { type LinkFacts, whyNotLink } from '#shared/bodies/link.rules.ts';
import { getBody } from './bodies.repository.ts';
import * as records from './body-records.repository.ts';
import { getServed, getStrategy, insertServed, listServed } from './strategies.repository.ts';

const os = procedures.bodies;
const noDays = { fromDay: null, toDay: null };

export const ownRecordProcedures = {
  addName: os.addName.use(inTransaction).handler(async ({ input, context }) => {
    await getBody(context.db, input.bodyId);
    const name = { ...noDays, ...given(input), id: input.id ?? uuid() };
    const { fromDay, toDay } = name;
    if (fromDay !== null && toDay !== null && toDay < fromDay) {
      refuse('ends-before-start', 'Enter a last day on or after the first', 'toDay');
    }
    await records.insertName(context.work, name);
    return records.getName(context.db, name.id);
  }),

  removeName: os.removeName.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await records.getName(context.db, input.target.id);
    await records.removeOwn(context.work, 'bodyNames', input.target);
    return { id };
  }),

  link: os.link.use(inTransaction).handler(async ({ input, context }) => {
    await getBody(context.db, input.fromBodyId);
    await getBody(context.db, input.toBodyId);
    const link = { note: '', frequency: '', ...noDays, ...given(input), id: input.id ?? uuid() };
    await refuseUnfit(context, link);
    await records.insertLink(context.work, link);
    return records.getLink(context.db, link.id);
  }),

  amendLink: os.amendLink.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await records.getLink(context.db, input.target.id);
    await records.updateLink(context.work, input.target, input.change);
    const after = await records.getLink(context.db, id);
    await refuseUnfit(context, after);
    return after;
  }),

  unlink: os.unlink.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await records.getLink(context.db, input.target.id);
    await records.removeOwn(context.work, 'bodyLinks', input.target);
    return { id };
  }),

  addPriority: os.addPriority.use(inTransaction).handler(async ({ input, context }) => {
    await getBody(context.db, input.bodyId);
    const priority = { horizon: '', ...given(input), id: input.id ?? uuid() };
    await records.insertPriority(context.work, priority);
    return records.getPriority(context.db, priority.id);
  }),

  amendPriority: os.amendPriority.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await records.getPriority(context.db, input.target.id);
    await records.updatePriority(context.work, input.target, input.change);
    return records.getPriority(context.db, id);
  }),

  movePriority: os.movePriority.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId } = await records.getPriority(context.db, input.target.id);
    const row = await records.listPriorities(context.db, bodyId);
    await moveRecord(context.work, 'bodyPriorities', { ...input, row });
    return { priorities: await records.listPriorities(context.db, bodyId) };
  }),

  removePriority: os.removePriority.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await records.getPriority(context.db, input.target.id);
    await records.removeOwn(context.work, 'bodyPriorities', input.target);
    return { id };
  }),

  setDuty: os.setDuty.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, duty, postId, note = '' } = input;
    await getBody(context.db, bodyId);
    await requirePeople(context.db, { postId });
    const find = async () =>
      (await records.listDuties(context.db, bodyId)).find((each) => each.duty === duty);
    const before = await find();
    if (postId === null && note === '') {
      if (before !== undefined) await records.removeOwn(context.work, 'bodyDuties', before);
      return null;
    }
    if (before === undefined) {
      await records.insertDuty(context.work, { id: uuid(), bodyId, duty, postId, note });
    } else {
      await records.updateDuty(context.work, before, { postId, note });
    }
    return (await find()) ?? null;
  }),

  addStrategy: os.addStrategy.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, strategyId, note = '' } = input;
    await getBody(context.db, bodyId);
    await getStrategy(context.db, strategyId);
    const served = await listServed(context.db, bodyId);
    if (served.some((each) => each.strategyId === strategyId)) {
      refuse('already', 'The body serves this strategy already', 'strategyId');
    }
    const id = uuid();
    await insertServed(context.work, { id, bodyId, strategyId, note });
    return getServed(context.db, id);
  }),

  removeStrategy: os.removeStrategy.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getServed(context.db, input.target.id);
    await records.removeOwn(context.work, 'bodyStrategies', input.target);
    return { id };
  }),
};

/** Refuses a link that cannot stand beside the others: a circle, a link twice. */
async function refuseUnfit(context: ChangeContext, link: LinkFacts): Promise<void> {
  const refusal = whyNotLink(link, await records.listLinks(context.db));
  if (refusal !== null) refuse(refusal.reason, refusal.sentence, refusal.field);
}
