import type { ImportKind } from './import.ts';

/** What a column of an imported spreadsheet can hold. */
export interface FieldOfImport {
  readonly field: string;
  readonly label: string;
  readonly required?: true;
  /** Headers that mean this field, as other offices write them; the label always does. */
  readonly alsoCalled: readonly string[];
}

const contactFields: readonly FieldOfImport[] = [
  {
    field: 'email',
    label: 'Email',
    alsoCalled: ['e-mail', 'email address', 'e-mail address', 'mail', 'contact email'],
  },
  {
    field: 'phone',
    label: 'Phone',
    alsoCalled: [
      'telephone',
      'tel',
      'tel no',
      'phone number',
      'telephone number',
      'landline',
      'office',
    ],
  },
  {
    field: 'mobile',
    label: 'Mobile',
    alsoCalled: ['mobile phone', 'mobile number', 'mob', 'cell'],
  },
  {
    field: 'website',
    label: 'Website',
    alsoCalled: ['web', 'web site', 'url', 'web address', 'www'],
  },
  { field: 'address', label: 'Postal address', alsoCalled: ['address', 'post', 'postal'] },
];

const organisationFields: readonly FieldOfImport[] = [
  {
    field: 'name',
    label: 'Organisation',
    required: true,
    alsoCalled: [
      'name',
      'organisation name',
      'organization',
      'name of organisation',
      'partner',
      'body',
      'member organisation',
      'agency',
    ],
  },
  {
    field: 'shortName',
    label: 'Short name',
    alsoCalled: ['abbreviation', 'acronym', 'known as', 'short'],
  },
  {
    field: 'sector',
    label: 'Sector',
    required: true,
    alsoCalled: ['type', 'organisation type', 'kind', 'category'],
  },
  { field: 'tier', label: 'Tier', alsoCalled: ['tier of government', 'level', 'government tier'] },
  {
    field: 'responsibleAuthority',
    label: 'Responsible authority',
    alsoCalled: ['duty to co-operate', 'duty to cooperate', 'named partner', 'responsible'],
  },
  { field: 'note', label: 'Note', alsoCalled: ['notes', 'comment', 'comments', 'remarks'] },
  ...contactFields,
];

const peopleFields: readonly FieldOfImport[] = [
  {
    field: 'organisation',
    label: 'Organisation',
    alsoCalled: ['organisation name', 'organization', 'employer', 'partner', 'agency', 'council'],
  },
  {
    field: 'title',
    label: 'Post',
    alsoCalled: [
      'job title',
      'job',
      'role',
      'position',
      'post title',
      'title of post',
      'designation',
    ],
  },
  {
    field: 'unit',
    label: 'Unit',
    alsoCalled: ['team', 'department', 'directorate', 'service', 'section'],
  },
  {
    field: 'name',
    label: 'Name',
    alsoCalled: [
      'full name',
      'person',
      'contact',
      'contact name',
      'officer',
      'postholder',
      'post holder',
      'representative',
    ],
  },
  { field: 'firstName', label: 'First name', alsoCalled: ['forename', 'given name', 'first'] },
  { field: 'lastName', label: 'Last name', alsoCalled: ['surname', 'family name', 'last'] },
  {
    field: 'honorific',
    label: 'Honorific',
    alsoCalled: ['title', 'mr mrs ms', 'salutation', 'prefix'],
  },
  {
    field: 'electedMember',
    label: 'Elected member',
    alsoCalled: ['councillor', 'elected', 'is councillor', 'elected councillor'],
  },
  {
    field: 'cabinetPost',
    label: 'Cabinet post',
    alsoCalled: ['cabinet', 'cabinet member', 'portfolio holder'],
  },
  {
    field: 'note',
    label: 'Availability',
    alsoCalled: ['note', 'notes', 'available', 'working days', 'days', 'hours'],
  },
  {
    field: 'group',
    label: 'List',
    alsoCalled: ['group', 'contact group', 'contact list', 'mailing list'],
  },
  ...contactFields.filter(({ field }) => field !== 'website'),
];

const seatFields: readonly FieldOfImport[] = [
  {
    field: 'body',
    label: 'Partnership',
    required: true,
    alsoCalled: [
      'body',
      'board',
      'group',
      'partnership name',
      'committee',
      'name of partnership',
      'meeting',
    ],
  },
  {
    field: 'organisation',
    label: 'Organisation',
    alsoCalled: [
      'organisation name',
      'organization',
      'member organisation',
      'partner',
      'agency',
      'representing',
    ],
  },
  {
    field: 'name',
    label: 'Seat',
    alsoCalled: ['seat name', 'place', 'constituency', 'interest', 'community of interest'],
  },
  {
    field: 'post',
    label: 'Post',
    alsoCalled: ['job title', 'position', 'post title', 'title', 'designation'],
  },
  {
    field: 'person',
    label: 'Person',
    alsoCalled: ['name', 'member', 'representative', 'full name', 'member name', 'nominee'],
  },
  {
    field: 'role',
    label: 'Role',
    alsoCalled: ['role on board', 'membership', 'status', 'capacity', 'member type'],
  },
  { field: 'basis', label: 'Basis', alsoCalled: ['seat basis', 'reason', 'basis of membership'] },
  { field: 'accountableTo', label: 'Accountable to', alsoCalled: ['accountability', 'answers to'] },
  {
    field: 'whyChosen',
    label: 'Why chosen',
    alsoCalled: ['why', 'why they were chosen', 'rationale'],
  },
  {
    field: 'howChosen',
    label: 'How chosen',
    alsoCalled: ['chosen by', 'selection', 'method', 'appointed by'],
  },
  {
    field: 'chosenOn',
    label: 'Chosen on',
    alsoCalled: ['date chosen', 'elected on', 'appointed on', 'appointment date', 'date appointed'],
  },
  {
    field: 'termFrom',
    label: 'Term from',
    alsoCalled: ['from', 'start', 'start date', 'term start', 'term begins'],
  },
  {
    field: 'termTo',
    label: 'Term to',
    alsoCalled: [
      'to',
      'until',
      'end',
      'end date',
      'term end',
      'term ends',
      'expires',
      'expiry',
      'expiry date',
    ],
  },
  { field: 'voting', label: 'Voting', alsoCalled: ['vote', 'votes', 'voting member', 'can vote'] },
  {
    field: 'responsibilities',
    label: 'Responsibilities',
    alsoCalled: ['responsibility', 'duties', 'roles and responsibilities'],
  },
];

/** The fields of each kind, in the order of the template. */
export const importFields: Record<ImportKind, readonly FieldOfImport[]> = {
  organisations: organisationFields,
  people: peopleFields,
  seats: seatFields,
};
