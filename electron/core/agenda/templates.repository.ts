import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import { among } from '#core/db/among.ts';
import { fromFlag, toFlag } from '#core/db/columns.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import {
  insertRecord,
  overwriteFields,
  removeRecord,
  type RowPatch,
  updateRecord,
} from '#core/db/records.ts';
import { NotFoundError } from '#core/errors.ts';
import { ItemKind } from '#shared/agenda/agenda-item.ts';
import type {
  AgendaTemplate,
  NewTemplateItem,
  TemplateItem,
} from '#shared/agenda/agenda-template.ts';
import type { Target } from '#shared/record.ts';
import type { AgendaTemplateItemTable } from './agenda.table.ts';

/** Templates of a body and those for all, the body's own first; all of them where no body is given. */
export async function listTemplates(db: ReadDb, bodyId?: string): Promise<AgendaTemplate[]> {
  let query = db
    .selectFrom('agendaTemplates')
    .select(['id', 'version', 'bodyId', 'name', 'note'])
    .where('deletedAt', 'is', null);
  if (bodyId !== undefined) {
    query = query.where((is) => is.or([is('bodyId', '=', bodyId), is('bodyId', 'is', null)]));
  }
  const templates = await query.orderBy('name').orderBy('id').execute();
  const lines = await listLines(
    db,
    templates.map(({ id }) => id),
  );
  const whole = templates.map((template) => {
    const items = lines.get(template.id) ?? [];
    return { ...template, minutes: items.reduce((sum, item) => sum + item.minutes, 0), items };
  });
  return [
    ...whole.filter((template) => template.bodyId !== null),
    ...whole.filter((template) => template.bodyId === null),
  ];
}

export async function getTemplate(db: ReadDb, id: string): Promise<AgendaTemplate> {
  const template = await db
    .selectFrom('agendaTemplates')
    .select(['id', 'version', 'bodyId', 'name', 'note'])
    .where('id', '=', id)
    .where('deletedAt', 'is', null)
    .executeTakeFirst();
  if (template === undefined) throw new NotFoundError('agenda template');
  const items = (await listLines(db, [id])).get(id) ?? [];
  return { ...template, minutes: items.reduce((sum, item) => sum + item.minutes, 0), items };
}

export async function insertTemplate(
  work: Work,
  template: Pick<AgendaTemplate, 'id' | 'bodyId' | 'name' | 'note'>,
): Promise<void> {
  await insertRecord(work, 'agendaTemplates', template);
}

export async function updateTemplate(
  work: Work,
  target: Target,
  change: RowPatch<'agendaTemplates'>,
): Promise<void> {
  await updateRecord(work, 'agendaTemplates', target, change);
}

export async function removeTemplate(work: Work, target: Target): Promise<void> {
  await removeRecord(work, 'agendaTemplates', target);
}

/** Makes the lines of a template exactly these, in this order. Lines that are kept keep their ids. */
export async function replaceLines(
  work: Work,
  templateId: string,
  lines: readonly NewTemplateItem[],
): Promise<void> {
  const stored = await work.db
    .selectFrom('agendaTemplateItems')
    .select(['id', 'version'])
    .where('templateId', '=', templateId)
    .where('deletedAt', 'is', null)
    .execute();
  const kept = new Set(lines.map(({ id }) => id));
  for (const line of stored.filter(({ id }) => !kept.has(id))) {
    await removeRecord(work, 'agendaTemplateItems', line);
  }
  for (const [index, { id, standing, ...line }] of lines.entries()) {
    const row = { ...line, standing: toFlag(standing), position: index + 1 };
    if (id !== undefined && stored.some((each) => each.id === id)) {
      await overwriteFields(work, 'agendaTemplateItems', id, row);
    } else {
      await insertRecord(work, 'agendaTemplateItems', { id: uuid(), templateId, ...row });
    }
  }
}

async function listLines(
  db: ReadDb,
  templateIds: readonly string[],
): Promise<Map<string, TemplateItem[]>> {
  const rows = await db
    .selectFrom('agendaTemplateItems')
    .selectAll()
    .where('templateId', 'in', among(templateIds))
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const lines = new Map<string, TemplateItem[]>();
  for (const row of rows) {
    lines.set(row.templateId, [...(lines.get(row.templateId) ?? []), toLine(row)]);
  }
  return lines;
}

function toLine(row: Selectable<AgendaTemplateItemTable>): TemplateItem {
  const { id, section, title, purpose, presenter, minutes, description } = row;
  return {
    ...{ id, section, title, purpose, presenter, minutes, description },
    kind: ItemKind.catch('ordinary').parse(row.kind),
    // A template never withholds: what was stored otherwise waits for a decision.
    visibility: row.visibility === 'public' ? 'public' : 'undecided',
    standing: fromFlag(row.standing),
  };
}
