import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface BodyTable extends RecordColumns {
  slug: string;
  name: string;
  shortName: string;
  kind:
    | 'partnership_board'
    | 'public_service_board'
    | 'development_group'
    | 'thematic_partnership'
    | 'delivery_group'
    | 'area_board'
    | 'local_strategic_partnership'
    | 'forum'
    | 'regional_body'
    | 'other';
  groupType: string;
  classification: 'partnership' | 'joint_working' | 'contract';
  legalStatus:
    | 'not_constituted'
    | 'statutory'
    | 'constituted_service_delivery'
    | 'company_limited_by_guarantee';
  statutory: Flag;
  statutoryBasis: string;
  commissions: Flag;
  accessRegime: 'voluntary' | 'statutory_committee' | 'executive' | 'company';
  countingRule: 'working_days' | 'exclude_sundays';
  clearDaysNeeded: number;
  filmNotice: Flag;
  state: 'proposed' | 'new' | 'fledgling' | 'established' | 'merged' | 'realigned' | 'disbanded';
  establishedOn: string | null;
  endedOn: string | null;
  purpose: string;
  role: string;
  remit: string;
  scopeNote: string;
  chairKind: 'permanent' | 'rotating' | 'co_chairs';
  chairCycleYears: number | null;
  chairElection: string;
  chairNote: string;
  cabinetLeadNote: string;
  quorumWords: string;
  meetingsPerYear: number | null;
  membershipReviewMonths: number | null;
  membershipReviewedOn: string | null;
  secretariatOrganisationId: string | null;
  secretariatPostId: string | null;
  frameworkVersion: string;
  frameworkFrom: string | null;
  frameworkApproval: string;
  numberingStyle: 'plain' | 'council';
  numberingCode: string;
  publishesOnWeb: Flag;
  position: number;
}

export interface BodyNameTable extends RecordColumns {
  bodyId: string;
  name: string;
  kind: 'former' | 'also_known_as';
  fromDay: string | null;
  toDay: string | null;
}

export interface BodyLinkTable extends RecordColumns {
  fromBodyId: string;
  toBodyId: string;
  kind:
    | 'reports_strategy_to'
    | 'reports_performance_to'
    | 'delivery_group_of'
    | 'nested_in'
    | 'works_with'
    | 'succeeded_by';
  note: string;
  frequency: string;
  fromDay: string | null;
  toDay: string | null;
}

export interface BodyEventTable extends RecordColumns {
  bodyId: string;
  state: 'proposed' | 'new' | 'fledgling' | 'established' | 'merged' | 'realigned' | 'disbanded';
  day: string;
  note: string;
}

export interface BodyPriorityTable extends RecordColumns {
  bodyId: string;
  words: string;
  horizon: string;
  position: number;
}

export interface BodyDutyTable extends RecordColumns {
  bodyId: string;
  duty: 'set_meetings' | 'agendas' | 'papers' | 'minutes' | 'website';
  postId: string | null;
  note: string;
}

export interface StrategyTable extends RecordColumns {
  name: string;
  aliases: JsonList;
  vision: string;
  evidence: string;
  consultation: string;
  owner: string;
  relatedPlans: JsonList;
  horizonYears: number | null;
  fromDay: string | null;
  toDay: string | null;
}

export interface BodyStrategyTable extends RecordColumns {
  bodyId: string;
  strategyId: string;
  note: string;
}
