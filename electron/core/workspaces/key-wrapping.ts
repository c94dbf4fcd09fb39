import { randomBytes, randomInt } from 'node:crypto';
import { armor, Decrypter, Encrypter } from 'age-encryption';
import { recoveryKeyOf, recoverySymbols } from '#shared/workspaces/recovery-key.ts';
import { ScryptIdentity, ScryptRecipient } from './scrypt-recipient.ts';

/** How hard a guess at a passphrase is made: a power of two of scrypt. 18 takes about a second. */
export const passphraseWork = 18;

/** A recovery key cannot be guessed whatever the work, so it may open quickly. */
const recoveryWork = 12;

/** Thrown where the wrapped key was opened but does not hold what it should. */
export class DamagedKeyError extends Error {}

/** The key of the two files: 32 random bytes. */
export function newDatabaseKey(): Uint8Array {
  return new Uint8Array(randomBytes(32));
}

/** 130 random bits as seven groups of four symbols. */
export function newRecoveryKey(): string {
  return recoveryKeyOf(Array.from({ length: recoverySymbols }, () => randomInt(32)));
}

/** The key closed with a passphrase, as an age file in text form that `age -d` opens too. */
export function wrapForPassphrase(
  key: Uint8Array,
  passphrase: string,
  work: number = passphraseWork,
): Promise<string> {
  return wrap(key, sameWriting(passphrase), work);
}

/** The key closed with a recovery key. */
export function wrapForRecovery(key: Uint8Array, recoveryKey: string): Promise<string> {
  return wrap(key, recoveryKey, recoveryWork);
}

/** The key, or null where the passphrase or recovery key is another one; throws {@link DamagedKeyError}. */
export async function unwrap(wrapped: string, secret: string): Promise<Uint8Array | null> {
  const identity = new ScryptIdentity(sameWriting(secret));
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    const key = await decrypter.decrypt(armor.decode(wrapped));
    if (key.length !== 32) throw new DamagedKeyError('The key has the wrong length.');
    return key;
  } catch (error) {
    if (!identity.matched && error instanceof Error && /no identity matched/.test(error.message)) {
      return null;
    }
    throw new DamagedKeyError('The wrapped key is damaged.', { cause: error });
  }
}

async function wrap(key: Uint8Array, secret: string, work: number): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new ScryptRecipient(secret, work));
  return armor.encode(await encrypter.encrypt(key));
}

/** An accented letter can be written in two ways that look the same; keyboards differ in which they send. */
function sameWriting(secret: string): string {
  return secret.normalize('NFC');
}
