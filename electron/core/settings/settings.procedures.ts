import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { getSettings, updateSettings } from './settings.repository.ts';

const os = procedures.settings;

export const settingsProcedures = {
  get: os.get.use(reading).handler(({ context }) => getSettings(context.db)),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    await updateSettings(context.work, input.target, input.change);
    return getSettings(context.db);
  }),
};
