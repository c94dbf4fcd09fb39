import type { AttendanceState } from './attendance.ts';

/** Somebody who can be in the room, and what the roll call said of them. */
export interface RollCall {
  readonly key: string;
  readonly state: AttendanceState;
}

/** A stretch of the minutes, in the order in which the items were opened. */
export interface PresenceEntry {
  readonly id: string;
  /** Nobody is withdrawn for its item any more. */
  readonly ended: boolean;
}

/** Somebody coming, going or withdrawing, where the minutes say it. */
export interface PresenceStep {
  readonly key: string;
  /** Null for what came before the first item. */
  readonly entryId: string | null;
  readonly position: number;
  readonly kind: 'arrived' | 'left' | 'returned' | 'withdrew';
  /** They withdrew and are known to have come back, although nothing says where. */
  readonly cameBack?: boolean;
}

/** Everything that presence follows from. */
export interface PresenceStory {
  readonly people: readonly RollCall[];
  readonly entries: readonly PresenceEntry[];
  readonly steps: readonly PresenceStep[];
}

/** A point of the meeting: the roll call, after all that was written, or inside an entry. */
export type Moment = 'start' | 'now' | { readonly entryId: string; readonly position: number };

export type Whereabouts = 'here' | 'away' | 'left' | 'withdrawn';

/** Where everybody is at a point; what stands at the position itself has happened. */
export function whereaboutsAt(story: PresenceStory, moment: Moment): Map<string, Whereabouts> {
  const room = rollCall(story.people);
  if (moment === 'start') return room;
  const stepsOf = stepsByEntry(story);
  play(room, stepsOf(null));
  comeBack(room);
  for (const entry of story.entries) {
    const steps = stepsOf(entry.id);
    if (moment !== 'now' && moment.entryId === entry.id) {
      play(
        room,
        steps.filter(({ position }) => position <= moment.position),
      );
      return room;
    }
    play(room, steps);
    if (moment !== 'now' || entry.ended || entry !== story.entries.at(-1)) comeBack(room);
    else comeBack(room, keysBackFrom(steps));
  }
  return room;
}

/** Who was there for an item: every key stands in one list at most. */
export interface EntryPresence {
  readonly entryId: string;
  readonly throughout: string[];
  readonly partly: string[];
  readonly withdrawn: string[];
  /** Who was in the room after the comings and goings of the item, those withdrawn left out. */
  readonly atEnd: string[];
}

/** Presence at each entry, in one pass over the story. */
export function presenceByEntry(story: PresenceStory): EntryPresence[] {
  const room = rollCall(story.people);
  const stepsOf = stepsByEntry(story);
  play(room, stepsOf(null));
  comeBack(room);
  return story.entries.map(({ id }) => {
    const steps = stepsOf(id);
    const there = new Set(keysHere(room));
    const wholly = new Set(there);
    const withdrew = new Set<string>();
    for (const step of steps) {
      move(room, step);
      const where = room.get(step.key);
      if (where === undefined) continue;
      if (where === 'withdrawn') withdrew.add(step.key);
      if (where === 'here') there.add(step.key);
      else wholly.delete(step.key);
    }
    const atEnd = keysHere(room);
    comeBack(room);
    const keys = story.people.map(({ key }) => key);
    return {
      entryId: id,
      throughout: keys.filter((key) => wholly.has(key)),
      partly: keys.filter((key) => there.has(key) && !wholly.has(key) && !withdrew.has(key)),
      withdrawn: keys.filter((key) => withdrew.has(key)),
      atEnd,
    };
  });
}

/** The keys of those in the room. */
export function keysHere(room: ReadonlyMap<string, Whereabouts>): string[] {
  return [...room].filter(([, where]) => where === 'here').map(([key]) => key);
}

function rollCall(people: readonly RollCall[]): Map<string, Whereabouts> {
  return new Map(people.map(({ key, state }) => [key, state === 'present' ? 'here' : 'away']));
}

/** Steps under an entry that is not there, or by people who are not, never happened. */
function stepsByEntry({ steps }: PresenceStory): (entryId: string | null) => PresenceStep[] {
  const byEntry = Map.groupBy(steps, ({ entryId }) => entryId);
  return (entryId) => [...(byEntry.get(entryId) ?? [])].sort((a, b) => a.position - b.position);
}

function play(room: Map<string, Whereabouts>, steps: readonly PresenceStep[]): void {
  for (const step of steps) move(room, step);
}

function move(room: Map<string, Whereabouts>, { key, kind }: PresenceStep): void {
  const where = room.get(key);
  if (where === undefined) return;
  if (kind === 'left') room.set(key, 'left');
  else if (kind !== 'withdrew') room.set(key, 'here');
  else if (where === 'here') room.set(key, 'withdrawn');
}

/** With the item ends the reason to be out of the room. */
function comeBack(room: Map<string, Whereabouts>, only?: ReadonlySet<string>): void {
  for (const [key, where] of room) {
    if (where === 'withdrawn' && only?.has(key) !== false) room.set(key, 'here');
  }
}

function keysBackFrom(steps: readonly PresenceStep[]): Set<string> {
  const last = new Map(steps.map((step) => [step.key, step]));
  return new Set([...last.values()].filter((step) => step.cameBack === true).map(({ key }) => key));
}
