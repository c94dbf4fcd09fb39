import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { whyNotRatify } from '#shared/decisions/decision.rules.ts';
import { updateRatification } from './decisions.repository.ts';
import { exportDecisions } from './export-decisions.ts';
import { loadRegister, viewDecision } from './view-decisions.ts';

const os = procedures.decisions;

export const decisionsProcedures = {
  register: os.register
    .use(reading)
    .handler(({ input, context }) => loadRegister(context.db, input, todayOf(context))),

  one: os.one.use(reading).handler(({ input, context }) => viewDecision(context.db, input.id)),

  ratify: os.ratify.use(inTransaction).handler(async ({ input, context }) => {
    const { target, state: ratification, on, note: ratifiedNote } = input;
    const { decision } = await viewDecision(context.db, target.id);
    const fault = whyNotRatify(decision, { state: ratification, on }, todayOf(context));
    if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
    const ratifiedOn = ratification === 'awaiting' ? null : on;
    await updateRatification(context.work, target, { ratification, ratifiedOn, ratifiedNote });
    return viewDecision(context.db, target.id);
  }),

  exportFile: os.exportFile
    .use(reading)
    .handler(({ input, context }) => exportDecisions(context.db, input, todayOf(context))),
};
