import type {
  Directory,
  DirectoryOrganisation,
  DirectoryPerson,
  DirectoryPost,
} from '#shared/people/directory.ts';
import { fullNameOf } from '#shared/people/people-index.ts';

/** A line of the People table: a post with who is in it, or a person in no post. */
export type PeopleRow =
  | { kind: 'post'; id: string; line: DirectoryPost; organisation: DirectoryOrganisation }
  | { kind: 'person'; id: string; line: DirectoryPerson };

/** Posts of every organisation, then everybody who is in none. */
export function peopleRows({ organisations, unattachedPeople }: Directory): PeopleRow[] {
  return [
    ...organisations.flatMap((organisation) =>
      organisation.posts.map((line): PeopleRow => {
        return { kind: 'post', id: line.post.id, line, organisation };
      }),
    ),
    ...unattachedPeople.map((line): PeopleRow => {
      return { kind: 'person', id: line.person.id, line };
    }),
  ];
}

/** The row of a post, or of the post that a person is in. */
export function findPeopleRow(rows: readonly PeopleRow[], id: string): PeopleRow | undefined {
  return rows.find((row) => row.id === id || row.line.person?.id === id);
}

/** `Cllr Ann Example`, or the post's title where nobody is known in it. */
export function rowName(row: PeopleRow): string {
  if (row.kind === 'person') return fullNameOf(row.line.person);
  return row.line.post.title;
}
