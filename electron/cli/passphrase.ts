import type { Terminal } from './terminal.ts';

const variable = 'CLEAR_DAYS_PASSPHRASE';

/** The passphrase for a workspace that asks for one. Never an argument: arguments are seen by other users. */
export async function passphraseFor(terminal: Terminal, _folder: string): Promise<string | null> {
  const given = terminal.env[variable];
  if (given !== undefined) return given;
  return Promise.resolve(null);
}
