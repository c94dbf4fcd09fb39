import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import { removeContactsOf } from './people.service.ts';
import {
  countUsesOfPerson,
  getPerson,
  insertPerson,
  removePerson,
  updatePerson,
} from './persons.repository.ts';

const os = procedures.persons;

export const personsProcedures = {
  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const id = input.id ?? uuid();
    await insertPerson(context.work, { ...input, id });
    return getPerson(context.db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getPerson(context.db, input.target.id);
    await updatePerson(context.work, input.target, input.change);
    return getPerson(context.db, id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getPerson(context.db, input.target.id);
    const refusal = whyNotRemovable(await countUsesOfPerson(context.db, id));
    if (refusal !== null) refuse(refusal.reason, refusal.sentence);
    await removeContactsOf(context.work, id);
    await removePerson(context.work, input.target);
    return { id };
  }),
};
