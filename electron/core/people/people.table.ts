import type { Flag, RecordColumns } from '#core/db/columns.ts';

export interface OrganisationTable extends RecordColumns {
  name: string;
  shortName: string;
  sector: 'public' | 'private' | 'voluntary_community' | 'faith' | 'bme' | 'business' | 'rural';
  responsibleAuthority: Flag;
  tier:
    | 'none'
    | 'county'
    | 'district'
    | 'parish_or_town'
    | 'police'
    | 'fire'
    | 'health'
    | 'education'
    | 'government';
  note: string;
  coOrdinatingPostId: string | null;
  endedOn: string | null;
}

export interface PersonTable extends RecordColumns {
  name: string;
  honorific: string;
  publishName: Flag;
  electedMember: Flag;
  note: string;
}

export interface PostTable extends RecordColumns {
  organisationId: string;
  title: string;
  unit: string;
  personId: string | null;
  cabinetPost: Flag;
  note: string;
}

export interface ContactTable extends RecordColumns {
  ownerKind: 'organisation' | 'person' | 'post' | 'body';
  ownerId: string;
  kind: 'email' | 'phone' | 'mobile' | 'address' | 'website';
  value: string;
  note: string;
  contactGroup:
    | 'none'
    | 'partnership_team'
    | 'performance_team'
    | 'risk_adviser'
    | 'district_lead'
    | 'thematic_lead'
    | 'press';
  publish: Flag;
  position: number;
}
