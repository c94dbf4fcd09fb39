// @one-transport: it is about the bytes of bundles and files, not about how they are asked for.
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it } from 'vitest';
import { convertOffice } from '#core/scanning/convert-office.ts';
import { findOffice } from '#core/scanning/office-program.ts';
import { readPdfFacts, withPdf } from '#core/documents/read-pdf.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { aWorkbook } from '#test/support/a-workbook.ts';
import { anItem } from '#test/support/an-item.ts';
import { aDocx, aPptx } from '#test/support/an-office-file.ts';
import { anOfficeProgram, type OfficeBehaviour } from '#test/support/an-office-program.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

afterEach(() => {
  delete process.env['CLEAR_DAYS_OFFICE'];
});

async function aWordPaper(test: TestApp) {
  const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
  const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter plan' });
  const { paper } = await aPaper(test, { itemId: item.id });
  const content = await aDocx();
  return (await attach(test, { to: { paperId: paper.id }, fileName: 'plan.docx', content })).paper;
}

describe('a PDF of an office file', () => {
  it('is a new version made from it, without the names that went along', async () => {
    await using test = await openTestApp();
    process.env['CLEAR_DAYS_OFFICE'] = await anOfficeProgram('makes');
    const paper = await aWordPaper(test);
    const { change, scan } = await test.client.scanning.convert({ target: paper });
    expect(change.papers[0]?.version).toMatchObject({
      ...{ number: 2, fileName: 'plan.pdf', mediaType: 'application/pdf', pages: 1 },
      ...{ madeFromId: paper.currentVersionId, madeHow: 'PDF made by LibreOffice' },
    });
    expect(scan.state).toBe('clean');
  });

  it.each<[OfficeBehaviour, string]>([
    ['crashes', 'LibreOffice could not make a PDF'],
    ['makes nothing', 'LibreOffice could not make a PDF'],
    ['makes no PDF', 'LibreOffice could not make a PDF'],
  ])('is asked of the author where LibreOffice %s', async (behaviour, words) => {
    await using test = await openTestApp();
    process.env['CLEAR_DAYS_OFFICE'] = await anOfficeProgram(behaviour);
    const paper = await aWordPaper(test);
    const refusal = await refusalOf(test.client.scanning.convert({ target: paper }));
    expect(refusal.sentence).toContain(words);
  });

  it('is asked of the author where there is no LibreOffice', async () => {
    await using test = await openTestApp();
    process.env['CLEAR_DAYS_OFFICE'] = 'none';
    const paper = await aWordPaper(test);
    expect((await test.client.scanning.ofPaper({ paperId: paper.id })).pdf).toEqual({
      can: false,
      sentence: 'LibreOffice is not on this computer. Ask the author for a PDF and attach it.',
    });
    const refusal = await refusalOf(test.client.scanning.convert({ target: paper }));
    expect(refusal).toMatchObject({ reason: 'no-office' });
  });
});

/** What runs in a group of processes; what has ended and is only still listed does not. */
async function aliveInGroup(group: number): Promise<string[]> {
  const { stdout } = await promisify(execFile)('ps', ['-eo', 'pgid=,stat=,comm=']);
  const rows = stdout.split('\n').map((row) => row.trim());
  return rows.filter((row) => row.startsWith(`${group} `) && !/^\d+\s+Z/.test(row));
}

const file = async () => ({ mediaType: MEDIA_TYPES.docx, bytes: await aDocx() });

describe('LibreOffice', () => {
  it('is ended with all that it started when it takes too long', async () => {
    const program = await anOfficeProgram('hangs');
    const converting = convertOffice(program, await file(), { milliseconds: 1_500 });
    await expect(converting).rejects.toMatchObject({ problem: 'timeout' });
    const { pid } = await called(program);
    await wait(100);
    expect(await aliveInGroup(pid)).toEqual([]);
  });

  it('gets a profile and a home of its own, one file, and no way out', async () => {
    const program = await anOfficeProgram('makes');
    process.env['CLEAR_DAYS_SECRET'] = 'x';
    await convertOffice(program, await file());
    delete process.env['CLEAR_DAYS_SECRET'];
    const { args, env, cwd } = await called(program);
    expect(args[0]).toMatch(/^-env:UserInstallation=file:\/\/\/.*clear-days-office-/);
    expect(env['HOME']).toBe(cwd);
    expect(env['CLEAR_DAYS_SECRET']).toBeUndefined();
    expect(env['https_proxy']).toBe('http://127.0.0.1:9');
  });
});

const office = await findOffice();
if (office === null) {
  process.stderr.write('SKIPPED: conversions by LibreOffice, which is not installed here.\n');
}

describe.skipIf(office === null)('the real LibreOffice', () => {
  it.each([
    ['docx', () => aDocx('<w:p><w:r><w:t>Winter plan</w:t></w:r></w:p>')],
    ['xlsx', () => aWorkbook({ Costs: [['Winter plan', 4000]] })],
    ['pptx', () => aPptx({ words: 'Winter plan', notes: 'Never say this' })],
  ] as const)('makes a tagged PDF of a %s with its words', async (kind, make) => {
    const made = await convertOffice(office ?? '', {
      mediaType: MEDIA_TYPES[kind],
      bytes: await make(),
    });
    expect(await readPdfFacts(made)).toMatchObject({ tagged: true, encrypted: false });
    const words = await withPdf(made, async (pdf) => {
      const pages = await Promise.all(
        Array.from({ length: pdf.numPages }, async (_, index) => {
          const { items } = await (await pdf.getPage(index + 1)).getTextContent();
          return items.map((item) => ('str' in item ? item.str : '')).join('');
        }),
      );
      return pages.join(' ');
    });
    expect(words).toContain('Winter plan');
    expect(words).not.toContain('Never');
  });
});

interface Called {
  args: string[];
  env: Record<string, string>;
  cwd: string;
  pid: number;
}

async function called(program: string): Promise<Called> {
  return JSON.parse(await readFile(join(dirname(program), 'called.json'), 'utf8')) as Called;
}
