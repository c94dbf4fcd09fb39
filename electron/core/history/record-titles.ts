import type { RecordTables } from '#core/db/database.ts';
import type { AnyRow } from '#core/db/records.ts';

/** Which column names a record of each table to a person. */
export const titleColumns: Record<keyof RecordTables, string> = {
  settings: 'workspaceName',
  extraDays: 'day',
  importedBankHolidays: 'title',
  organisations: 'name',
  people: 'name',
  posts: 'title',
  contacts: 'kind',
  bodies: 'name',
  bodyNames: 'name',
  bodyLinks: 'kind',
  bodyEvents: 'state',
  bodyPriorities: 'words',
  bodyDuties: 'duty',
  strategies: 'name',
  bodyStrategies: 'note',
  seats: 'name',
  chairTerms: 'office',
  cabinetLeads: 'note',
  meetings: 'slug',
  agendaSections: 'title',
  agendaItems: 'title',
  signOffs: 'state',
  agendaTemplates: 'name',
  agendaTemplateItems: 'title',
  papers: 'title',
  paperVersions: 'fileName',
  exports: 'fileName',
  exportPapers: 'id',
  publications: 'publishedOn',
  minuteRules: 'id',
  quorumParts: 'label',
  attendances: 'name',
  presenceEvents: 'kind',
  minutes: 'state',
  minuteEntries: 'minuteNumber',
  minuteVersions: 'name',
  interests: 'concerns',
  declarations: 'who',
  decisions: 'ref',
  trackedActions: 'ref',
  actionUpdates: 'kind',
  threads: 'title',
  threadLinks: 'recordKind',
  forwardPlan: 'title',
  websites: 'name',
  bodyPublishing: 'id',
  communications: 'title',
  exportApprovals: 'answer',
  withdrawals: 'reason',
  withdrawalPlaces: 'place',
  packPlaces: 'id',
  paperScans: 'state',
  paperReports: 'id',
  withheldReviews: 'answer',
};

export function isRecordTable(name: string): name is keyof RecordTables {
  return Object.hasOwn(titleColumns, name);
}

/** What to call a record in a list of records of many kinds. */
export function titleOf(table: keyof RecordTables, row: AnyRow): string {
  const title = row[titleColumns[table]];
  return typeof title === 'string' ? title : '';
}
