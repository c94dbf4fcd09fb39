import { createHash, randomBytes } from 'node:crypto';
import { askReader, endIdleReaders } from '#core/scanning/ask-reader.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { aDocx } from '#test/support/an-office-file.ts';
import { aPng } from '#test/support/a-picture.ts';
import { type Measurement, medianTime } from './measurement.ts';

const MEGABYTE = 1_000_000;

/** Looking into files in the reading process, by megabyte, against the checksum of the same bytes. */
export async function measure(): Promise<Measurement[]> {
  const lines = Array.from({ length: 40 }, (_, row) => `Line ${row} of a page like any other`);
  const pages = Array.from({ length: 200 }, (_, page) => [`Page ${page}`, ...lines].join('\n'));
  const run = `<w:p><w:r><w:t>${randomBytes(6_000).toString('hex')}</w:t></w:r></w:p>`;
  const files = [
    ['a PDF of 200 pages', MEDIA_TYPES.pdf, aPdf({ pages })],
    ['a Word document', MEDIA_TYPES.docx, await aDocx(run.repeat(200))],
    ['a picture', MEDIA_TYPES.png, aPng({ chunks: [['IDAT', randomBytes(10 * MEGABYTE)]] })],
  ] as const;
  const measurements: Measurement[] = [];
  for (const [what, mediaType, bytes] of files) {
    const megabytes = bytes.length / MEGABYTE;
    const looked = await medianTime(3, () => askReader({ kind: 'inspect', mediaType, bytes }));
    const hashed = await medianTime(5, () => createHash('sha256').update(bytes).digest());
    measurements.push({
      name: `look into ${what}, by megabyte (${megabytes.toFixed(2)} MB)`,
      milliseconds: looked / megabytes,
      baseline: { name: 'its SHA-256', milliseconds: hashed / megabytes },
    });
  }
  endIdleReaders();
  return measurements;
}
