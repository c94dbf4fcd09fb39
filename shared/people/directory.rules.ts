import { seatRoleWords } from '../seats/seat-words.ts';
import type { SeatRole } from '../seats/seat.ts';
import { plain } from '../search/search.rules.ts';
import type { Contact } from './contact.ts';
import { contactGroupLists, usefulWebsites } from './contact-lists.ts';
import type {
  Directory,
  DirectoryFilter,
  DirectoryOrganisation,
  DirectoryPerson,
  DirectoryPost,
  DirectorySeat,
} from './directory.ts';
import { sectors } from './organisation.ts';
import { fullNameOf, shortNameOf } from './people-index.ts';
import { isCurrent, type PeopleRecords } from './people-options.ts';

/** A seat with the body it is on. */
export interface SeatOfBody {
  readonly id: string;
  readonly organisationId: string | null;
  readonly postId: string | null;
  readonly personId: string | null;
  readonly role: SeatRole;
  readonly bodyId: string;
  readonly slug: string;
  readonly name: string;
  readonly shortName: string;
}

export interface DirectoryRecords extends PeopleRecords {
  readonly contacts: readonly Contact[];
  readonly seats: readonly SeatOfBody[];
  readonly bodies: readonly { id: string; name: string }[];
}

/** The People and organisations screen: everybody by organisation, narrowed by the filter (S-302). */
export function buildDirectory(records: DirectoryRecords, filter: DirectoryFilter): Directory {
  const { today } = records;
  const everything = joinRecords(records);
  const organisations = everything.organisations.filter(
    ({ current }) => current || filter.includeEnded === true,
  );
  const kept = narrow({ ...everything, organisations }, filter);
  return {
    today,
    ...kept,
    groups: contactGroupLists(records, filter.group),
    websites: usefulWebsites(records),
    totals: totalsOf(records),
  };
}

type Joined = Pick<Directory, 'organisations' | 'unattachedPeople'>;

function joinRecords(records: DirectoryRecords): Joined {
  const people = new Map(records.people.map((person) => [person.id, person]));
  const contacts = Map.groupBy(records.contacts, ({ ownerId }) => ownerId);
  const posts = Map.groupBy(records.posts, ({ organisationId }) => organisationId);
  const postOrganisation = new Map(records.posts.map((post) => [post.id, post.organisationId]));
  const seatsOfPost = Map.groupBy(records.seats, ({ postId }) => postId ?? '');
  const seatsOfPerson = Map.groupBy(records.seats, ({ personId }) => personId ?? '');
  const seatsOfOrganisation = Map.groupBy(
    records.seats,
    ({ organisationId, postId }) => organisationId ?? postOrganisation.get(postId ?? '') ?? '',
  );
  const organisations = records.organisations.map((organisation): DirectoryOrganisation => ({
    organisation,
    current: isCurrent(organisation, records.today),
    posts: (posts.get(organisation.id) ?? []).map((post): DirectoryPost => {
      const { personId } = post;
      const ofPerson = personId === null ? [] : (contacts.get(personId) ?? []);
      return {
        post,
        person: personId === null ? null : (people.get(personId) ?? null),
        contacts: [...(contacts.get(post.id) ?? []), ...ofPerson],
        seats: (seatsOfPost.get(post.id) ?? []).map(toDirectorySeat),
      };
    }),
    contacts: contacts.get(organisation.id) ?? [],
    seats: (seatsOfOrganisation.get(organisation.id) ?? []).map(toDirectorySeat),
  }));
  const inPost = new Set(records.posts.map(({ personId }) => personId));
  const unattachedPeople = records.people
    .filter(({ id }) => !inPost.has(id))
    .map((person): DirectoryPerson => ({
      person,
      contacts: contacts.get(person.id) ?? [],
      seats: (seatsOfPerson.get(person.id) ?? []).map(toDirectorySeat),
    }));
  return { organisations, unattachedPeople };
}

/** An organisation found by its own name keeps all its posts; found by a post, only those that fit. */
function narrow({ organisations, unattachedPeople }: Joined, filter: DirectoryFilter): Joined {
  const words = plain(filter.query ?? '')
    .split(' ')
    .filter(Boolean);
  const { sector, group } = filter;
  const keptOrganisations = organisations.flatMap((entry) => {
    if (sector !== undefined && entry.organisation.sector !== sector) return [];
    const ownGroup = inGroup(entry.contacts, group);
    const inGroupPosts = ownGroup
      ? entry.posts
      : entry.posts.filter((post) => inGroup(post.contacts, group));
    if (!ownGroup && inGroupPosts.length === 0) return [];
    if (holdsAll(organisationText(entry), words)) return [{ ...entry, posts: inGroupPosts }];
    const posts = inGroupPosts.filter((post) =>
      holdsAll([...organisationText(entry), ...postText(post)], words),
    );
    return posts.length > 0 ? [{ ...entry, posts }] : [];
  });
  const keptPeople = unattachedPeople.filter(
    (entry) =>
      sector === undefined &&
      inGroup(entry.contacts, group) &&
      holdsAll([fullNameOf(entry.person), ...contactText(entry.contacts)], words),
  );
  return { organisations: keptOrganisations, unattachedPeople: keptPeople };
}

function totalsOf(records: DirectoryRecords): Directory['totals'] {
  const current = records.organisations.filter((each) => isCurrent(each, records.today));
  const ids = new Set(current.map(({ id }) => id));
  const bySector = sectors
    .map((sector) => ({
      sector,
      organisations: current.filter((organisation) => organisation.sector === sector).length,
    }))
    .filter(({ organisations }) => organisations > 0);
  return {
    organisations: current.length,
    posts: records.posts.filter(({ organisationId }) => ids.has(organisationId)).length,
    people: records.people.length,
    contacts: records.contacts.length,
    published: records.contacts.filter(({ publish }) => publish).length,
    bySector,
  };
}

function toDirectorySeat(seat: SeatOfBody): DirectorySeat {
  const { id: seatId, bodyId, slug: bodySlug, name: bodyName, role } = seat;
  return {
    ...{ seatId, bodyId, bodySlug, bodyName },
    bodyShortName: shortNameOf(seat),
    roleWords: seatRoleWords[role],
  };
}

function inGroup(contacts: readonly Contact[], group: DirectoryFilter['group']): boolean {
  return group === undefined || contacts.some(({ contactGroup }) => contactGroup === group);
}

function organisationText({ organisation, contacts }: DirectoryOrganisation): string[] {
  return [organisation.name, organisation.shortName, ...contactText(contacts)];
}

function postText({ post, person, contacts }: DirectoryPost): string[] {
  const name = person === null ? '' : fullNameOf(person);
  return [post.title, post.unit, name, ...contactText(contacts)];
}

function contactText(contacts: readonly Contact[]): string[] {
  return contacts.map(({ value }) => value);
}

function holdsAll(texts: readonly string[], words: readonly string[]): boolean {
  const text = plain(texts.join(' '));
  return words.every((word) => text.includes(word));
}
