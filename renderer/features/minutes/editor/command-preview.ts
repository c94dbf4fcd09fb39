import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { TypedCommand } from '#shared/minutes/command-list.ts';
import { readCommand, type MinuteCommand } from '#shared/minutes/commands.rules.ts';
import { presenceSentence, declarationWords } from './block-words.ts';
import type { EditorContext } from './minute-editor.types.ts';

/** What the typed words would become, so that Enter holds no surprise; empty before any are typed. */
export function previewOf({ choice, rest }: TypedCommand, context: EditorContext): string {
  if (rest === '') return '';
  if (choice.kind === 'snippet') return `${choice.text} ${rest}`;
  return wordsOf(readTyped({ choice, rest }, context));
}

/** The command as typed, read against the meeting; null for a standing phrase. */
export function readTyped({ choice, rest }: TypedCommand, context: EditorContext) {
  if (choice.kind === 'snippet') return null;
  return readCommand(choice.name, rest, { ...context, now: context.now() });
}

function wordsOf(command: MinuteCommand | null): string {
  if (command === null) return '';
  if (command.kind === 'action') {
    const due = command.dueOn === null ? 'no date yet' : formatLongDate(command.dueOn);
    const parts = [command.owner === '' ? 'no owner yet' : command.owner, due, command.text];
    return parts.filter((part) => part !== '').join(' · ');
  }
  if (command.kind === 'declaration') {
    const { kind: _kind, personKey: _key, ...said } = command;
    return declarationWords({ ...emptyDeclaration, ...said });
  }
  if (command.kind === 'presence') {
    return presenceSentence({ id: '', attendanceId: null, ...command });
  }
  if (command.kind === 'vote') {
    const { votes } = command;
    return `${votes.for} for, ${votes.against} against, ${votes.abstaining} abstaining`;
  }
  if (command.kind === 'apologies' || command.kind === 'substitute') return command.words;
  return command.kind === 'reservation' ? command.who : '';
}

const emptyDeclaration = {
  id: '',
  attendanceId: null,
  kind: 'own_code',
  nature: '',
  sensitive: false,
  returnedAt: null,
  dispensation: '',
  interestId: null,
} as const;
