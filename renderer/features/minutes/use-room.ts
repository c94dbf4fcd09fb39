import type { AttendanceState } from '#shared/attendance/attendance.ts';
import type { Room, RoomPerson } from '#shared/attendance/attendance.contract.ts';
import type { PresenceKind } from '#shared/minutes/minute-document.ts';
import { client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { toEditorPerson } from './editor-context.ts';
import type { LiveMinutes } from './use-live-minutes.ts';

/** Who is in the room: at the roll call as a state, afterwards as a coming or going in the minutes. */
export function useRoom(live: LiveMinutes) {
  const { cache, saving, session } = live;
  const meetingId = session.head.meeting.id;

  const keep = async (call: Promise<Room>): Promise<Room> => {
    const room = await trackSave(call, failureSentence);
    cache.takeRoom(room);
    return room;
  };

  const mark = (person: RoomPerson, state: AttendanceState): Promise<Room> => {
    const { attendance, seatId } = person;
    if (attendance !== null) {
      const target = { id: attendance.id, version: attendance.version };
      return keep(client.attendance.change({ target, change: { state } }));
    }
    if (seatId === null) throw new Error('Somebody without a seat always has an attendance.');
    return keep(client.attendance.setMember({ meetingId, seatId, state }));
  };

  return {
    /** Roll call: what somebody is at the start. */
    mark: (person: RoomPerson, state: AttendanceState) =>
      live.perform(async () => {
        await mark(person, state);
      }),
    allHere: () =>
      live.perform(async () => {
        await keep(client.attendance.setAll({ meetingId, state: 'present' }));
        announce('Everybody still expected is here.');
      }),
    /** For the dialogs: rejects with what the core said. */
    addSubstitute: (
      input: Omit<Parameters<typeof client.attendance.addSubstitute>[0], 'meetingId'>,
    ) => keep(client.attendance.addSubstitute({ ...input, meetingId })),
    addOther: (input: Omit<Parameters<typeof client.attendance.addOther>[0], 'meetingId'>) =>
      keep(client.attendance.addOther({ ...input, meetingId })),
    /** Writes the coming or going into the minute of now; the room follows from there. */
    record: (person: RoomPerson, event: PresenceKind) =>
      live.perform(async () => {
        const known = person.attendance === null ? await recorded(person) : person;
        live.editor.get()?.insertPresence(toEditorPerson(known), event);
        await saving.flush();
        announce(`${person.shortName} ${event}.`);
      }),
  };

  /** A block names an attendance, so a member of whom nothing is recorded gets one first. */
  async function recorded(person: RoomPerson): Promise<RoomPerson> {
    const room = await mark(person, 'expected');
    return room.people.find(({ seatId }) => seatId === person.seatId) ?? person;
  }
}

export type RoomActions = ReturnType<typeof useRoom>;

/** What the button beside somebody says, and what it records. */
export function eventFor(person: RoomPerson): { event: PresenceKind; label: string } {
  switch (person.here) {
    case 'here':
      return { event: 'left', label: 'Left' };
    case 'left':
    case 'withdrawn':
      return { event: 'returned', label: 'Return' };
    case 'expected':
    case 'apologies':
    case 'absent':
      return { event: 'arrived', label: 'Arrived' };
  }
}
