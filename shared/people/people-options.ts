import type { CivilDate } from '../calendar/civil-date.ts';
import type { PeopleOptions } from './directory.ts';
import type { Organisation } from './organisation.ts';
import { indexPeople, toOrganisationRef, toPersonRef } from './people-index.ts';
import type { Person } from './person.ts';
import type { Post } from './post.ts';
import type { PostRef } from './references.ts';

export interface PeopleRecords {
  readonly today: CivilDate;
  readonly organisations: readonly Organisation[];
  readonly posts: readonly Post[];
  readonly people: readonly Person[];
}

/** What pickers offer: organisations that are not over, their posts, and everybody. */
export function peopleOptions(records: PeopleRecords): PeopleOptions {
  const index = indexPeople(records);
  const current = records.organisations.filter((organisation) =>
    isCurrent(organisation, records.today),
  );
  const currentIds = new Set(current.map(({ id }) => id));
  return {
    organisations: current.map(toOrganisationRef),
    posts: records.posts
      .map(({ id }) => index.post(id))
      .filter((post): post is PostRef => post !== null && currentIds.has(post.organisation.id)),
    people: records.people.map(toPersonRef),
  };
}

/** Whether the organisation is still there on the day. */
export function isCurrent({ endedOn }: Organisation, on: CivilDate): boolean {
  return endedOn === null || on < endedOn;
}
