import type { Flag, JsonList, RecordColumns } from '#core/db/columns.ts';

export interface AgendaSectionTable extends RecordColumns {
  meetingId: string;
  title: string;
  position: number;
}

export interface AgendaItemTable extends RecordColumns {
  meetingId: string;
  sectionId: string | null;
  parentId: string | null;
  position: number;
  title: string;
  kind:
    | 'ordinary'
    | 'apologies'
    | 'declarations'
    | 'minutes_approval'
    | 'matters_arising'
    | 'public_questions'
    | 'strategy_approval'
    | 'exclusion'
    | 'readmission'
    | 'urgent_business'
    | 'next_meeting';
  purpose: 'decide' | 'discuss' | 'note';
  presenter: string;
  presenterPostId: string | null;
  minutes: number;
  description: string;
  recommendations: JsonList;
  privateNotes: string;
  visibility: 'undecided' | 'public' | 'exempt' | 'confidential';
  groundScheme:
    | 'schedule_12a'
    | 'foi'
    | 'eir'
    | 'data_protection'
    | 'enactment'
    | 'court_order'
    | 'government_terms'
    | null;
  groundCode: string;
  publicTitle: string;
  titleChecked: Flag;
  publicReason: string;
  publicInterestReason: string;
  withheldBy: string;
  withheldOn: string | null;
  reviewOn: string | null;
  standing: Flag;
  frozenNumber: string;
  withdrawnOn: string | null;
  withdrawnReason: string;
  backgroundPapers: JsonList;
}

export interface SignOffTable extends RecordColumns {
  itemId: string;
  organisationId: string;
  state: 'asked' | 'clarifying' | 'agreed' | 'not_agreed';
  resources: string;
  note: string;
  askedOn: string | null;
  answeredOn: string | null;
}

export interface AgendaTemplateTable extends RecordColumns {
  bodyId: string | null;
  name: string;
  note: string;
}

export interface AgendaTemplateItemTable extends RecordColumns {
  templateId: string;
  section: string;
  title: string;
  kind: string;
  purpose: 'decide' | 'discuss' | 'note';
  presenter: string;
  minutes: number;
  visibility: 'undecided' | 'public' | 'exempt' | 'confidential';
  standing: Flag;
  description: string;
  position: number;
}
