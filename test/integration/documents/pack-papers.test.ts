import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PaperProblemError } from '#core/publishing/paper-problem.ts';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { aFolder, aMeetingPack, unpacked } from '#test/support/a-meeting-pack.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';

type Pack = Awaited<ReturnType<typeof aMeetingPack>>;

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';

describe('Papers in a pack', () => {
  const one = (mediaType: string, alternativeText: string | null = null) => ({
    view: (meeting: Pack['view']) => {
      for (const item of meeting.sections.flatMap((section) => section.items)) {
        item.papers = item.number === '3' ? item.papers : [];
        for (const { file } of item.papers) {
          if (file !== null) Object.assign(file, { mediaType, alternativeText });
        }
      }
    },
  });

  test('that are landscape or of another size are turned and scaled to A4', async ({ skip }) => {
    const pack = await aMeetingPack({
      ...one('application/pdf'),
      fileOf: () => aPdf({ size: { width: 1190, height: 842 }, pages: ['A3 landscape'] }),
    });
    expect((await verifyBundle(pack.path)).find((check) => check.id === 'documents')?.passed).toBe(
      true,
    );
    if (!(await hasTool('pdfinfo'))) return skip();
    const file = join(await unpacked(pack), home, 'pack.pdf');
    const facts = await runTool('pdfinfo', [
      '-f',
      String(pack.pages),
      '-l',
      String(pack.pages),
      file,
    ]);
    expect(facts).toMatch(/size:\s+841\.89 x 595\.27\d pts \(A4\)/);
  });

  test.each([
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'not_pdf'],
    ['text/csv', 'not_pdf'],
    ['image/png', 'no_alternative_text'],
  ])('%s is refused by name: %s', async (mediaType, reason) => {
    const failed = await aMeetingPack(one(mediaType)).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(PaperProblemError);
    expect(failed).toMatchObject({ reason, title: 'Draft minutes, 24 September 2026' });
    expect((failed as PaperProblemError).sentence).toMatch(/^Draft minutes, 24 September 2026: /);
  });

  test('that are damaged are refused by name', async () => {
    const fileOf = () => new TextEncoder().encode('%PDF-1.7 this is not a PDF');
    const failed = await aMeetingPack({ ...one('application/pdf'), fileOf }).catch(
      (e: unknown) => e,
    );
    expect(failed).toMatchObject({ reason: 'damaged' });
  });

  test('that open but cannot be placed get a slip that points to their file', async () => {
    const pack = await aMeetingPack({
      ...one('application/pdf'),
      fileOf: () => {
        const bytes = Buffer.from(aPdf({ title: 'Odd', tagged: true, pages: ['one', 'two'] }));
        const odd = bytes.toString('latin1').replace(/\/Type \/Page \//g, '/Type /Pgae /');
        return new Uint8Array(Buffer.from(odd, 'latin1'));
      },
    });
    expect(pack.slips).toEqual([{ order: 1, title: 'Draft minutes, 24 September 2026' }]);
    const bytes = await readFile(join(await unpacked(pack), home, 'pack.pdf'));
    const read = await readDocument(bytes);
    const said = read?.pages.at(-1)?.replace(/\s/g, '');
    expect(said).toContain('01-draft-minutes-24-september-2026.pdf(2pages)');
    expect((await verifyBundle(pack.path)).every((check) => check.passed)).toBe(true);
  });

  test('that need a password are refused; those that are only protected are placed', async ({
    skip,
  }) => {
    if (!(await hasTool('qpdf'))) return skip();
    const folder = await aFolder();
    const plain = join(folder, 'plain.pdf');
    await writeFile(plain, aPdf({ pages: ['Protected paper'] }));
    for (const [password, outcome] of [
      ['secret', 'needs_password'],
      ['', 'placed'],
    ] as const) {
      const locked = join(folder, `locked${password}.pdf`);
      await runTool('qpdf', ['--encrypt', password, 'owner', '256', '--', plain, locked]);
      const bytes = new Uint8Array(await readFile(locked));
      const made = await aMeetingPack({ ...one('application/pdf'), fileOf: () => bytes }).catch(
        (error: unknown) => error,
      );
      expect(made).toMatchObject(outcome === 'placed' ? { slips: [] } : { reason: outcome });
    }
  });

  test('whose stored file is not the one attached are refused', async () => {
    const pack = aMeetingPack({
      ...one('application/pdf'),
      fileOf: (paper) => {
        const bytes = aPdf({ title: paper.title });
        setTimeout(() => (bytes[bytes.length - 20] = 0x41), 0);
        return bytes;
      },
    });
    await expect(pack).rejects.toMatchObject({ reason: 'changed_in_store' });
  });

  test('that are pictures or plain text go out as tagged PDFs', async () => {
    const png = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    const text = new TextEncoder().encode(
      'First line\nsecond line\n\n#import "x" $ ] \\ literally',
    );
    const cases = [
      [one('image/png', 'A map of the county'), png],
      [one('text/plain'), text],
    ] as const;
    for (const [wishes, bytes] of cases) {
      const pack = await aMeetingPack({ ...wishes, fileOf: () => bytes });
      const checks = await verifyBundle(pack.path);
      expect(checks.filter((check) => !check.passed)).toEqual([]);
    }
  });
});
