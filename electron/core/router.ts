import { historyProcedures } from '#core/history/history.procedures.ts';
import { searchProcedures } from '#core/search/search.procedures.ts';
import { settingsProcedures } from '#core/settings/settings.procedures.ts';
import { workspacesProcedures } from '#core/workspaces/workspaces.procedures.ts';

/** The contract's answers, one line a feature. */
export const router = {
  workspaces: workspacesProcedures,
  settings: settingsProcedures,
  history: historyProcedures,
  search: searchProcedures,
};
