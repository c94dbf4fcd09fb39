import { inTransaction, procedures } from '#core/procedures.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { getSection } from './agenda-sections.repository.ts';
import { changeAgenda } from './change-agenda.ts';
import { addSection, dropSection, moveSection, renameAgendaSection } from './change-sections.ts';
import { itemProcedures } from './agenda-items.procedures.ts';
import { stateProcedures } from './agenda-state.procedures.ts';
import { templateProcedures } from './templates.procedures.ts';

const os = procedures.agenda;

export const agendaProcedures = {
  ...itemProcedures,
  ...templateProcedures,
  ...stateProcedures,

  addSection: os.addSection.use(inTransaction).handler(({ input, context: { work, now } }) => {
    const about = { meetingId: input.meetingId, today: todayOf({ now }) };
    return changeAgenda(work, about, (order) => addSection(work, order, input));
  }),

  renameSection: os.renameSection
    .use(inTransaction)
    .handler(async ({ input, context: { work, now } }) => {
      const { meetingId } = await getSection(work.db, input.target.id);
      const about = { meetingId, today: todayOf({ now }) };
      return changeAgenda(work, about, () => renameAgendaSection(work, input));
    }),

  moveSection: os.moveSection
    .use(inTransaction)
    .handler(async ({ input, context: { work, now } }) => {
      const { meetingId } = await getSection(work.db, input.target.id);
      const about = { meetingId, today: todayOf({ now }) };
      return changeAgenda(work, about, (order) => moveSection(work, order, input));
    }),

  removeSection: os.removeSection
    .use(inTransaction)
    .handler(async ({ input, context: { work, now } }) => {
      const { meetingId } = await getSection(work.db, input.target.id);
      const about = { meetingId, today: todayOf({ now }) };
      return changeAgenda(work, about, (order) => dropSection(work, order, input.target));
    }),
};
