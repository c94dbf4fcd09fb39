import type { SiteView } from '#shared/website/site-view.ts';
import type { SiteFacts, SiteFile } from '../site/site-facts.ts';
import { csvFiles } from './csv-table.ts';
import { meetingsTable, papersTable } from './csv-meetings.ts';
import { actionsTable, decisionsTable, membersTable } from './csv-registers.ts';

/** `csv/*.csv` for spreadsheets, each with its CSVW metadata. */
export function siteCsv(view: SiteView, facts: SiteFacts): SiteFile[] {
  return [
    ...csvFiles(meetingsTable(view)),
    ...csvFiles(membersTable(view)),
    ...csvFiles(papersTable(view, facts)),
    ...csvFiles(decisionsTable(view)),
    ...csvFiles(actionsTable(view)),
  ];
}
