import { actionsContract } from './actions/actions.contract.ts';
import { agendaContract } from './agenda/agenda.contract.ts';
import { attendanceContract } from './attendance/attendance.contract.ts';
import { bodiesContract, strategiesContract } from './bodies/bodies.contract.ts';
import { calendarSettingsContract } from './calendar-settings/calendar-settings.contract.ts';
import { communicationsContract } from './communications/communications.contract.ts';
import { decisionsContract } from './decisions/decisions.contract.ts';
import { documentsContract } from './documents/documents.contract.ts';
import { historyContract } from './history/history.contract.ts';
import { importsContract } from './imports/imports.contract.ts';
import { interestsContract } from './interests/interests.contract.ts';
import { meetingsContract } from './meetings/meetings.contract.ts';
import { minutesContract } from './minutes/minutes.contract.ts';
import { papersContract } from './papers/papers.contract.ts';
import {
  contactsContract,
  organisationsContract,
  peopleContract,
  personsContract,
  postsContract,
} from './people/people.contract.ts';
import { publishingContract } from './publishing/publishing.contract.ts';
import { reportsContract } from './reports/reports.contract.ts';
import { searchContract } from './search/search.contract.ts';
import { scanningContract } from './scanning/scanning.contract.ts';
import { seatsContract } from './seats/seats.contract.ts';
import { settingsContract } from './settings/settings.contract.ts';
import { threadsContract } from './threads/threads.contract.ts';
import { todayContract } from './today/today.contract.ts';
import { withheldContract } from './withheld/withheld.contract.ts';
import { websiteContract } from './website/website.contract.ts';
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
  scanning: scanningContract,
  calendarSettings: calendarSettingsContract,
  today: todayContract,
  attendance: attendanceContract,
  interests: interestsContract,
  minutes: minutesContract,
  decisions: decisionsContract,
  actions: actionsContract,
  threads: threadsContract,
  reports: reportsContract,
  documents: documentsContract,
  withheld: withheldContract,
  communications: communicationsContract,
  website: websiteContract,
};
