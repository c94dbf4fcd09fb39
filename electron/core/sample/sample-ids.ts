import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';

/** The day the framework took effect: every id of the sample carries it as its time. */
const FRAMEWORK_TIME = Date.UTC(2009, 5, 1);

/** The id of the thing with this key: the same seed and key give the same UUIDv7, always. */
export function sampleId(seed: number, key: string): string {
  const bytes = createHash('sha256').update(`${seed}:${key}`).digest();
  return uuid({
    msecs: FRAMEWORK_TIME,
    seq: bytes.readUInt32BE(16) >>> 1,
    random: bytes.subarray(0, 16),
  });
}

/** Numbers from 0 up to 1, always the same for the same seed and key. */
export function sampleDice(seed: number, key: string): () => number {
  let state = createHash('sha256').update(`${seed}:dice:${key}`).digest().readUInt32BE(0);
  return () => {
    // Mulberry32: small, fast and good enough to choose examples.
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
