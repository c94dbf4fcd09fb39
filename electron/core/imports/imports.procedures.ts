import { refuse } from '#core/errors.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { importTemplate } from '#shared/imports/import-template.ts';
import { loadPlan, toPreview } from './load-plan.ts';
import { writeRows } from './write-rows.ts';

const os = procedures.imports;

export const importsProcedures = {
  preview: os.preview.use(reading).handler(async ({ input, context }) => {
    const today = londonDate(context.now().toISOString());
    return toPreview(input.kind, await loadPlan(context.db, input, today));
  }),

  accept: os.accept.use(inTransaction).handler(async ({ input, context }) => {
    const today = londonDate(context.now().toISOString());
    const plan = await loadPlan(context.db, input, today);
    if (plan.fingerprint !== input.fingerprint) {
      const sentence =
        'The records or the file have changed since this list was made. Nothing was written. Look through the list again.';
      refuse('changed-since-preview', sentence);
    }
    const wanted = new Set(input.rows);
    const chosen = plan.rows.filter(({ row }) => wanted.has(row));
    const stuck = chosen.find(({ state }) => state === 'problem');
    if (stuck !== undefined || chosen.length < wanted.size) {
      const row = stuck === undefined ? '' : ` Row ${stuck.row} has a problem.`;
      refuse('row-not-importable', `Choose rows without problems.${row} Nothing was written.`);
    }
    await writeRows(context.work, chosen);
    return {
      added: chosen.filter(({ state }) => state === 'add').length,
      changed: chosen.filter(({ state }) => state === 'change').length,
      left: plan.rows.length - chosen.filter(({ write }) => write !== null).length,
    };
  }),

  template: os.template.handler(({ input }) => importTemplate(input.kind)),
};
