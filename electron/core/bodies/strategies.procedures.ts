import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import { listBodyRefs } from './bodies.service.ts';
import {
  countUsesOfStrategy,
  getStrategy,
  insertStrategy,
  listServed,
  listStrategies,
  removeStrategy,
  updateStrategy,
} from './strategies.repository.ts';

const os = procedures.strategies;

export const strategiesProcedures = {
  list: os.list.use(reading).handler(async ({ context }) => {
    const bodies = await listBodyRefs(context.db);
    const served = Map.groupBy(await listServed(context.db), ({ strategyId }) => strategyId);
    const strategies = await listStrategies(context.db);
    return {
      strategies: strategies.map((strategy) => {
        const servants = new Set((served.get(strategy.id) ?? []).map(({ bodyId }) => bodyId));
        return { strategy, servedBy: bodies.filter(({ id }) => servants.has(id)) };
      }),
    };
  }),

  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const id = input.id ?? uuid();
    await insertStrategy(context.work, { ...input, id });
    return getStrategy(context.db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getStrategy(context.db, input.target.id);
    await updateStrategy(context.work, input.target, input.change);
    return getStrategy(context.db, id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getStrategy(context.db, input.target.id);
    const refusal = whyNotRemovable(await countUsesOfStrategy(context.db, id));
    if (refusal !== null) refuse(refusal.reason, refusal.sentence);
    await removeStrategy(context.work, input.target);
    return { id };
  }),
};
