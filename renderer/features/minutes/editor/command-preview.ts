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
  switch (command?.kind) {
    case 'action':
      return [
        command.owner === '' ? 'no owner yet' : command.owner,
        command.dueOn === null ? 'no date yet' : formatLongDate(command.dueOn),
        command.text,
      ]
        .filter((part) => part !== '')
        .join(' · ');
    case 'declaration': {
      const { kind: _kind, personKey: _key, ...said } = command;
      return declarationWords({ ...emptyDeclaration, ...said });
    }
    case 'presence':
      return presenceSentence({ id: '', attendanceId: null, ...command });
    case 'vote': {
      const { votes } = command;
      return `${votes.for} for, ${votes.against} against, ${votes.abstaining} abstaining`;
    }
    case 'apologies':
    case 'substitute':
    case 'reservation':
      return command.who;
    default:
      return '';
  }
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
