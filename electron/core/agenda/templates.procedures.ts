import { v7 as uuid } from 'uuid';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { templateOfItem } from '#shared/agenda/copy.rules.ts';
import { loadOrder } from './agenda-order.ts';
import { changeAgenda } from './change-agenda.ts';
import { applyTemplate, copyItems } from './copy-items.ts';
import {
  getTemplate,
  insertTemplate,
  listTemplates,
  removeTemplate,
  replaceLines,
  updateTemplate,
} from './templates.repository.ts';

const os = procedures.agenda;

export const templateProcedures = {
  listTemplates: os.listTemplates.use(reading).handler(async ({ input, context }) => ({
    templates: await listTemplates(context.db, input.bodyId),
  })),

  applyTemplate: os.applyTemplate
    .use(inTransaction)
    .handler(({ input: { meetingId, templateId }, context: { work, now } }) =>
      changeAgenda(work, { meetingId, today: todayOf({ now }) }, (order) =>
        applyTemplate(work, order, templateId),
      ),
    ),

  copyItems: os.copyItems
    .use(inTransaction)
    .handler(({ input: { meetingId, from }, context: { work, now } }) =>
      changeAgenda(work, { meetingId, today: todayOf({ now }) }, (order) =>
        copyItems(work, order, from),
      ),
    ),

  saveAsTemplate: os.saveAsTemplate.use(inTransaction).handler(async ({ input, context }) => {
    const { id = uuid(), meetingId, name, forAll } = input;
    const { placed, meeting } = await loadOrder(context.db, meetingId);
    const lines = placed
      .map(({ item, section }) => templateOfItem(item, section?.title ?? ''))
      .filter((line) => line !== null);
    if (lines.length === 0) refuse('empty', 'The agenda has no items that a template can keep.');
    const bodyId = forAll ? null : meeting.bodyId;
    await insertTemplate(context.work, { id, bodyId, name, note: '' });
    await replaceLines(context.work, id, lines);
    return getTemplate(context.db, id);
  }),

  createTemplate: os.createTemplate.use(inTransaction).handler(async ({ input, context }) => {
    const { id = uuid(), name, bodyId, note = '', items = [] } = input;
    await insertTemplate(context.work, { id, bodyId, name, note });
    await replaceLines(context.work, id, items);
    return getTemplate(context.db, id);
  }),

  amendTemplate: os.amendTemplate.use(inTransaction).handler(async ({ input, context }) => {
    const { items, ...change } = input.change;
    await updateTemplate(context.work, input.target, given(change));
    if (items !== undefined) await replaceLines(context.work, input.target.id, items);
    return getTemplate(context.db, input.target.id);
  }),

  removeTemplate: os.removeTemplate.use(inTransaction).handler(async ({ input, context }) => {
    await removeTemplate(context.work, input.target);
    return { removed: input.target.id };
  }),
};
