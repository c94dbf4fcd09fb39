import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { mayBeOffered, verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { aFolder, aMeetingPack, unpacked } from '#test/support/a-meeting-pack.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';

type Pack = Awaited<ReturnType<typeof aMeetingPack>>;

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';

describe('A meeting pack', () => {
  let pack: Pack;
  beforeAll(async () => {
    pack = await aMeetingPack();
  });

  test('has the files that bundle.md names, and no other', async () => {
    const { files } = await readZip(pack.path);
    expect(pack.files.map((file) => `data/${file.path}`)).toEqual(
      [...files.keys()].filter((name) => name.startsWith('data/')),
    );
    expect([...files.keys()]).toEqual([
      'bag-info.txt',
      'bagit.txt',
      'data/accessibility.html',
      'data/assets/govuk-frontend.css',
      'data/assets/pages.css',
      'data/index.html',
      `${home}/agenda.html`,
      `${home}/agenda.pdf`,
      `${home}/index.html`,
      `${home}/meeting.ics`,
      `${home}/pack.pdf`,
      `${home}/papers/01-draft-minutes-24-september-2026.pdf`,
      `${home}/papers/02-strategy-report-quarter-2.pdf`,
      `${home}/papers/03-appendix-1-tables.pdf`,
      `${home}/papers/04-better-care-fund-plan.pdf`,
      `${home}/papers/06-cover-report.pdf`,
      'data/upload-report.html',
      'manifest-sha512.txt',
      'tagmanifest-sha512.txt',
    ]);
  });

  test('passes every check of the verifier', async () => {
    const checks = await verifyBundle(pack.path, { withheld: [] });
    expect(checks.filter((check) => !check.passed)).toEqual([]);
    expect(checks.map((check) => check.id)).toEqual([
      'zip',
      'bag',
      'manifests',
      'pages',
      'scripts',
      'links',
      'layout',
      'events',
      'word-files',
      'drafts',
      'documents',
      'page-numbers',
      'papers',
      'papers-accessible',
      'calendars',
      'withheld',
    ]);
    expect(mayBeOffered(checks)).toBe(true);
  });

  test('is the same to the last byte when it is built again with the same bagging date', async () => {
    const again = await aMeetingPack();
    expect(again.sha512).toBe(pack.sha512);
    expect(await readFile(again.path)).toEqual(await readFile(pack.path));
  });

  test('differs in its tag files only when the bagging date differs', async () => {
    const later = await aMeetingPack({ baggingDate: '2026-11-19' });
    const payload = ({ files }: Pack) => files.filter((file) => file.path.startsWith('data/'));
    expect(later.sha512).not.toBe(pack.sha512);
    expect(payload(later)).toEqual(payload(pack));
  });

  test('is the same in another time zone', async () => {
    const before = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    try {
      expect((await aMeetingPack()).sha512).toBe(pack.sha512);
    } finally {
      process.env['TZ'] = before ?? '';
      if (before === undefined) delete process.env['TZ'];
    }
  });

  test('leaves nothing but itself in its folder', async () => {
    expect(await readdir(pack.folder)).toEqual(['pack.zip']);
  });

  test('says what it is doing, in order', async () => {
    const phases: string[] = [];
    const sentences: string[] = [];
    await aMeetingPack({
      onProgress: ({ phase, sentence }) => {
        if (phases.at(-1) !== phase) phases.push(phase);
        sentences.push(sentence);
      },
    });
    expect(phases).toEqual(['papers', 'agenda', 'pack', 'pages', 'bundle']);
    expect(sentences).toContain('Reading paper 3 of 5');
    expect(sentences).toContain('Placing 10 pages in the pack');
  });

  test('of the sample says so on each page', async () => {
    const sample = await aMeetingPack({ view: (meeting) => (meeting.sample = true) });
    const folder = await unpacked(sample);
    for (const page of ['index.html', 'accessibility.html', 'upload-report.html']) {
      expect(await readFile(join(folder, 'data', page), 'utf8')).toContain('Sample:');
    }
    for (const page of ['index.html', 'agenda.html']) {
      expect(await readFile(join(folder, home, page), 'utf8')).toContain('Sample:');
    }
    expect(await readFile(join(folder, home, 'meeting.ics'), 'utf8')).toContain('Sample:');
    if (await hasTool('pdftotext')) {
      for (const name of ['agenda.pdf', 'pack.pdf']) {
        const text = await runTool('pdftotext', [join(folder, home, name), '-']);
        const pages = text.split('\f').slice(0, -1);
        expect(pages.filter((page) => !page.includes('Sample:'))).toEqual([]);
      }
    }
  });
});

describe('A build that is stopped', () => {
  test.each(['papers', 'agenda', 'pack', 'pages', 'bundle'] as const)(
    'at "%s" leaves nothing behind',
    async (when) => {
      const folder = await aFolder();
      const stop = new AbortController();
      const built = aMeetingPack({
        folder,
        signal: stop.signal,
        onProgress: ({ phase }) => {
          if (phase === when) stop.abort(new Error('Stopped by the person'));
        },
      });
      await expect(built).rejects.toThrow('Stopped by the person');
      expect(await readdir(folder)).toEqual([]);
    },
  );

  test('by a folder that is not there leaves nothing behind', async () => {
    const folder = join(await aFolder(), 'gone');
    await expect(aMeetingPack({ folder })).rejects.toThrow(/ENOENT/);
  });

  test('does not touch the bundle that was there before', async () => {
    const before = await aMeetingPack();
    const stop = new AbortController();
    const built = aMeetingPack({
      folder: before.folder,
      baggingDate: '2026-11-20',
      signal: stop.signal,
      onProgress: ({ phase }) => {
        if (phase === 'bundle') stop.abort();
      },
    });
    await expect(built).rejects.toThrow();
    expect((await verifyBundle(before.path)).every((check) => check.passed)).toBe(true);
  });
});
