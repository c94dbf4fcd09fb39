import type { Ref } from 'react';
import type { MinuteDocument, PresenceKind } from '#shared/minutes/minute-document.ts';

/** Somebody who may come, go, declare or reserve; as the room list knows them. */
export interface EditorPerson {
  attendanceId: string | null;
  key: string;
  personId: string | null;
  organisationId: string | null;
  name: string;
  shortName: string;
  here: 'expected' | 'here' | 'left' | 'withdrawn' | 'apologies' | 'absent';
}

/** Who an action can belong to. `keys`: lower-case words and initials that find it, `dasc`. */
export interface EditorOwner {
  postId: string | null;
  organisationId: string | null;
  words: string;
  keys: string[];
}

/** What the editor needs to know of the meeting; it may change at any time, as the room does. */
export interface EditorContext {
  today: string;
  /** The time of day, `14:50`. */
  now: () => string;
  people: EditorPerson[];
  owners: EditorOwner[];
  organisations: { id: string; name: string }[];
  snippets: string[];
  votingAllowed: boolean;
  quorate: boolean;
  recommendations: string[];
  exclusionWords: { excluded: string; readmitted: string };
  itemNumbers: string[];
  /** References by record id, once the core has given them: `HWB-28`. */
  refs?: Readonly<Record<string, string>>;
}

/** Where the officer wants to go without leaving the keyboard. */
export type EditorDestination =
  { kind: 'next'; finish: boolean } | { kind: 'previous' } | { kind: 'item'; number: string };

/** What the screen may ask of the editor; each goes in at the caret and can be undone there. */
export interface MinuteEditorHandle {
  focus(): void;
  /** Plain words at the caret. */
  insertText(text: string): void;
  insertDecision(text: string): void;
  insertPresence(person: EditorPerson, event: PresenceKind): void;
  insertAdjournment(event: 'adjourned' | 'resumed'): void;
  insertExclusion(event: 'excluded' | 'readmitted'): void;
  insertDeclaration(person: EditorPerson | null): void;
}

export interface MinuteEditorProps {
  /** The entry being written; a new key loads `document` afresh, the same key never overwrites typing. */
  entryKey: string;
  document: MinuteDocument;
  /** As `onChange` gave it; empty puts the caret at the end. */
  caret: string;
  writable: boolean;
  /** The accessible name: `Minute of item 6, Better Care Fund plan`. */
  label: string;
  context: EditorContext;
  onChange: (document: MinuteDocument, caret: string) => void;
  onGo: (where: EditorDestination) => void;
  /** Somebody came or went whom the room list does not know; the words are kept either way. */
  onNeedsAttendance?: (who: string, event: PresenceKind) => void;
  /** `/apologies vale`, `/substitute jones for vale`: the roll call is the screen's; the words are kept. */
  onAttendance?: (request: AttendanceRequest) => void;
  ref?: Ref<MinuteEditorHandle>;
}

/** Asked for by `/apologies` and `/substitute`; `who` is what was typed where nobody was found. */
export interface AttendanceRequest {
  event: 'apologies' | 'substitute';
  person: EditorPerson | null;
  who: string;
}
