import { todayOf } from '#core/meetings/meetings.service.ts';
import { type ChangeContext, inTransaction, procedures } from '#core/procedures.ts';
import type { AgendaChange } from '#shared/agenda/agenda-view.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { getItem } from './agenda-items.repository.ts';
import type { LoadedOrder } from './agenda-order.ts';
import { changeAgenda, type Changed } from './change-agenda.ts';
import { addItem, amendItem, discardItem, reinstateItem, withdrawItem } from './change-items.ts';
import { makeItem, makeSubItem, moveItem, nudgeItem } from './move-items.ts';
import { makeItemPublic, releaseItem, restrictItem } from './restrict-items.ts';

const os = procedures.agenda;

export const itemProcedures = {
  addItem: os.addItem
    .use(inTransaction)
    .handler(({ input, context }) =>
      changeAgenda(context.work, { meetingId: input.meetingId, today: todayOf(context) }, (order) =>
        addItem(context.work, order, input),
      ),
    ),

  amendItem: os.amendItem
    .use(inTransaction)
    .handler(({ input, context }) =>
      changeItem(context, input.target.id, (order) => amendItem(context.work, order, input)),
    ),

  moveItem: os.moveItem.use(inTransaction).handler(({ input, context }) => {
    const { target, to, restriction, leaving } = input;
    return changeItem(context, target.id, (order, today) =>
      moveItem(context.work, order, { target, to, answers: { restriction, leaving, today } }),
    );
  }),

  nudgeItem: os.nudgeItem.use(inTransaction).handler(({ input, context }) => {
    const { target, direction, restriction, leaving } = input;
    return changeItem(context, target.id, (order, today) => {
      const answers = { restriction, leaving, today };
      return nudgeItem(context.work, order, { target, direction, answers });
    });
  }),

  makeSubItem: os.makeSubItem
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeItem(context, target.id, (order, today) =>
        makeSubItem(context.work, order, { target, answers: { today } }),
      ),
    ),

  makeItem: os.makeItem
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeItem(context, target.id, (order, today) =>
        makeItem(context.work, order, { target, answers: { today } }),
      ),
    ),

  withdrawItem: os.withdrawItem
    .use(inTransaction)
    .handler(({ input, context }) =>
      changeItem(context, input.target.id, (order, today) =>
        withdrawItem(context.work, order, { ...input, today }),
      ),
    ),

  reinstateItem: os.reinstateItem
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeItem(context, target.id, (order) => reinstateItem(context.work, order, target)),
    ),

  removeItem: os.removeItem
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeItem(context, target.id, (order) => discardItem(context.work, order, target)),
    ),

  makePublic: os.makePublic
    .use(inTransaction)
    .handler(({ input: { target }, context }) =>
      changeItem(context, target.id, (order) => makeItemPublic(context.work, order, target)),
    ),

  setRestriction: os.setRestriction
    .use(inTransaction)
    .handler(({ input, context }) =>
      changeItem(context, input.target.id, (order, today) =>
        restrictItem(context.work, order, { ...input, today }),
      ),
    ),

  release: os.release
    .use(inTransaction)
    .handler(({ input, context }) =>
      changeItem(context, input.target.id, (order, today) =>
        releaseItem(context.work, order, { ...input, today }),
      ),
    ),
};

/** One change of the agenda that the item is on. */
async function changeItem(
  context: ChangeContext,
  itemId: string,
  change: (order: LoadedOrder, today: CivilDate) => Promise<Changed>,
): Promise<AgendaChange> {
  const { meetingId } = await getItem(context.db, itemId);
  const today = todayOf(context);
  return changeAgenda(context.work, { meetingId, today }, (order) => change(order, today));
}
