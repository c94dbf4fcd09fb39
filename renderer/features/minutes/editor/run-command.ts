import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
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
import { blockOf, makeDecision, type BlockCommand, type MakingContext } from './make-blocks.ts';
import type { EditorContext } from './minute-editor.types.ts';

/** What a command asks of the screen, once its words are in. */
export type AfterCommand =
  | { kind: 'go'; where: { kind: 'next'; finish: boolean } | { kind: 'item'; number: string } }
  | { kind: 'attendance'; event: 'apologies' | 'substitute'; who: string; personKey: string | null }
  | { kind: 'unknown_person'; event: 'arrived' | 'left' | 'returned'; who: string };

/** Does what the line says in one step that can be undone; answers what is left for the screen to do. */
export function runCommand(
  editor: Editor,
  { command, rest }: { command: MinuteCommand; rest: string },
  context: EditorContext,
): AfterCommand | null {
  const { tr } = editor.state;
  const isPrivate = passageAt(tr.selection.$from) !== null;
  const at = takeLine(tr, tr.selection.$from);
  const fieldOf = writeCommand(tr, at, { command, rest, isPrivate, context });
  editor.view.dispatch(tr.scrollIntoView());
  if (fieldOf !== null) focusFirstField(editor, fieldOf);
  return afterwards(command);
}

interface Written {
  command: MinuteCommand;
  rest: string;
  isPrivate: boolean;
  context: EditorContext;
}

/** Writes what the command says at this place; answers the block whose fields come next, if one does. */
function writeCommand(tr: Transaction, at: number, written: Written): number | null {
  const { command, rest, isPrivate, context } = written;
  switch (command.kind) {
    case 'private':
      enterPassage(tr, at, { text: command.text, isInside: isPrivate });
      return null;
    case 'public':
      leavePassage(tr, at, { rest, isInside: isPrivate });
      return null;
    case 'reservation':
    case 'vote':
      return amendDecision(tr, at, command);
    case 'next':
      keepLine(tr, at, rest);
      return null;
    case 'item':
      keepLine(tr, at, '');
      return null;
    case 'decision':
    case 'recommendations':
    case 'action':
    case 'declaration':
    case 'presence':
    case 'apologies':
    case 'substitute':
    case 'note':
    case 'tabledPaper':
    case 'exclusion':
    case 'adjournment':
    case 'heading':
    case 'table': {
      const { schema } = tr.doc.type;
      const hasNoPlaceForWords = command.kind === 'table' || command.kind === 'exclusion';
      const after = hasNoPlaceForWords && rest !== '' ? [paragraph(schema, rest)] : [];
      tr.insert(at, blockOf(schema, command, makingContext(context)).append(Fragment.from(after)));
      return placeCaret(tr, at, command);
    }
  }
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

/** Words at the caret, apart from what stands before them. */
export function insertWords(editor: Editor, words: string): void {
  const { tr, selection } = editor.state;
  const before = selection.$from.parent.textBetween(0, selection.$from.parentOffset, null, ' ');
  const gap = before === '' || /[\s(]$/.test(before) ? '' : ' ';
  editor.view.dispatch(tr.insertText(gap + words).scrollIntoView());
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

function placeCaret(tr: Transaction, at: number, command: BlockCommand): number | null {
  if (command.kind === 'table') {
    tr.setSelection(TextSelection.near(tr.doc.resolve(at + 1)));
    return null;
  }
  if (goesOnInside(command, tr.doc.nodeAt(at)?.textContent ?? '')) caretInside(tr, at);
  else caretAfter(tr, at);
  return isIncomplete(command) ? at : null;
}

/** Where there is still something to write, the caret goes there; else on to the next line. */
function goesOnInside(command: BlockCommand, words: string): boolean {
  if (command.kind === 'recommendations') return true;
  if (command.kind === 'apologies' || command.kind === 'substitute') return command.who === '';
  return words === '' && ['decision', 'action', 'note', 'heading'].includes(command.kind);
}

function isIncomplete(command: BlockCommand): boolean {
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

function leavePassage(
  tr: Transaction,
  at: number,
  { rest, isInside }: { rest: string; isInside: boolean },
): void {
  const passage = isInside ? passageAt(tr.doc.resolve(at)) : null;
  if (passage === null) {
    keepLine(tr, at, rest);
    return;
  }
  const isEmpty = passage.node.textContent === '' && passage.node.childCount < 2;
  const onlyProse = passage.node.firstChild?.type.name === 'paragraph';
  if (isEmpty && onlyProse) {
    tr.delete(passage.start, passage.end);
    keepLine(tr, passage.start, rest);
    return;
  }
  caretAfter(tr, passage.start);
  if (rest !== '') tr.insertText(rest);
}

/** The line the command was typed on stays, to go on writing. */
function keepLine(tr: Transaction, at: number, words: string): void {
  tr.insert(at, paragraph(tr.doc.type.schema, words));
  tr.setSelection(TextSelection.create(tr.doc, at + 1 + words.length));
}

/** Notes a reservation or votes on the nearest decision above; without one a decision is begun. */
function amendDecision(
  tr: Transaction,
  at: number,
  command: Extract<MinuteCommand, { kind: 'reservation' | 'vote' }>,
): number | null {
  const above: number[] = [];
  tr.doc.nodesBetween(0, at, (node, pos) => {
    if (node.type.name === 'decision' && pos < at) above.push(pos);
    return node.type.name === 'private';
  });
  const decision = above.at(-1) ?? at;
  if (above.length === 0) tr.insert(at, makeDecision(tr.doc.type.schema, ['']));
  else keepLine(tr, at, '');
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
  if (command.kind === 'next') return { kind: 'go', where: { kind: 'next', finish: true } };
  if (command.kind === 'item') {
    return { kind: 'go', where: { kind: 'item', number: command.number } };
  }
  if (command.kind === 'apologies' || command.kind === 'substitute') {
    const { kind: event, who, personKey } = command;
    return { kind: 'attendance', event, who, personKey };
  }
  if (command.kind !== 'presence' || command.personKey !== null || command.who === '') return null;
  return { kind: 'unknown_person', event: command.event, who: command.who };
}
