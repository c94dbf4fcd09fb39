import type {
  AccessRegime,
  BodyKind,
  BodyState,
  ChairKind,
  Classification,
  LegalStatus,
} from './body.ts';
import type { Duty, LinkKind } from './body-records.ts';

/** What a person reads for each kind of body. */
export const bodyKindWords: Record<BodyKind, string> = {
  partnership_board: 'Partnership board',
  public_service_board: 'Public service board',
  development_group: 'Development group',
  thematic_partnership: 'Thematic partnership',
  delivery_group: 'Delivery group',
  area_board: 'Area board',
  local_strategic_partnership: 'Local strategic partnership',
  forum: 'Forum',
  regional_body: 'Regional body',
  other: 'Other body',
};

export const classificationWords: Record<Classification, string> = {
  partnership: 'Partnership',
  joint_working: 'Joint working, dialogue only',
  contract: 'Contract, outside the framework',
};

export const legalStatusWords: Record<LegalStatus, string> = {
  not_constituted: 'Not legally constituted',
  statutory: 'Statutory',
  constituted_service_delivery: 'Legally constituted to deliver a service',
  company_limited_by_guarantee: 'Company limited by guarantee',
};

export const accessRegimeWords: Record<AccessRegime, string> = {
  voluntary: 'Voluntary, by agreement',
  statutory_committee: 'Statutory committee',
  executive: 'Council executive',
  company: 'Company',
};

export const countingRuleWords = {
  working_days: 'Working days, Monday to Friday without bank holidays',
  exclude_sundays: 'Days without Sundays and bank holidays',
} as const;

export const bodyStateWords: Record<BodyState, string> = {
  proposed: 'Proposed',
  new: 'New',
  fledgling: 'Fledgling',
  established: 'Established',
  merged: 'Merged',
  realigned: 'Realigned',
  disbanded: 'Disbanded',
};

export const chairKindWords: Record<ChairKind, string> = {
  permanent: 'Permanent chair',
  rotating: 'Rotating chair',
  co_chairs: 'Co-chairs',
};

/** Read from the first body to the second. */
export const linkKindWords: Record<LinkKind, string> = {
  reports_strategy_to: 'Reports on the strategy to',
  reports_performance_to: 'Reports on targets to',
  delivery_group_of: 'Delivery group of',
  nested_in: 'Part of',
  works_with: 'Works with',
  succeeded_by: 'Succeeded by',
};

export const dutyWords: Record<Duty, string> = {
  set_meetings: 'Setting meetings',
  agendas: 'Agendas',
  papers: 'Papers',
  minutes: 'Minutes',
  website: 'Website',
};

export const nameKindWords = { former: 'Formerly', also_known_as: 'Also known as' } as const;
