import type { Terminal } from './terminal.ts';
import { UsageError } from './usage-error.ts';

/** Never an argument: the arguments of a program are seen by every user of the machine. */
export const passphraseVariable = 'CLEAR_DAYS_PASSPHRASE';

/** The passphrase or recovery key of a locked workspace, from the environment or typed unseen. */
export async function passphraseFor(terminal: Terminal): Promise<string | null> {
  return (
    terminal.env[passphraseVariable] ??
    (await terminal.askHidden('Passphrase or recovery key: ')) ??
    null
  );
}

/** A passphrase for a new workspace: from the environment, from standard input, or typed twice unseen. */
export async function newPassphrase(
  terminal: Terminal,
  { fromInput }: { fromInput: boolean },
): Promise<string> {
  if (fromInput) return firstLine(await terminal.readInput());
  const given = terminal.env[passphraseVariable];
  if (given !== undefined) return given;
  const typed = await terminal.askHidden('New passphrase (at least 12 characters): ');
  if (typed === undefined) {
    throw new UsageError(
      `There is nobody to ask for a passphrase. Set ${passphraseVariable}, or send it to standard input with --passphrase-stdin.`,
    );
  }
  const again = await terminal.askHidden('The same again: ');
  if (typed !== again) throw new UsageError('The two passphrases are not the same.');
  return typed;
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? '';
}
