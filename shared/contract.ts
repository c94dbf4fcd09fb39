import { historyContract } from './history/history.contract.ts';
import { searchContract } from './search/search.contract.ts';
import { settingsContract } from './settings/settings.contract.ts';
import { workspacesContract } from './workspaces/workspaces.contract.ts';

/** Everything the program can be asked, one line a feature. */
export const contract = {
  workspaces: workspacesContract,
  settings: settingsContract,
  history: historyContract,
  search: searchContract,
};
