import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { filledIn, withDocument, type Written } from '#test/support/a-report.ts';
import { anItem, aRestriction, lineOf } from '#test/support/an-item.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const written: Written = {
  asked: ['The board is asked to agree the winter plan.'],
  recommendations: ['agree the winter plan', '(b) ask for a report in March'],
  finance: ['It costs £40,000.', 'Half of it comes from the <better care> fund & the rest is new.'],
  backgroundPapers: ['Winter review 2025 (County Hall, room 3)', 'Minutes of the group'],
};

describe('A report template', () => {
  let app: TestApp;
  let itemId: string;
  let paperId: string;
  beforeEach(async () => {
    app = await openTestApp();
    const body = await aBody(app);
    const { meeting } = await aMeeting(app, { bodyId: body.id });
    const { item } = await anItem(app, { meetingId: meeting.id, title: 'Winter plan' });
    itemId = item.id;
    paperId = (await aPaper(app, { itemId })).paper.id;
  });
  afterEach(() => app.close());

  const template = async (): Promise<Uint8Array> =>
    bytesOf(await app.client.reports.template({ paperId }));
  const comeBack = async (content: Uint8Array) => {
    await attach(app, { to: { paperId }, fileName: 'report.docx', content });
    return app.client.reports.ofPaper({ paperId });
  };
  const itemNow = async () => {
    const { paper } = (await app.client.papers.versions({ paperId })).paper;
    const { agenda } = await app.client.agenda.page({ meeting: { id: paper.meetingId } });
    return lineOf(agenda, itemId).item;
  };

  test('names meeting, date, item, author and day, and has a control for each part', async () => {
    const file = await app.client.reports.template({ paperId });
    expect(file.name).toMatch(/^report-2026-11-26-.*-item-1\.docx$/);
    const { files, problems } = await readZip(Buffer.from(await bytesOf(file)));
    expect(problems).toEqual([]);
    const xml = files.get('word/document.xml')?.toString() ?? '';
    const text = xml.replace(/<[^>]+>/g, ' ');
    for (const words of [
      'Thursday 26 November 2026',
      'Winter plan',
      'Place Director',
      'Friday 13 November 2026',
    ]) {
      expect(text).toContain(words);
    }
    expect(xml.match(/<w:sdt>/g)).toHaveLength(9);
    expect(xml).toContain('w:val="Heading1"');
    expect(files.get('word/styles.xml')?.toString()).toContain('w:val="en-GB"');
    expect(files.get('docProps/core.xml')?.toString()).toContain('Report: Winter plan');
  });

  test('is the same bytes for the same item', async () => {
    expect(Buffer.from(await template()).equals(Buffer.from(await template()))).toBe(true);
  });

  test('says on each page that it is not for publication where the item is withheld', async () => {
    await app.client.agenda.setRestriction({
      target: await itemNow(),
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    const { files } = await readZip(Buffer.from(await template()));
    const header = [...files].find(([name]) => name.startsWith('word/header'))?.[1].toString();
    expect(header).toContain('Not for publication');
  });

  test('is read when it comes back: what was written, without the guidance', async () => {
    const report = await comeBack(await filledIn(await template(), written));
    if (report.state !== 'read') throw new Error(report.state);
    expect(report.words).toMatchObject({
      asked: 'The board is asked to agree the winter plan.',
      recommendations: ['agree the winter plan', 'ask for a report in March'],
      finance:
        'It costs £40,000.\n\nHalf of it comes from the <better care> fund & the rest is new.',
      risk: '',
      backgroundPapers: ['Winter review 2025 (County Hall, room 3)', 'Minutes of the group'],
      unread: [],
    });
    expect(report.beside).toMatchObject({
      recommendations: 'new',
      newBackgroundPapers: [
        { title: 'Winter review 2025', where: 'County Hall, room 3' },
        { title: 'Minutes of the group', where: '' },
      ],
      whyNot: null,
    });
  });

  test('is read by its headings where the controls are gone, and says which part is missing', async () => {
    const filled = await filledIn(await template(), written);
    const bare = await withDocument(filled, (xml) =>
      xml
        .replace(/<w:sdtPr>.*?<\/w:sdtPr>/gs, '')
        .replace(/<\/?w:sdt(Content)?>/g, '')
        .replace('>Legal implications<', '>The law<'),
    );
    const report = await comeBack(bare);
    if (report.state !== 'read') throw new Error(report.state);
    expect(report.words.recommendations).toEqual([
      'agree the winter plan',
      'ask for a report in March',
    ]);
    expect(report.words.unread).toEqual(['Legal implications: there is no such part in the file.']);
    expect(report.words.risk).toBe('');
  });

  test('is read without what was struck out, hidden or moved away', async () => {
    const filled = await filledIn(await template(), { summary: ['KEPT'] });
    const tracked = await withDocument(filled, (xml) =>
      xml.replace(
        /<w:r>(?:(?!<w:r>).)*KEPT<\/w:t><\/w:r>/s,
        (run) =>
          `<w:del w:id="1">${run.replace('KEPT', 'GONE')}</w:del><w:ins w:id="2">${run}</w:ins>` +
          '<w:r><w:rPr><w:vanish/></w:rPr><w:t>HIDDEN</w:t></w:r>' +
          '<w:r><mc:AlternateContent><mc:Choice><w:t> once</w:t></mc:Choice><mc:Fallback><w:t> twice</w:t></mc:Fallback></mc:AlternateContent></w:r>' +
          '<w:r><w:instrText>INCLUDETEXT "//evil.example"</w:instrText></w:r>',
      ),
    );
    const report = await comeBack(tracked);
    expect(report).toMatchObject({ state: 'read', words: { summary: 'KEPT once' } });
  });

  test('gives its recommendations to the item only when told to, and can be taken back', async () => {
    const before = await itemNow();
    await app.client.agenda.amendItem({
      target: before,
      change: { recommendations: ['agree the winter plan.', 'thank the group'] },
    });
    const report = await comeBack(await filledIn(await template(), written));
    if (report.state !== 'read') throw new Error(report.state);
    expect(report.beside.recommendations).toBe('different');
    expect((await itemNow()).recommendations).toEqual([
      'agree the winter plan.',
      'thank the group',
    ]);
    const use = { paperId, item: report.beside.item, backgroundPapers: 'add' } as const;
    await app.client.reports.use({ ...use, recommendations: 'add' });
    expect(await itemNow()).toMatchObject({
      recommendations: ['agree the winter plan.', 'thank the group', 'ask for a report in March'],
      backgroundPapers: [{ title: 'Winter review 2025' }, { title: 'Minutes of the group' }],
    });
    await app.client.history.undo({});
    expect((await itemNow()).recommendations).toHaveLength(2);
    await app.client.reports.use({ ...use, item: await itemNow(), recommendations: 'replace' });
    expect((await itemNow()).recommendations).toEqual([
      'agree the winter plan',
      'ask for a report in March',
    ]);
    expect(await app.client.reports.ofPaper({ paperId })).toMatchObject({
      beside: { recommendations: 'same', newBackgroundPapers: [] },
    });
  });

  test('[R-031] of a withheld paper gives nothing to an item that is not withheld', async () => {
    const report = await comeBack(await filledIn(await template(), written));
    if (report.state !== 'read') throw new Error(report.state);
    const { paper } = await app.client.papers.versions({ paperId });
    const whole = aRestriction({ groundScheme: 'foi', groundCode: '43' });
    const { publicTitle: _title, titleChecked: _checked, withheldBy: _by, ...restriction } = whole;
    await app.client.papers.setRestriction({
      target: paper.paper,
      restriction,
    });
    const use = {
      paperId,
      item: await itemNow(),
      recommendations: 'replace',
      backgroundPapers: 'add',
    } as const;
    await expect(app.client.reports.use(use)).rejects.toMatchObject({
      data: { reason: 'withheld' },
    });
    expect(await app.client.reports.ofPaper({ paperId })).toMatchObject({
      beside: { whyNot: expect.stringContaining('withheld') as string },
    });
    expect((await itemNow()).recommendations).toEqual([]);
  });

  test('is asked for again where another version is attached; other files have none', async () => {
    await comeBack(await filledIn(await template(), written));
    const again = await comeBack(await filledIn(await template(), { risk: ['Low.'] }));
    expect(again).toMatchObject({ state: 'read', words: { risk: 'Low.', recommendations: [] } });
    await attach(app, { to: { paperId }, fileName: 'a.txt', content: Buffer.from('x') });
    expect(await app.client.reports.ofPaper({ paperId })).toEqual({ state: 'none' });
    expect(await app.client.reports.read({ paperId })).toEqual({ state: 'none' });
  });

  test('[S5] that is hostile gives a sentence, is attached all the same, and takes no time', async () => {
    const docx = await template();
    const hostile: [string, Uint8Array, RegExp][] = [
      [
        'entities',
        await withDocument(docx, (xml) => `<!DOCTYPE x [<!ENTITY a "b">]>${xml}`),
        /instructions/,
      ],
      ['no XML', await withDocument(docx, () => '<'.repeat(100_000)), /no XML/],
      [
        'a bomb',
        await withDocument(docx, () => `<w:document>${' '.repeat(30_000_000)}</w:document>`),
        /more than is allowed/,
      ],
      [
        'another document',
        await withDocument(docx, () => '<w:document><w:p/></w:document>'),
        /not made from a report template/,
      ],
      [
        'half a document',
        await withDocument(docx, (xml) => xml.slice(0, 600).replace(/<[^>]*$/, '')),
        /not made from/,
      ],
      [
        'many open tags',
        await withDocument(docx, () => '<w:sdt><w:p>'.repeat(70_000)),
        /not made from/,
      ],
    ];
    for (const [what, content, says] of hostile) {
      const report = await comeBack(content);
      if (report.state !== 'unreadable') throw new Error(`${what}: ${report.state}`);
      expect(report.sentence, what).toMatch(says);
    }
  }, 30_000);
});

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
