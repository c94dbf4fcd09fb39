import { given } from '#core/db/stored.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures, reading } from '#core/procedures.ts';
import type { ThreadPage } from '#shared/threads/threads.contract.ts';
import {
  amendThread,
  beginThread,
  closeThread,
  discardThread,
  linkRecord,
  reopenThread,
  unlinkRecord,
} from './change-threads.ts';
import {
  amendPlanned,
  dropPlanned,
  planItem,
  putOnAgenda,
  viewForwardItem,
  viewForwardPlan,
} from './forward-plan.ts';
import { removeForwardItem } from './forward-plan.repository.ts';
import { listCandidates } from './link-candidates.repository.ts';
import { getThread } from './threads.repository.ts';
import { viewThreadPage, viewThreads } from './view-threads.ts';

const os = procedures.threads;

export const threadsProcedures = {
  list: os.list.use(reading).handler(async ({ input, context }) => ({
    threads: await viewThreads(context.db, input, todayOf(context)),
  })),

  page: os.page
    .use(reading)
    .handler(({ input, context }) => viewThreadPage(context.db, input, todayOf(context))),

  create: os.create
    .use(inTransaction)
    .handler(async ({ input, context }) =>
      changed(context, await beginThread(context.work, input)),
    ),

  change: os.change.use(inTransaction).handler(async ({ input, context }) => {
    await amendThread(context.work, input);
    return changed(context, input.target.id);
  }),

  close: os.close.use(inTransaction).handler(async ({ input, context }) => {
    await closeThread(context.work, input, todayOf(context));
    return changed(context, input.target.id);
  }),

  reopen: os.reopen.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await reopenThread(context.work, target);
    return changed(context, target.id);
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await discardThread(context.work, target);
    return {};
  }),

  link: os.link.use(inTransaction).handler(async ({ input, context }) => {
    const { threadId, ...link } = input;
    await linkRecord(context.work, threadId, link);
    return changed(context, threadId);
  }),

  candidates: os.candidates.use(reading).handler(async ({ input, context }) => ({
    candidates: await listCandidates(
      context.db,
      await getThread(context.db, { id: input.threadId }),
      input.text,
    ),
  })),

  unlink: os.unlink
    .use(inTransaction)
    .handler(async ({ input: { link }, context }) =>
      changed(context, await unlinkRecord(context.work, link)),
    ),

  forwardPlan: os.forwardPlan
    .use(reading)
    .handler(({ input, context }) => viewForwardPlan(context.db, input, todayOf(context))),

  addForward: os.addForward
    .use(inTransaction)
    .handler(async ({ input, context }) =>
      viewForwardItem(context.db, await planItem(context.work, input)),
    ),

  changeForward: os.changeForward.use(inTransaction).handler(async ({ input, context }) => {
    await amendPlanned(context.work, input.target, given(input.change));
    return viewForwardItem(context.db, input.target.id);
  }),

  dropForward: os.dropForward.use(inTransaction).handler(async ({ input: { target }, context }) => {
    await dropPlanned(context.work, target);
    return viewForwardItem(context.db, target.id);
  }),

  removeForward: os.removeForward
    .use(inTransaction)
    .handler(async ({ input: { target }, context }) => {
      await removeForwardItem(context.work, target);
      return {};
    }),

  putOnAgenda: os.putOnAgenda.use(inTransaction).handler(async ({ input, context }) => {
    await putOnAgenda(context.work, input, todayOf(context));
    return viewForwardItem(context.db, input.target.id);
  }),
};

/** The stored thread with its story: the answer to every change. */
function changed(context: ChangeContext, id: string): Promise<ThreadPage> {
  return viewThreadPage(context.db, { id }, todayOf(context));
}
