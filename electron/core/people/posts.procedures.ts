import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import { removeContactsOf, requirePeople } from './people.service.ts';
import {
  countUsesOfPost,
  getPost,
  insertPost,
  removePost,
  updatePost,
} from './posts.repository.ts';

const os = procedures.posts;

export const postsProcedures = {
  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const id = input.id ?? uuid();
    await requirePeople(context.db, input);
    await insertPost(context.work, { ...input, id });
    return getPost(context.db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getPost(context.db, input.target.id);
    await requirePeople(context.db, input.change);
    await updatePost(context.work, input.target, input.change);
    return getPost(context.db, id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getPost(context.db, input.target.id);
    const refusal = whyNotRemovable(await countUsesOfPost(context.db, id));
    if (refusal !== null) refuse(refusal.reason, refusal.sentence);
    await removeContactsOf(context.work, id);
    await removePost(context.work, input.target);
    return { id };
  }),
};
