import type { RoomPerson } from '#shared/attendance/attendance.contract.ts';
import type { MinuteItem, MinutesSession } from '#shared/minutes/minutes-view.ts';
import type { EditorContext, EditorPerson } from './editor/minute-editor.types.ts';
import { timeNow } from './use-now.ts';

/** What the editor needs to know of the meeting, from the session and the item being written. */
export function editorContext(
  session: MinutesSession,
  item: MinuteItem,
  organisations: readonly { id: string; name: string }[],
): EditorContext {
  return {
    today: session.head.meeting.day,
    now: timeNow,
    people: session.room.people.map(toEditorPerson),
    owners: session.owners,
    organisations: organisations.map(({ id, name }) => ({ id, name })),
    snippets: session.snippets,
    votingAllowed: session.votingAllowed,
    quorate: session.room.quorum.met,
    recommendations: item.recommendations,
    exclusionWords: session.exclusionWords,
    refs: session.refs,
    itemNumbers: session.items.map(({ number }) => number),
  };
}

/** Somebody of the room as the editor knows them. */
export function toEditorPerson(person: RoomPerson): EditorPerson {
  const { attendance, key, name, shortName, here } = person;
  return {
    attendanceId: attendance?.id ?? null,
    personId: attendance?.personId ?? null,
    organisationId: attendance?.organisationId ?? null,
    ...{ key, name, shortName, here },
  };
}
