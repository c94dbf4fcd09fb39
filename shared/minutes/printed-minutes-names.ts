import type { SourcePerson } from './printed-minutes-source.ts';
import type { PrintedParagraph, Run } from './printed-minutes.ts';

/**
 * How a copy of the minutes names people. Members read names as they were written; the public read
 * them only where they may be given, else the post or role.
 */
export interface Naming {
  /** Somebody in the attendance. */
  readonly person: (person: SourcePerson) => string;
  /** Somebody named in a block: through the attendance where it says whom, else by the words. */
  readonly who: (attendanceId: string | null, words: string) => string;
  /** The owner of an action: a post or organisation, or words that name nobody in private. */
  readonly owner: (named: {
    post: string | null;
    organisation: string | null;
    words: string;
  }) => string;
  /** Whoever was in the chair or signed, as typed; null where only `the chair` may be said. */
  readonly chair: (words: string) => string | null;
  /** Words of the record. */
  readonly text: (words: string) => string;
  readonly runs: (runs: readonly Run[]) => Run[];
}

/** Everybody by name: for members. */
export function fullNames(): Naming {
  return {
    person: ({ name }) => name,
    who: (_, words) => words.trim() || 'Somebody',
    owner: ({ post, organisation, words }) => words.trim() || (post ?? organisation ?? 'No owner'),
    chair: (words) => words.trim() || null,
    text: (words) => words,
    runs: (runs) => [...runs],
  };
}

/** By name only who may be named; a name that slipped into the words becomes the role too. */
export function publicNames(people: readonly SourcePerson[], openNames: readonly string[]): Naming {
  const open = new Set(openNames.map(plain));
  const hidden = people
    .filter(({ name, mayBeNamed }) => !mayBeNamed && !open.has(plain(name)))
    .map((person) => ({ find: wholeName(person.name), role: roleOf(person) }));
  const text = (words: string) =>
    hidden.reduce((shown, { find, role }) => shown.replace(find, role), words);
  const named = new Set(
    people.filter((person) => person.mayBeNamed).map(({ name }) => plain(name)),
  );
  const roles = new Set(people.map(({ role }) => plain(role)).filter((role) => role !== ''));
  const isOpen = (words: string) =>
    open.has(plain(words)) || named.has(plain(words)) || commonRoles.has(plain(words));
  return {
    person: (person) => (person.mayBeNamed ? person.name : roleOf(person)),
    who: (attendanceId, words) => {
      const person = people.find(({ id }) => id === attendanceId);
      if (person !== undefined) return person.mayBeNamed ? person.name : roleOf(person);
      return isOpen(words) ? words.trim() : 'A person present';
    },
    owner: ({ post, organisation, words }) => {
      const role = post ?? organisation;
      if (role !== null) return role;
      if (words.trim() === '') return 'No owner';
      return isOpen(words) ? words.trim() : 'Named in the members’ copy';
    },
    chair: (words) => {
      const person = people.find(({ name }) => plain(name) === plain(words));
      if (person !== undefined && !person.mayBeNamed) return person.role.trim() || null;
      return isOpen(words) || roles.has(plain(words)) ? words.trim() : null;
    },
    text,
    runs: (runs) => {
      const whole = runs.map((run) => run.text).join('');
      const parts = runs.map((run) => ({ ...run, text: text(run.text) }));
      // A name that runs over a change of type is found in the whole only: plain type is the lesser loss.
      return parts.map((run) => run.text).join('') === text(whole)
        ? parts
        : [{ text: text(whole), bold: false, italic: false }];
    },
  };
}

/** The post or role of somebody who may not be named. */
export function roleOf({ role, capacity }: SourcePerson): string {
  return role.trim() === '' ? capacityRoles[capacity] : role.trim();
}

/** Plain words as one paragraph. */
export function paragraph(words: string): PrintedParagraph {
  return { type: 'paragraph', runs: [{ text: words, bold: false, italic: false }] };
}

const capacityRoles = {
  member: 'A member',
  substitute: 'A substitute member',
  in_attendance: 'An officer',
  observer: 'An observer',
} as const;

const commonRoles = new Set(
  [
    'chair,the chair,co-chair,vice-chair,the vice-chair,secretary,the secretary,secretariat,the secretariat',
    'clerk,the clerk,monitoring officer,all,all members,all partners,members,partners,the board,the partnership',
    'the committee,the group,partnership officer,the partnership officer',
  ]
    .join(',')
    .split(','),
);

function wholeName(name: string): RegExp {
  const words = name
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s+')}(?![\\p{L}\\p{N}])`, 'giu');
}

function plain(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase();
}
