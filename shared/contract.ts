import { bodiesContract, strategiesContract } from './bodies/bodies.contract.ts';
import { historyContract } from './history/history.contract.ts';
import { importsContract } from './imports/imports.contract.ts';
import {
  contactsContract,
  organisationsContract,
  peopleContract,
  personsContract,
  postsContract,
} from './people/people.contract.ts';
import { searchContract } from './search/search.contract.ts';
import { seatsContract } from './seats/seats.contract.ts';
import { settingsContract } from './settings/settings.contract.ts';
import { workspacesContract } from './workspaces/workspaces.contract.ts';

/** Everything the program can be asked, one line a feature. */
export const contract = {
  workspaces: workspacesContract,
  settings: settingsContract,
  history: historyContract,
  search: searchContract,
  bodies: bodiesContract,
  strategies: strategiesContract,
  people: peopleContract,
  organisations: organisationsContract,
  posts: postsContract,
  persons: personsContract,
  contacts: contactsContract,
  seats: seatsContract,
  imports: importsContract,
};
