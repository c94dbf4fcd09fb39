import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AttendancePage, Room, RoomPerson } from '#shared/attendance/attendance.contract.ts';
import type { AttendanceState } from '#shared/attendance/attendance.ts';
import { attendanceStateWords } from '#shared/attendance/attendance-words.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';

/** Who is expected and who is there, the quorum and the interests of one meeting. */
export function useRoomPage(meeting: MeetingRef) {
  return useQuery(api.attendance.page.queryOptions({ input: meeting }));
}

/** Organisations, posts and people, for pickers. */
export function usePeopleOptions() {
  const { data } = useQuery(api.people.options.queryOptions({ input: {} }));
  return data ?? { organisations: [], posts: [], people: [] };
}

/** Whether the body's rule lets a substitute count, until somebody says otherwise. */
export function useSubstitutesCount(bodyId: string): boolean {
  const { data } = useQuery(api.attendance.rules.queryOptions({ input: { bodyId } }));
  return (data?.rules ?? data?.defaults)?.quorum.substitutesCount ?? true;
}

/** What can be done to the people of a meeting. The screen moves at once; the core has the last word. */
export function useRoom(page: AttendancePage, meeting: MeetingRef) {
  const meetingId = page.head.meeting.id;
  const queries = useQueryClient();
  const change = useChange();
  const [pending, setPending] = useState<ReadonlyMap<string, AttendanceState>>(new Map());
  const [problem, setProblem] = useState<string | null>(null);

  const put = (room: Room) => {
    const { queryKey } = api.attendance.page.queryOptions({ input: meeting });
    queries.setQueryData(queryKey, (now: AttendancePage | undefined) => now && { ...now, room });
  };
  const stateOf = (person: RoomPerson): AttendanceState =>
    pending.get(idOf(person)) ?? person.attendance?.state ?? 'expected';

  const save = (person: RoomPerson, state: AttendanceState) =>
    person.seatId !== null && (person.attendance === null || person.capacity === 'member')
      ? client.attendance.setMember({
          meetingId,
          seatId: person.seatId,
          state,
          note: person.attendance?.note ?? '',
        })
      : changeOf(person, { state });

  /** Roll call: shown at once, said aloud with the number in the room. */
  const call = async (person: RoomPerson, state: AttendanceState) => {
    const id = idOf(person);
    setProblem(null);
    setPending((now) => new Map(now).set(id, state));
    try {
      const room = await trackSave(save(person, state), failureSentence);
      put(room);
      const words = attendanceStateWords[state].toLowerCase();
      announce(`${wordsOf(person)}: ${words}. ${here(room)} ${room.quorum.sentence}`);
      void queries.invalidateQueries();
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setPending((now) => (now.get(id) === state ? without(now, id) : now));
    }
  };

  /** Does one thing and offers to take it back; a refusal is shown over the list. */
  const attempt = (work: () => Promise<unknown>, done: string) => {
    setProblem(null);
    change(work(), done).catch((error: unknown) => setProblem(failureSentence(error)));
  };

  return {
    problem,
    stateOf,
    call,
    allPresent: () =>
      attempt(
        () => client.attendance.setAll({ meetingId, state: 'present' }),
        'Everybody who was expected is present',
      ),
    setNamed: (person: RoomPerson, mayBeNamed: boolean) =>
      attempt(
        async () => changeOf(await recorded(person, meetingId), { mayBeNamed }),
        mayBeNamed
          ? `${wordsOf(person)} may be named in public minutes`
          : `${wordsOf(person)} is not named in public minutes`,
      ),
    amend: async (person: RoomPerson, changed: PersonChange) => {
      const known = await recorded(person, meetingId);
      return change(changeOf(known, changed), `${wordsOf(person)} changed`);
    },
    remove: (person: RoomPerson) =>
      attempt(
        async () => {
          if (person.attendance === null) return;
          await client.attendance.remove({ target: person.attendance });
        },
        person.capacity === 'member'
          ? `What was recorded of ${wordsOf(person)} is cleared`
          : `${wordsOf(person)} removed`,
      ),
    addSubstitute: (input: Parameters<typeof client.attendance.addSubstitute>[0]) =>
      change(client.attendance.addSubstitute(input), 'Substitute added'),
    addOther: (input: Parameters<typeof client.attendance.addOther>[0]) =>
      change(client.attendance.addOther(input), `${input.name} added`),
  };
}

export type RoomTools = ReturnType<typeof useRoom>;

type PersonChange = Parameters<typeof client.attendance.change>[0]['change'];

/** Steady while a member's first state is recorded, so that the row keeps the focus. */
export function idOf({ capacity, seatId, key }: RoomPerson): string {
  return capacity === 'member' && seatId !== null ? seatId : key;
}

/** `Chief Executive, Oxford Health`: posts of one title sit for several organisations. */
export function wordsOf({ shortName, organisationWords }: RoomPerson): string {
  const isEnough = organisationWords === '' || organisationWords === shortName;
  return isEnough ? shortName : `${shortName}, ${organisationWords}`;
}

/** `12 of 16 members in the room.` */
export function here({ membersHere, seats }: Room): string {
  return `${membersHere} of ${seats} members in the room.`;
}

/** A member of whom nothing was recorded yet gets a record first, as expected. */
async function recorded(person: RoomPerson, meetingId: string): Promise<RoomPerson> {
  const { attendance, seatId } = person;
  if (attendance !== null || seatId === null) return person;
  const room = await client.attendance.setMember({ meetingId, seatId, state: 'expected' });
  return room.people.find((one) => idOf(one) === idOf(person)) ?? person;
}

function changeOf({ attendance }: RoomPerson, change: PersonChange): Promise<Room> {
  if (attendance === null) return Promise.reject(new Error('Nothing is recorded of this member'));
  return client.attendance.change({ target: attendance, change });
}

function without<Value>(map: ReadonlyMap<string, Value>, key: string): Map<string, Value> {
  return new Map([...map].filter(([each]) => each !== key));
}
