import type { CivilDate } from '../calendar/civil-date.ts';
import type { Contact } from '../people/contact.ts';
import type { Organisation } from '../people/organisation.ts';
import { fullNameOf } from '../people/people-index.ts';
import type { Person } from '../people/person.ts';
import type { Post } from '../people/post.ts';
import type { Seat } from '../seats/seat.ts';
import { NameIndex } from './name-index.ts';
import { nameKey } from './values.rules.ts';

/** A body with every name by which a spreadsheet may mean it. */
export interface ImportBody {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly otherNames: readonly string[];
}

/** The records that rows are compared with, found by name. */
export interface ImportRecords {
  readonly today: CivilDate;
  readonly organisations: NameIndex<Organisation>;
  readonly bodies: NameIndex<ImportBody>;
  readonly people: NameIndex<Person>;
  readonly personById: ReadonlyMap<string, Person>;
  readonly contactsByOwner: ReadonlyMap<string, readonly Contact[]>;
  readonly postById: ReadonlyMap<string, Post>;
  readonly seatsByBody: ReadonlyMap<string, readonly Seat[]>;
  /** Posts of an organisation with this title. */
  postsTitled(organisationId: string, title: string): readonly Post[];
}

export function indexRecords(lists: {
  today: CivilDate;
  organisations: readonly Organisation[];
  posts: readonly Post[];
  people: readonly Person[];
  contacts: readonly Contact[];
  seats: readonly Seat[];
  bodies: readonly ImportBody[];
}): ImportRecords {
  const posts = Map.groupBy(lists.posts, ({ organisationId, title }) =>
    postKey(organisationId, title),
  );
  return {
    today: lists.today,
    organisations: new NameIndex(lists.organisations, ({ name, shortName }) => [name, shortName]),
    bodies: new NameIndex(lists.bodies, ({ name, shortName, otherNames }) => [
      ...otherNames,
      shortName,
      name,
    ]),
    people: new NameIndex(lists.people, (person) => [person.name, fullNameOf(person)]),
    personById: new Map(lists.people.map((person) => [person.id, person])),
    contactsByOwner: Map.groupBy(lists.contacts, ({ ownerId }) => ownerId),
    postById: new Map(lists.posts.map((post) => [post.id, post])),
    seatsByBody: Map.groupBy(lists.seats, ({ bodyId }) => bodyId),
    postsTitled: (organisationId, title) => posts.get(postKey(organisationId, title)) ?? [],
  };
}

function postKey(organisationId: string, title: string): string {
  return `${organisationId} ${nameKey(title)}`;
}
