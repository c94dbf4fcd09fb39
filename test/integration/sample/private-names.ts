import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenSample, recordTables } from './open-sample.ts';

/**
 * Fingerprints of the names and surnames of the 38 people whom the source documents print: taken with
 * `fingerprint`, so that this project names none of them either.
 */
const fingerprints: ReadonlySet<string> = new Set(
  JSON.parse(readFileSync(join(import.meta.dirname, 'private-names.json'), 'utf8')) as string[],
);

/** Words and pairs of words in the text that are the name of somebody in the sources. */
export function findPrivateNames(text: string): string[] {
  const words = text.match(/\p{Lu}\p{L}+/gu) ?? [];
  const pairs = [...text.matchAll(/(?=\b(\p{Lu}\p{L}+) (?:\p{Lu} )?(\p{Lu}\p{L}+))/gu)];
  const named = pairs.map(([, first = '', last = '']) => `${first} ${last}`);
  const dotted = [...text.matchAll(/([a-z]+)\.([a-z]+)@/g)].map(
    ([, first = '', last = '']) => `${first} ${last}`,
  );
  return [...new Set([...words, ...named, ...dotted])].filter((name) =>
    fingerprints.has(fingerprint(name)),
  );
}

/** Every text of every record, one after another. */
export function everyText(sample: OpenSample): string {
  return recordTables(sample)
    .flatMap((table) => sample.rows(`select * from ${table}`))
    .flatMap((row) => Object.values(row))
    .filter((value) => typeof value === 'string')
    .join('\n');
}

function fingerprint(name: string): string {
  return createHash('sha256').update(`clear-days:${name.toLowerCase()}`).digest('hex').slice(0, 16);
}
