import { formatTime } from '../calendar/time-of-day.ts';
import type { Naming } from './printed-minutes-names.ts';
import { listPrintedNodes, type TakenItem } from './printed-minutes-items.ts';
import type { MinutesSource, SourcePerson } from './printed-minutes-source.ts';
import type { PrintedAttendance } from './printed-minutes.ts';

/** Who was there, who sent apologies, who stood in for whom, and when people came and went. */
export function printAttendance(
  { attendance }: MinutesSource,
  naming: Naming,
  moves: ReadonlyMap<string, readonly string[]>,
): PrintedAttendance[] {
  const members = attendance.filter(
    ({ capacity }) => capacity === 'member' || capacity === 'substitute',
  );
  const others = attendance.filter(({ state }) => state === 'present');
  const groups: [string, SourcePerson[]][] = [
    ['Present', members.filter(({ state }) => state === 'present')],
    ['Apologies', members.filter(({ state }) => state === 'apologies')],
    ['Absent', members.filter(({ state }) => state === 'absent')],
    ['In attendance', others.filter(({ capacity }) => capacity === 'in_attendance')],
    ['Observers', others.filter(({ capacity }) => capacity === 'observer')],
  ];
  return groups
    .filter(([, people]) => people.length > 0)
    .map(([title, people]) => ({
      title,
      people: people.map((person) => {
        const name = naming.person(person);
        const role = person.role.trim();
        const note = noteOf(person, moves.get(person.id) ?? []);
        return {
          name,
          role: role.startsWith(name) ? role.slice(name.length).replace(/^,\s*/, '') : role,
          note,
        };
      }),
    }));
}

/** When each came and went, as the blocks say it; the public copy takes only what the public may read. */
export function listMoves(taken: readonly TakenItem[], isPublic: boolean): Map<string, string[]> {
  const moves = new Map<string, string[]>();
  const add = (id: string | null, word: string, at: Parameters<typeof formatTime>[0] | null) => {
    if (id === null) return;
    const words = at === null ? word : `${word} ${formatTime(at)}`;
    moves.set(id, [...(moves.get(id) ?? []), words]);
  };
  for (const one of taken) {
    for (const { node, isPrivate } of listPrintedNodes(one)) {
      if (isPublic && isPrivate) continue;
      if (node.type === 'presence') add(node.attrs.attendanceId, node.attrs.event, node.attrs.at);
      if (node.type !== 'declaration') continue;
      const { attendanceId, handling, leftAt, returnedAt } = node.attrs;
      if (handling !== 'left' && handling !== 'spoke_and_left') continue;
      add(attendanceId, 'left', leftAt);
      if (returnedAt !== null) add(attendanceId, 'returned', returnedAt);
    }
  }
  return moves;
}

function noteOf(person: SourcePerson, moves: readonly string[]): string {
  const standsFor = person.standsFor.trim();
  const parts = [
    person.isChair ? 'in the chair' : '',
    person.capacity === 'substitute' && standsFor !== '' ? `substitute for ${standsFor}` : '',
    person.arrivedAt === null ? '' : `arrived ${formatTime(person.arrivedAt)}`,
    ...moves,
  ].filter((words) => words !== '');
  const words = [...new Set(parts)].join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
