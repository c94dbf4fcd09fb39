import type { Organisation } from '../people/organisation.ts';
import { fullNameOf } from '../people/people-index.ts';
import { whyNotSeat } from '../seats/seat.rules.ts';
import {
  accountabilityWords,
  seatBasisWords,
  seatRoleWords,
  wayOfChoosingWords,
} from '../seats/seat-words.ts';
import type { Accountability, Seat, SeatBasis, SeatRole, WayOfChoosing } from '../seats/seat.ts';
import type { ImportedRow } from './columns.rules.ts';
import type { ImportBody, ImportRecords } from './import-records.ts';
import type { PlannedRow } from './plan.ts';
import { fieldChanges, plainWords, RowReader } from './row-reader.ts';
import { nameKey, readChoice, readProse, readYesNo } from './values.rules.ts';

/** What each row of a list of seats would do (S-032). Bodies, organisations, posts and people must be there. */
export function planSeats(rows: readonly ImportedRow[], records: ImportRecords): PlannedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => planRow(row, records, seen));
}

function planRow(
  source: ImportedRow,
  records: ImportRecords,
  seen: Map<string, number>,
): PlannedRow {
  const reader = new RowReader('seats', source);
  if (!reader.has('body')) reader.refuse('body', 'Enter the partnership that the seat is on');
  const body = reader.find('body', records.bodies, {
    one: 'partnership',
    many: 'partnerships',
    advice: 'Add it first, or check the spelling',
  });
  const organisation = reader.find('organisation', records.organisations, {
    one: 'organisation',
    many: 'organisations',
    advice: 'Import the organisations first',
  });
  const postId = findPost(reader, organisation, records);
  const person = reader.find('person', records.people, {
    one: 'person',
    many: 'people',
    advice: 'Import people first',
  });
  const fields = {
    ...{ organisationId: organisation?.id, name: reader.line('name'), postId },
    personId: personOfSeat(postId, person?.id, records),
    ...describedBy(reader, records),
  };
  const title = [organisation?.name ?? reader.text('name'), body?.name ?? reader.text('body')]
    .filter((words) => words !== '')
    .join(', ');
  refuseRepeated(reader, seen);
  if (body === undefined || reader.problems.length > 0) return reader.toProblem(title);

  const existing = findExisting(reader, body, { ...fields, records });
  const after = { ...emptySeat, ...(existing ?? {}), ...without(fields) };
  const why = whyNotSeat(after);
  if (why !== null) reader.refuse(why.field === 'termTo' ? 'termTo' : 'organisation', why.sentence);
  return reader.toPlan(title, {
    adds: existing === null,
    changes:
      existing === null
        ? []
        : fieldChanges('seats', existing, fields, (field, value) => wordsOf(field, value, records)),
    write: { kind: 'seats', existing, fields: { ...fields, bodyId: body.id } },
  });
}

const emptySeat = {
  organisationId: null,
  postId: null,
  personId: null,
  name: '',
  termFrom: null,
  termTo: null,
  substitutesAllowed: false,
  substitutePostIds: [],
};

function describedBy(reader: RowReader, { today }: ImportRecords) {
  return {
    role: reader.read('role', (text) => readChoice(text, seatRoleWords, roleAlsoCalled)),
    basis: reader.read('basis', (text) => readChoice(text, seatBasisWords)),
    accountableTo: reader.read('accountableTo', (text) => readChoice(text, accountabilityWords)),
    whyChosen: reader.read('whyChosen', readProse),
    howChosen: reader.read('howChosen', (text) =>
      readChoice(text, wayOfChoosingWords, howAlsoCalled),
    ),
    chosenOn: reader.day('chosenOn', today, 'past'),
    termFrom: reader.day('termFrom', today, 'past'),
    termTo: reader.day('termTo', today, 'future'),
    voting: reader.read('voting', readYesNo),
    responsibilities: reader.read('responsibilities', readProse),
  };
}

const roleAlsoCalled: Partial<Record<SeatRole, readonly string[]>> = {
  chair: ['chairman', 'chairperson', 'chairwoman'],
  co_chair: ['joint chair', 'co chair', 'cochair'],
  vice_chair: ['vice chairman', 'deputy chair', 'deputy chairman', 'vice'],
  member: ['full member', 'voting member', 'board member'],
  co_opted: ['co optee', 'coopted', 'co opted'],
  adviser: ['advisor', 'in attendance', 'officer'],
  observer: ['non voting'],
};

