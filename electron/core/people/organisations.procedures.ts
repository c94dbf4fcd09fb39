import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import {
  countUsesOfOrganisation,
  getOrganisation,
  insertOrganisation,
  removeOrganisation,
  updateOrganisation,
} from './organisations.repository.ts';
import { removeContactsOf, requirePeople } from './people.service.ts';

const os = procedures.organisations;

export const organisationsProcedures = {
  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const id = input.id ?? uuid();
    await requirePeople(context.db, { postId: input.coOrdinatingPostId });
    await insertOrganisation(context.work, { ...input, id });
    return getOrganisation(context.db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getOrganisation(context.db, input.target.id);
    await requirePeople(context.db, { postId: input.change.coOrdinatingPostId });
    await updateOrganisation(context.work, input.target, input.change);
    return getOrganisation(context.db, id);
  }),

  end: os.end.use(inTransaction).handler(async ({ input, context }) => {
    const { target, endedOn } = input;
    const { id } = await getOrganisation(context.db, target.id);
    await updateOrganisation(context.work, target, { endedOn });
    return getOrganisation(context.db, id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getOrganisation(context.db, input.target.id);
    const refusal = whyNotRemovable(await countUsesOfOrganisation(context.db, id));
    if (refusal !== null) refuse(refusal.reason, refusal.sentence);
    await removeContactsOf(context.work, id);
    await removeOrganisation(context.work, input.target);
    return { id };
  }),
};
