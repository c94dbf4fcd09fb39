import { agendaContract } from './agenda/agenda.contract.ts';
import { bodiesContract, strategiesContract } from './bodies/bodies.contract.ts';
import { calendarSettingsContract } from './calendar-settings/calendar-settings.contract.ts';
import { historyContract } from './history/history.contract.ts';
import { importsContract } from './imports/imports.contract.ts';
import { meetingsContract } from './meetings/meetings.contract.ts';
import { papersContract } from './papers/papers.contract.ts';
import {
  contactsContract,
  organisationsContract,
  peopleContract,
  personsContract,
  postsContract,
} from './people/people.contract.ts';
import { publishingContract } from './publishing/publishing.contract.ts';
import { searchContract } from './search/search.contract.ts';
import { seatsContract } from './seats/seats.contract.ts';
import { settingsContract } from './settings/settings.contract.ts';
import { todayContract } from './today/today.contract.ts';
import { workspacesContract } from './workspaces/workspaces.contract.ts';

/** Everything the program can be asked, one line a feature. */
export const contract = {
  workspaces: workspacesContract,
  settings: settingsContract,
  history: historyContract,
  publishing: publishingContract,
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
  meetings: meetingsContract,
  agenda: agendaContract,
  papers: papersContract,
  calendarSettings: calendarSettingsContract,
  today: todayContract,
};
