import { randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { type Identity, type Recipient, Stanza } from 'age-encryption';

/**
 * age's own passphrase recipient (age-encryption.org/v1, "scrypt"), with the slow part in another
 * thread: the library computes it in this one, where it stops everything for seconds.
 */
export class ScryptRecipient implements Recipient {
  readonly #passphrase: string;
  readonly #work: number;
  constructor(passphrase: string, work: number) {
    this.#passphrase = passphrase;
    this.#work = work;
  }
  async wrapFileKey(fileKey: Uint8Array): Promise<Stanza[]> {
    const salt = randomBytes(16);
    const key = await deriveKey(this.#passphrase, salt, this.#work);
    const args = ['scrypt', unpadded(salt), String(this.#work)];
    return [new Stanza(args, chacha20poly1305(key, noNonce).encrypt(fileKey))];
  }
}

/** Opens what a passphrase closed; `matched` tells a wrong passphrase from a damaged file. */
export class ScryptIdentity implements Identity {
  readonly #passphrase: string;
  matched = false;
  constructor(passphrase: string) {
    this.#passphrase = passphrase;
  }
  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    const [stanza] = stanzas;
    const [kind, salt = '', work = ''] = stanza?.args ?? [];
    if (stanza === undefined || stanzas.length !== 1 || kind !== 'scrypt') return null;
    const known = /^[A-Za-z0-9+/]{22}$/.test(salt) && /^[1-9][0-9]?$/.test(work);
    if (!known || Number(work) > mostWork) throw new Error('This passphrase stanza is not valid.');
    const key = await deriveKey(this.#passphrase, Buffer.from(salt, 'base64'), Number(work));
    try {
      const fileKey = chacha20poly1305(key, noNonce).decrypt(stanza.body);
      this.matched = true;
      return fileKey;
    } catch {
      return null; // the seal does not fit: another passphrase
    }
  }
}

/** Each key is used once, so the nonce is nought (age-encryption.org/v1). */
const noNonce = new Uint8Array(12);

/** More would need over a gigabyte of memory to open, which no file of ours asks for. */
const mostWork = 20;

const derive = promisify<string, Buffer, number, object, Buffer>(scrypt);

async function deriveKey(passphrase: string, salt: Buffer, work: number): Promise<Uint8Array> {
  const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
  const N = 2 ** work;
  const key = await derive(passphrase, labelled, 32, { N, r: 8, p: 1, maxmem: 1100 * N + 2 ** 20 });
  return new Uint8Array(key);
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
