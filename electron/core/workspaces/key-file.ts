import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { refuseWorkspace } from './workspace-refusals.ts';
import { writeFileDurably } from './write-durably.ts';

const Encryption = z.strictObject({
  cipher: z.literal('sqlcipher'),
  /** The key, closed with the passphrase: an age file as text. */
  passphrase: z.string(),
  /** The key, closed with the recovery key: an age file as text. */
  recovery: z.string(),
  /** When the person showed that they have the recovery key. */
  recoveryProvedAt: z.string().nullable(),
});

/** What key.json says. It holds no name and nothing else that a person typed. */
export const KeyFile = z.strictObject({
  format: z.literal('clear-days-workspace'),
  formatVersion: z.literal(1),
  id: z.string().min(1),
  createdAt: z.string(),
  sample: z.boolean(),
  /** Null for the sample only. */
  encryption: Encryption.nullable(),
});
export type KeyFile = z.infer<typeof KeyFile>;

/** Reads key.json; refuses where it is damaged or of a newer Clear Days. Fails as `readFile` does where it is missing. */
export async function readKeyFile(path: string): Promise<KeyFile> {
  const parsed = parseJson(await readFile(path, 'utf8'));
  const versioned = z.looseObject({ formatVersion: z.int().min(2) }).safeParse(parsed);
  if (versioned.success) refuseWorkspace('newer');
  const checked = z.looseObject({ check: z.string() }).safeParse(parsed);
  if (!checked.success) refuseWorkspace('key-damaged');
  const { check, ...rest } = checked.data;
  const keyFile = KeyFile.safeParse(rest);
  if (!keyFile.success || check !== checkOf(keyFile.data)) refuseWorkspace('key-damaged');
  return keyFile.data;
}

/** Writes key.json whole or not at all. */
export async function writeKeyFile(path: string, keyFile: KeyFile): Promise<void> {
  await writeFileDurably(
    path,
    `${JSON.stringify({ ...keyFile, check: checkOf(keyFile) }, null, 2)}\n`,
  );
}

/** Tells a damaged file from a wrong passphrase. It is no seal: the key itself is sealed by age. */
function checkOf(keyFile: KeyFile): string {
  return createHash('sha256')
    .update(JSON.stringify(KeyFile.parse(keyFile)))
    .digest('hex');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
