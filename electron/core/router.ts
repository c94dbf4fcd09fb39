import { attendanceProcedures } from '#core/attendance/attendance.procedures.ts';
import { interestsProcedures } from '#core/interests/interests.procedures.ts';
import { todayProcedures } from '#core/today/today.procedures.ts';
import { minutesProcedures } from '#core/minutes/minutes.procedures.ts';
import { papersProcedures } from '#core/papers/papers.procedures.ts';
import { actionsProcedures } from '#core/actions/actions.procedures.ts';
import { agendaProcedures } from '#core/agenda/agenda.procedures.ts';
import { meetingsProcedures } from '#core/meetings/meetings.procedures.ts';
import { calendarSettingsProcedures } from '#core/calendar-settings/calendar-settings.procedures.ts';
import { bodiesProcedures } from '#core/bodies/bodies.procedures.ts';
import { strategiesProcedures } from '#core/bodies/strategies.procedures.ts';
import { communicationsProcedures } from '#core/communications/communications.procedures.ts';
import { decisionsProcedures } from '#core/decisions/decisions.procedures.ts';
import { historyProcedures } from '#core/history/history.procedures.ts';
import { importsProcedures } from '#core/imports/imports.procedures.ts';
import { contactsProcedures } from '#core/people/contacts.procedures.ts';
import { organisationsProcedures } from '#core/people/organisations.procedures.ts';
import { peopleProcedures } from '#core/people/people.procedures.ts';
import { personsProcedures } from '#core/people/persons.procedures.ts';
import { postsProcedures } from '#core/people/posts.procedures.ts';
import { publishingProcedures } from '#core/publishing/publishing.procedures.ts';
import { documentsProcedures } from '#core/documents/documents.procedures.ts';
import { reportsProcedures } from '#core/reports/reports.procedures.ts';
import { scanningProcedures } from '#core/scanning/scanning.procedures.ts';
import { searchProcedures } from '#core/search/search.procedures.ts';
import { seatsProcedures } from '#core/seats/seats.procedures.ts';
import { settingsProcedures } from '#core/settings/settings.procedures.ts';
import { threadsProcedures } from '#core/threads/threads.procedures.ts';
import { withheldProcedures } from '#core/withheld/withheld.procedures.ts';
import { websiteProcedures } from '#core/website/website.procedures.ts';
import { workspacesProcedures } from '#core/workspaces/workspaces.procedures.ts';

/** The contract's answers, one line a feature. */
export const router = {
  workspaces: workspacesProcedures,
  settings: settingsProcedures,
  history: historyProcedures,
  publishing: publishingProcedures,
  search: searchProcedures,
  bodies: bodiesProcedures,
  strategies: strategiesProcedures,
  people: peopleProcedures,
  organisations: organisationsProcedures,
  posts: postsProcedures,
  persons: personsProcedures,
  contacts: contactsProcedures,
  seats: seatsProcedures,
  imports: importsProcedures,
  calendarSettings: calendarSettingsProcedures,
  meetings: meetingsProcedures,
  agenda: agendaProcedures,
  papers: papersProcedures,
  scanning: scanningProcedures,
  minutes: minutesProcedures,
  attendance: attendanceProcedures,
  interests: interestsProcedures,
  today: todayProcedures,
  decisions: decisionsProcedures,
  actions: actionsProcedures,
  threads: threadsProcedures,
  reports: reportsProcedures,
  documents: documentsProcedures,
  withheld: withheldProcedures,
  communications: communicationsProcedures,
  website: websiteProcedures,
};
