import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId } from '../record.ts';
import { Contact, ContactGroup } from './contact.ts';
import { Organisation, Sector } from './organisation.ts';
import { Person } from './person.ts';
import { Post } from './post.ts';
import { OrganisationRef, PersonRef, PostRef } from './references.ts';

/** A seat as the directory names it. */
export const DirectorySeat = z.strictObject({
  seatId: RecordId,
  bodyId: RecordId,
  bodySlug: z.string(),
  bodyName: z.string(),
  /** The body as its short name, or its name where it has none. */
  bodyShortName: z.string(),
  roleWords: z.string(),
});
export type DirectorySeat = z.infer<typeof DirectorySeat>;

export const DirectoryPost = z.strictObject({
  post: Post,
  person: Person.nullable(),
  /** The post's own and those of the person in it. */
  contacts: z.array(Contact),
  seats: z.array(DirectorySeat),
});
export type DirectoryPost = z.infer<typeof DirectoryPost>;

export const DirectoryOrganisation = z.strictObject({
  organisation: Organisation,
  /** False where `endedOn` has passed. */
  current: z.boolean(),
  posts: z.array(DirectoryPost),
  contacts: z.array(Contact),
  /** Every seat held for the organisation, by whichever post (S-302). */
  seats: z.array(DirectorySeat),
});
export type DirectoryOrganisation = z.infer<typeof DirectoryOrganisation>;

/** A person who is in no post: a community representative, for example. */
export const DirectoryPerson = z.strictObject({
  person: Person,
  contacts: z.array(Contact),
  seats: z.array(DirectorySeat),
});
export type DirectoryPerson = z.infer<typeof DirectoryPerson>;

/** A line of the useful websites (S-300). */
export const UsefulWebsite = z.strictObject({
  contactId: RecordId,
  title: z.string(),
  address: z.string(),
  publish: z.boolean(),
});
export type UsefulWebsite = z.infer<typeof UsefulWebsite>;

/** A contact of one of the office's lists (S-297), with whose it is. */
export const GroupContact = z.strictObject({
  contact: Contact,
  ownerName: z.string(),
  ownerDetail: z.string(),
});
export type GroupContact = z.infer<typeof GroupContact>;

export const DirectoryFilter = z.strictObject({
  query: z.string().trim().max(200).optional(),
  sector: Sector.optional(),
  group: ContactGroup.exclude(['none']).optional(),
  /** Show organisations that are no more as well. */
  includeEnded: z.boolean().optional(),
});
export type DirectoryFilter = z.infer<typeof DirectoryFilter>;

/** Everything that the People and organisations screen shows, in one answer. */
export const Directory = z.strictObject({
  today: CivilDate,
  organisations: z.array(DirectoryOrganisation),
  unattachedPeople: z.array(DirectoryPerson),
  groups: z.array(z.strictObject({ group: ContactGroup, contacts: z.array(GroupContact) })),
  websites: z.array(UsefulWebsite),
  /** Before filtering, organisations that are no more left out. */
  totals: z.strictObject({
    organisations: z.int(),
    posts: z.int(),
    people: z.int(),
    contacts: z.int(),
    published: z.int(),
    bySector: z.array(z.strictObject({ sector: Sector, organisations: z.int() })),
  }),
});
export type Directory = z.infer<typeof Directory>;

/** What pickers of posts, people and organisations offer. */
export const PeopleOptions = z.strictObject({
  organisations: z.array(OrganisationRef),
  posts: z.array(PostRef),
  people: z.array(PersonRef),
});
export type PeopleOptions = z.infer<typeof PeopleOptions>;