const howAlsoCalled: Partial<Record<WayOfChoosing, readonly string[]>> = {
  ex_officio: ['ex officio', 'by office', 'automatic'],
  elected: ['election'],
  nominated: ['nomination'],
  appointed: ['appointment'],
};

function findPost(
  reader: RowReader,
  organisation: Organisation | undefined,
  records: ImportRecords,
): string | undefined {
  const title = reader.line('post');
  if (title === undefined) return undefined;
  if (organisation === undefined) {
    if (!reader.has('organisation')) {
      reader.refuse('organisation', 'Enter the organisation that the post is in');
    }
    return undefined;
  }
  const person = reader.has('person') ? records.people.find(reader.text('person'))[0] : undefined;
  const posts = records.postsTitled(organisation.id, title);
  const held = posts.filter(({ personId }) => personId !== null && personId === person?.id);
  const [found] = held.length > 0 ? held : posts;
  if (found === undefined) {
    reader.refuse(
      'post',
      `${organisation.name} has no post called "${title}". Import people and posts first`,
    );
  } else if (held.length !== 1 && posts.length > 1) {
    reader.refuse(
      'post',
      `${organisation.name} has ${posts.length} posts called "${title}". Name the person`,
    );
  }
  return found?.id;
}

/** A person who is in the post already need not be named on the seat besides. */
function personOfSeat(
  postId: string | undefined,
  personId: string | undefined,
  { postById }: ImportRecords,
): string | undefined {
  const inPost = postId === undefined ? undefined : postById.get(postId)?.personId;
  return inPost === personId ? undefined : personId;
}

/** By the seat's name, else its organisation with the same holder, else the organisation's only seat. */
function findExisting(
  reader: RowReader,
  body: ImportBody,
  facts: {
    organisationId: string | undefined;
    postId: string | undefined;
    personId: string | undefined;
    name: string | undefined;
    records: ImportRecords;
  },
): Seat | null {
  const { organisationId, postId, personId, name } = facts;
  const seats = facts.records.seatsByBody.get(body.id) ?? [];
  const named = seats.filter(
    (seat) =>
      (name === undefined || nameKey(seat.name) === nameKey(name)) &&
      (organisationId === undefined || seat.organisationId === organisationId),
  );
  const held = named.filter(
    (seat) =>
      (postId !== undefined && seat.postId === postId) ||
      (personId !== undefined && seat.personId === personId),
  );
  const found = held.length > 0 ? held : named;
  if (name === undefined && organisationId === undefined) return held[0] ?? null;
  if (found.length > 1) {
    const sentence = `${body.name} has ${found.length} such seats. Give the name of the seat or its holder`;
    reader.refuse('organisation', sentence);
  }
  return found[0] ?? null;
}

function refuseRepeated(reader: RowReader, seen: Map<string, number>): void {
  const key = ['body', 'organisation', 'name', 'post', 'person']
    .map((field) => nameKey(reader.source.cells.get(field) ?? ''))
    .join('|');
  const earlier = seen.get(key);
  if (earlier !== undefined) reader.refuse('body', `Row ${earlier} says the same already`);
  else seen.set(key, reader.source.row);
}

function wordsOf(field: string, value: unknown, records: ImportRecords): string {
  switch (field) {
    // The values of a stored seat are of their field's type.
    case 'role':
      return seatRoleWords[value as SeatRole];
    case 'basis':
      return seatBasisWords[value as SeatBasis];
    case 'accountableTo':
      return accountabilityWords[value as Accountability];
    case 'howChosen':
      return wayOfChoosingWords[value as WayOfChoosing];
    case 'postId':
      return records.postById.get(plainWords(field, value))?.title ?? '';
    case 'personId': {
      const person = records.personById.get(plainWords(field, value));
      return person === undefined ? '' : fullNameOf(person);
    }
    default:
      return plainWords(field, value);
  }
}

function without<T extends object>(fields: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined);
  // Only what was undefined is gone.
  return Object.fromEntries(given) as { [Name in keyof T]: Exclude<T[Name], undefined> };
}
