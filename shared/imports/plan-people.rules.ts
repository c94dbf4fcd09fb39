import { fullNameOf } from '../people/people-index.ts';
import type { Organisation } from '../people/organisation.ts';
import type { Post, PostChange } from '../people/post.ts';
import type { ImportedRow } from './columns.rules.ts';
import type { ImportRow } from './import.ts';
import type { ImportRecords } from './import-records.ts';
import type { PersonToWrite, PlannedRow } from './plan.ts';
import { planContacts } from './plan-contacts.rules.ts';
import { fieldChanges, RowReader } from './row-reader.ts';
import { nameKey, readYesNo } from './values.rules.ts';

/** What each row of a list of people and posts would do. */
export function planPeople(rows: readonly ImportedRow[], records: ImportRecords): PlannedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => planRow(row, records, seen));
}

function planRow(
  source: ImportedRow,
  records: ImportRecords,
  seen: Map<string, number>,
): PlannedRow {
  const reader = new RowReader('people', source);
  const title = reader.text('title');
  const named = splitHonorific(nameOf(reader), reader.text('honorific'));
  const rowTitle = named.name === '' ? title : named.name;
  if (rowTitle === '') reader.refuse('name', 'Enter a name or a post');
  const organisation = findOrganisation(reader, records, title);
  refuseRepeated(reader, seen, [organisation?.id ?? '', title, named.name]);

  const person = planPerson(reader, named, records);
  const post =
    organisation === undefined || title === ''
      ? null
      : planPost(reader, { organisation, title, person }, records);
  const ownerId = post === null ? person?.existing?.id : post.existing?.id;
  const owned = records.contactsByOwner.get(ownerId ?? '') ?? [];
  const contacts = planContacts(reader, owned, reader.text('note'));
  const adds =
    (post !== null && post.existing === null) ||
    (post === null && person !== null && person.existing === null);
  const changes = [...(post === null ? [] : post.changes), ...changesOf(person)];
  return reader.toPlan(rowTitle, {
    ...{ adds, changes: adds ? [] : changes },
    write: {
      kind: 'people',
      organisationId: organisation?.id ?? null,
      post: post === null ? null : { existing: post.existing, fields: post.fields },
      ...{ person, contacts },
    },
  });
}

function changesOf(person: PersonToWrite | null): ImportRow['changes'] {
  const existing = person?.existing ?? null;
  if (person === null || existing === null) return [];
  return fieldChanges('people', existing, person.fields);
}

function findOrganisation(
  reader: RowReader,
  { organisations }: ImportRecords,
  title: string,
): Organisation | undefined {
  if (!reader.has('organisation')) {
    if (title !== '') reader.refuse('organisation', 'Enter the organisation that the post is in');
    return undefined;
  }
  return reader.find('organisation', organisations, {
    one: 'organisation',
    many: 'organisations',
    advice: 'Import the organisations first',
  });
}

function planPerson(
  reader: RowReader,
  { name, honorific }: { name: string; honorific: string },
  { people }: ImportRecords,
): PersonToWrite | null {
  if (name === '') return null;
  const found = people.find(name);
  if (found.length > 1) reader.refuse('name', `${found.length} people here are called "${name}"`);
  const existing = found[0] ?? null;
  const fields = {
    name: existing?.name ?? name,
    honorific: honorific === '' ? undefined : honorific,
    electedMember: reader.read('electedMember', readYesNo),
  };
  return { existing, key: nameKey(name), fields };
}

function planPost(
  reader: RowReader,
  about: { organisation: Organisation; title: string; person: PersonToWrite | null },
  records: ImportRecords,
): { existing: Post | null; fields: PostChange; changes: ImportRow['changes'] } {
  const { organisation, title, person } = about;
  const sameTitle = records.postsTitled(organisation.id, title);
  // Several posts of one title, such as Councillor, are told apart by who is in them.
  const held = sameTitle.filter(({ personId }) => personId === (person?.existing?.id ?? null));
  const existing = sameTitle.length === 1 ? sameTitle[0] : held[0];
  const fields = {
    title: existing?.title ?? title,
    unit: reader.line('unit'),
    cabinetPost: reader.read('cabinetPost', readYesNo),
  };
  const holder = holderChange(existing ?? null, person, records);
  const changes = existing === undefined ? [] : fieldChanges('people', existing, fields);
  return { existing: existing ?? null, fields, changes: [...changes, ...holder] };
}

/** The post passes to another person: shown as a change of the name. */
function holderChange(
  post: Post | null,
  person: PersonToWrite | null,
  { personById }: ImportRecords,
): ImportRow['changes'] {
  if (post === null || person === null) return [];
  if (person.existing !== null && person.existing.id === post.personId) return [];
  const before = personById.get(post.personId ?? '');
  return [
    {
      ...{ field: 'name', label: 'Name', after: person.fields.name },
      before: before === undefined ? '' : fullNameOf(before),
    },
  ];
}

function refuseRepeated(reader: RowReader, seen: Map<string, number>, parts: string[]): void {
  const key = parts.map(nameKey).join('|');
  const earlier = seen.get(key);
  if (earlier !== undefined) reader.refuse('name', `Row ${earlier} says the same already`);
  else seen.set(key, reader.source.row);
}

/** First and last name in two columns, `Example, Ann` in one, or the name as it is. */
function nameOf(reader: RowReader): string {
  const whole = reader.text('name');
  if (whole === '') return [reader.text('firstName'), reader.text('lastName')].join(' ').trim();
  const turned = /^([^,]+), ([^,]+)$/.exec(whole);
  return turned === null ? whole : `${turned[2] ?? ''} ${turned[1] ?? ''}`;
}

/** `Cllr Ann Example` is Ann Example, Cllr. */
function splitHonorific(name: string, given: string): { name: string; honorific: string } {
  const match =
    /^((?:(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Rev|Revd)\.?\s+)+)(?=\S)/i.exec(
      name,
    );
  if (match === null) return { name, honorific: given };
  const rest = name.slice(match[0].length).trim();
  return { name: rest, honorific: given === '' ? (match[1] ?? '').trim() : given };
}
