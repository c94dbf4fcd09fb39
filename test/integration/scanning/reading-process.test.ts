import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { askReader, endIdleReaders, useReaderStarter } from '#core/scanning/ask-reader.ts';
import { startNodeReader } from '#core/scanning/reader-process.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aDrawnPdf, aLoadedPdf, line } from '#test/support/a-hiding-pdf.ts';
import { aJpeg, aPng, exif } from '#test/support/a-picture.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { aWorkbook } from '#test/support/a-workbook.ts';
import { aDocx, aPptx } from '#test/support/an-office-file.ts';

const folders: string[] = [];
afterEach(async () => {
  endIdleReaders();
  useReaderStarter(undefined);
  delete process.env['CLEAR_DAYS_READER_MEGABYTES'];
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

const pdf = { kind: 'inspect', mediaType: MEDIA_TYPES.pdf, bytes: aPdf() } as const;

/** A reader that does this instead of reading. */
async function readerThat(does: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-reader-'));
  folders.push(folder);
  const file = join(folder, 'reader.cjs');
  await writeFile(file, `process.on('message', ({ id }) => { ${does} });`);
  useReaderStarter(() => startNodeReader(file));
  return folder;
}

it('gives up a reader that hangs, and the next file is read by another [S5]', async () => {
  await readerThat('for (;;) {}');
  await expect(askReader(pdf, { milliseconds: 500 })).rejects.toMatchObject({ reason: 'timeout' });
  useReaderStarter(undefined);
  await expect(askReader(pdf)).resolves.toMatchObject({ findings: expect.any(Array) as unknown });
});

it('survives a reader that crashes [S5]', async () => {
  await readerThat('process.abort();');
  await expect(askReader(pdf)).rejects.toMatchObject({ reason: 'ended' });
});

it('ends a reader that takes too much memory [S5]', async () => {
  process.env['CLEAR_DAYS_READER_MEGABYTES'] = '20'; // less than any program needs
  await expect(askReader(pdf)).rejects.toMatchObject({ reason: 'ended' });
});

it('stops at once when it is told to, and reads on afterwards', async () => {
  await readerThat('for (;;) {}');
  const controller = new AbortController();
  const asked = askReader(pdf, { signal: controller.signal });
  setTimeout(() => controller.abort(new Error('Stopped')), 200);
  await expect(asked).rejects.toThrow('Stopped');
});

it('counts the pages of a file being attached while others are looked into [S5]', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-reader-'));
  folders.push(folder);
  const file = join(folder, 'reader.cjs');
  await writeFile(
    file,
    `process.on('message', ({ id, job }) => {
      if (job.kind === 'count') process.send({ id, answer: { pages: 3 } });
    });`,
  );
  useReaderStarter(() => startNodeReader(file));
  const controller = new AbortController();
  const slow = [1, 2, 3].map(() => askReader(pdf, { signal: controller.signal }));
  const stopped = Promise.allSettled(slow);
  await expect(askReader({ kind: 'count', bytes: aPdf() })).resolves.toEqual({ pages: 3 });
  controller.abort(new Error('Stopped'));
  expect((await stopped).map(({ status }) => status)).toEqual(Array(3).fill('rejected'));
});

it('reads neither the records nor any other file, writes nothing and starts nothing [S5]', async () => {
  const tries = `
    const attempt = (run) => { try { run(); return 'done'; } catch (error) { return error.code; } };
    const { readFileSync, writeFileSync } = require('node:fs');
    process.send({ id, answer: {
      read: attempt(() => readFileSync(${JSON.stringify(join(tmpdir(), 'records.db'))})),
      write: attempt(() => writeFileSync(${JSON.stringify(join(tmpdir(), 'made.txt'))}, 'x')),
      start: attempt(() => require('node:child_process').execFileSync('true')),
      names: Object.keys(process.env),
    } });`;
  await readerThat(tries);
  const answer = (await askReader(pdf)) as unknown as Record<string, unknown>;
  expect(answer).toMatchObject({
    read: 'ERR_ACCESS_DENIED',
    write: 'ERR_ACCESS_DENIED',
    start: 'ERR_ACCESS_DENIED',
  });
  expect(answer['names']).not.toContain('HOME');
});

it('is not held up or brought down by 300 files with random damage [S5]', async () => {
  const files: [string, Uint8Array][] = [
    [MEDIA_TYPES.pdf, aLoadedPdf()],
    [MEDIA_TYPES.pdf, aDrawnPdf({ content: `${line('Secret')} 0 g 40 290 300 30 re f` })],
    [MEDIA_TYPES.docx, await aDocx()],
    [MEDIA_TYPES.xlsx, await aWorkbook({ Costs: [['Grant', 4000]] })],
    [MEDIA_TYPES.pptx, await aPptx({ notes: 'Notes' })],
    [MEDIA_TYPES.png, aPng({ chunks: [['eXIf', exif({ gps: true, model: 'Camera' })]] })],
    [
      MEDIA_TYPES.jpeg,
      aJpeg({ segments: [[0xe1, Buffer.concat([Buffer.from('Exif\0\0'), exif({ gps: true })])]] }),
    ],
  ];
  const damage = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), {
    minLength: 1,
    maxLength: 30,
  });
  let answers = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(files.length - 1), damage, fc.boolean(), async (which, bytes, cut) => {
      const [mediaType, original] = files[which] ?? files[0]!;
      const damaged = Uint8Array.from(original);
      for (const [at, byte] of bytes) damaged[Math.floor(at * (damaged.length - 1))] = byte;
      const part = cut
        ? damaged.subarray(0, Math.floor(damaged.length * (bytes[0]?.[0] ?? 1)))
        : damaged;
      const { findings } = await askReader({ kind: 'inspect', mediaType, bytes: part });
      expect(Array.isArray(findings)).toBe(true);
      answers += 1;
    }),
    { numRuns: 300 },
  );
  expect(answers).toBeGreaterThanOrEqual(300);
});
