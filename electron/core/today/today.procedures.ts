import { todayOf } from '#core/meetings/meetings.service.ts';
import { procedures, reading } from '#core/procedures.ts';
import { listBackups } from '#core/workspaces/backup.ts';
import { viewToday } from './view-today.ts';

const os = procedures.today;

export const todayProcedures = {
  view: os.view.use(reading).handler(async ({ context }) => {
    const [newest] = await listBackups(context.workspace.folder);
    return viewToday(context.db, {
      today: todayOf(context),
      lastBackup: newest?.madeAt ?? null,
    });
  }),
};
