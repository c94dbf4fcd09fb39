import type {
  SettingsTable,
  ExtraDayTable,
  ImportedBankHolidayTable,
} from '#core/settings/settings.table.ts';
import type {
  OrganisationTable,
  PersonTable,
  PostTable,
  ContactTable,
} from '#core/people/people.table.ts';
import type {
  BodyTable,
  BodyNameTable,
  BodyLinkTable,
  BodyEventTable,
  BodyPriorityTable,
  BodyDutyTable,
  StrategyTable,
  BodyStrategyTable,
} from '#core/bodies/bodies.table.ts';
import type { SeatTable, ChairTermTable, CabinetLeadTable } from '#core/seats/seats.table.ts';
import type { MeetingTable } from '#core/meetings/meetings.table.ts';
import type {
  AgendaSectionTable,
  AgendaItemTable,
  SignOffTable,
  AgendaTemplateTable,
  AgendaTemplateItemTable,
} from '#core/agenda/agenda.table.ts';
import type {
  PaperTable,
  PaperVersionTable,
  PaperScanTable,
  PaperReportTable,
} from '#core/papers/papers.table.ts';
import type {
  ExportTable,
  ExportPaperTable,
  ExportFileTable,
  ExportApprovalTable,
  WithdrawalTable,
  WithdrawalPlaceTable,
  PackPlaceTable,
  PublicationTable,
} from '#core/publishing/publishing.table.ts';
import type {
  MinuteRulesTable,
  QuorumPartTable,
  AttendanceTable,
  PresenceEventTable,
} from '#core/attendance/attendance.table.ts';
import type {
  MinutesTable,
  MinuteEntryTable,
  MinuteVersionTable,
} from '#core/minutes/minutes.table.ts';
import type { InterestTable, DeclarationTable } from '#core/interests/interests.table.ts';
import type { DecisionTable } from '#core/decisions/decisions.table.ts';
import type { TrackedActionTable, ActionUpdateTable } from '#core/actions/actions.table.ts';
import type {
  ThreadTable,
  ThreadLinkTable,
  ForwardPlanTable,
} from '#core/threads/threads.table.ts';

import type { WebsiteTable, BodyPublishingTable } from '#core/website/website.table.ts';
import type { CommunicationTable } from '#core/communications/communications.table.ts';
import type { WithheldReviewTable } from '#core/withheld/withheld.table.ts';

import type { ActionsTable, ChangesTable } from './history.table.ts';

/** Every table of a workspace's records, one line each. */
export interface Database extends RecordTables {
  actions: ActionsTable;
  changes: ChangesTable;
  exportFiles: ExportFileTable;
}

/** The tables whose rows are records: versioned, soft-deleted, with every change in the history. */
export interface RecordTables {
  settings: SettingsTable;
  extraDays: ExtraDayTable;
  importedBankHolidays: ImportedBankHolidayTable;
  organisations: OrganisationTable;
  people: PersonTable;
  posts: PostTable;
  contacts: ContactTable;
  bodies: BodyTable;
  bodyNames: BodyNameTable;
  bodyLinks: BodyLinkTable;
  bodyEvents: BodyEventTable;
  bodyPriorities: BodyPriorityTable;
  bodyDuties: BodyDutyTable;
  strategies: StrategyTable;
  bodyStrategies: BodyStrategyTable;
  seats: SeatTable;
  chairTerms: ChairTermTable;
  cabinetLeads: CabinetLeadTable;
  meetings: MeetingTable;
  agendaSections: AgendaSectionTable;
  agendaItems: AgendaItemTable;
  signOffs: SignOffTable;
  agendaTemplates: AgendaTemplateTable;
  agendaTemplateItems: AgendaTemplateItemTable;
  papers: PaperTable;
  paperVersions: PaperVersionTable;
  exports: ExportTable;
  exportPapers: ExportPaperTable;
  publications: PublicationTable;
  minuteRules: MinuteRulesTable;
  quorumParts: QuorumPartTable;
  attendances: AttendanceTable;
  presenceEvents: PresenceEventTable;
  minutes: MinutesTable;
  minuteEntries: MinuteEntryTable;
  minuteVersions: MinuteVersionTable;
  interests: InterestTable;
  declarations: DeclarationTable;
  decisions: DecisionTable;
  trackedActions: TrackedActionTable;
  actionUpdates: ActionUpdateTable;
  threads: ThreadTable;
  threadLinks: ThreadLinkTable;
  forwardPlan: ForwardPlanTable;
  websites: WebsiteTable;
  bodyPublishing: BodyPublishingTable;
  communications: CommunicationTable;
  exportApprovals: ExportApprovalTable;
  withdrawals: WithdrawalTable;
  withdrawalPlaces: WithdrawalPlaceTable;
  packPlaces: PackPlaceTable;
  paperScans: PaperScanTable;
  paperReports: PaperReportTable;
  withheldReviews: WithheldReviewTable;
}
