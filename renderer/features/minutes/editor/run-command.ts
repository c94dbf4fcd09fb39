import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { TextSelection } from '@tiptap/pm/state';
import type { TypedCommand } from '#shared/minutes/command-list.ts';
import type { MinuteCommand } from '#shared/minutes/commands.rules.ts';
import { isTimeOfDay } from '#shared/calendar/time-of-day.ts';
import {
  caretAfter,
  caretInside,
  nodeType,
  paragraph,
  passageAt,
  takeLine,
} from './block-places.ts';
import { focusFirstField } from './field-focus.ts';
import { blockOf, makeDecision, type MakingContext } from './make-blocks.ts';
import type { EditorContext } from './minute-editor.types.ts';

/** What a command asks of the screen, once its words are in. */
export type AfterCommand =
  | { kind: 'go'; where: { kind: 'next'; finish: boolean } | { kind: 'item'; number: string } }
  | { kind: 'attendance'; event: 'apologies' | 'substitute'; who: string; personKey: string | null }
  | { kind: 'unknown_person'; event: 'arrived' | 'left' | 'returned'; who: string };

/** Does what the line says in one step that can be undone; answers what is left for the screen to do. */
export function runCommand(
  editor: Editor,
  command: MinuteCommand,
  context: EditorContext,
): AfterCommand | null {
  const { tr } = editor.state;
  const passage = passageAt(tr.selection.$from);
  const at = takeLine(tr, tr.selection.$from);
  let fieldOf: number | null = null;
  switch (command.kind) {
    case 'private':
      enterPassage(tr, at, { text: command.text, isInside: passage !== null });
      break;
    case 'public':
      leavePassage(tr, at, passage !== null);
      break;
    case 'reservation':
    case 'vote':
      fieldOf = amendDecision(tr, at, command);
      break;
    case 'next':
    case 'item':
      keepLine(tr, at);
      break;
    default: {
      const block = blockOf(editor.schema, command, makingContext(context));
      if (block === null) return null;
      tr.insert(at, block);
      fieldOf = placeCaret(tr, at, command);
    }
  }
  editor.view.dispatch(tr.scrollIntoView());
  if (fieldOf !== null) focusFirstField(editor, fieldOf);
  return afterwards(command);
}

/** Who and what time, as blocks hold them. */
export function makingContext(context: EditorContext): MakingContext {
  const now = context.now();
  return {
    now: isTimeOfDay(now) ? now : null,
    exclusion: context.exclusionWords,
    person: ({ who, personKey }) => ({
      who,
      attendanceId: context.people.find((person) => person.key === personKey)?.attendanceId ?? null,
    }),
  };
}

/** The standing words in place of the line, with what was typed after their name. */
export function insertSnippet(editor: Editor, { choice, rest }: TypedCommand): void {
  if (choice.kind !== 'snippet') return;
  const { tr, schema } = editor.state;
  const at = takeLine(tr, tr.selection.$from);
  const words = `${choice.text.trimEnd()} ${rest}`;
  tr.insert(at, paragraph(schema, words));
  tr.setSelection(TextSelection.create(tr.doc, at + 1 + words.length));
  editor.view.dispatch(tr.scrollIntoView());
}

function placeCaret(tr: Transaction, at: number, command: MinuteCommand): number | null {
  const isEmpty = tr.doc.nodeAt(at)?.textContent === '';
  switch (command.kind) {
    case 'decision':
    case 'action':
    case 'note':
    case 'heading':
      if (isEmpty) caretInside(tr, at);
      else caretAfter(tr, at);
      return null;
    case 'recommendations':
      caretInside(tr, at);
      return null;
    case 'table':
      tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
      return null;
    case 'declaration':
    case 'presence':
    case 'tabledPaper':
      caretAfter(tr, at);
      return isIncomplete(command) ? at : null;
    case 'apologies':
    case 'substitute':
      if (command.who === '') caretInside(tr, at);
      else caretAfter(tr, at);
      return null;
    default:
      caretAfter(tr, at);
      return null;
  }
}

function isIncomplete(command: MinuteCommand): boolean {
  if (command.kind === 'tabledPaper') return command.title === '';
  return (
    (command.kind === 'presence' || command.kind === 'declaration') && command.personKey === null
  );
}

/** What follows is confidential, until `/public`. */
function enterPassage(tr: Transaction, at: number, passage: { text: string; isInside: boolean }) {
  const { schema } = tr.doc.type;
  const line = paragraph(schema, passage.text);
  if (passage.isInside) {
    tr.insert(at, line);
    caretInside(tr, at);
    return;
  }
  tr.insert(at, nodeType(schema, 'private').create(null, line));
  caretInside(tr, at);
}

function leavePassage(tr: Transaction, at: number, isInside: boolean): void {
  const passage = isInside ? passageAt(tr.doc.resolve(at)) : null;
  if (passage === null) {
    keepLine(tr, at);
    return;
  }
  const isEmpty = passage.node.textContent === '' && passage.node.childCount < 2;
  const onlyProse = passage.node.firstChild?.type.name === 'paragraph';
  if (isEmpty && onlyProse) {
    tr.delete(passage.start, passage.end);
    keepLine(tr, passage.start);
    return;
  }
  caretAfter(tr, passage.start);
}

/** The line the command was typed on stays, empty, to go on writing. */
function keepLine(tr: Transaction, at: number): void {
  tr.insert(at, paragraph(tr.doc.type.schema, ''));
  tr.setSelection(TextSelection.create(tr.doc, at + 1));
}

/** Notes a reservation or votes on the nearest decision above; without one a decision is begun. */
function amendDecision(
  tr: Transaction,
  at: number,
  command: Extract<MinuteCommand, { kind: 'reservation' | 'vote' }>,
): number | null {
  let place: number | null = null;
  tr.doc.nodesBetween(0, at, (node, pos) => {
    if (node.type.name === 'decision' && pos < at) place = pos;
    return node.type.name === 'private' || node.type.name === 'doc';
  });
  if (place === null) {
    tr.insert(at, makeDecision(tr.doc.type.schema, ['']));
    place = at;
  } else keepLine(tr, at);
  const decision: number = place;
  const node = tr.doc.nodeAt(decision);
  if (node === null) return null;
  if (command.kind === 'vote') tr.setNodeAttribute(decision, 'votes', command.votes);
  else {
    const said: unknown = node.attrs['reservations'];
    const before: unknown[] = Array.isArray(said) ? said : [];
    tr.setNodeAttribute(decision, 'reservations', [...before, command.who].filter(Boolean));
    if (node.attrs['outcome'] === 'consensus') {
      tr.setNodeAttribute(decision, 'outcome', 'consensus_with_reservations');
    }
  }
  return command.kind === 'reservation' && command.who === '' ? decision : null;
}

function afterwards(command: MinuteCommand): AfterCommand | null {
  switch (command.kind) {
    case 'next':
      return { kind: 'go', where: { kind: 'next', finish: true } };
    case 'item':
      return { kind: 'go', where: { kind: 'item', number: command.number } };
    case 'apologies':
    case 'substitute':
      return {
        kind: 'attendance',
        event: command.kind,
        who: command.who,
        personKey: command.personKey,
      };
    case 'presence':
      return command.personKey === null && command.who !== ''
        ? { kind: 'unknown_person', event: command.event, who: command.who }
        : null;
    default:
      return null;
  }
}
