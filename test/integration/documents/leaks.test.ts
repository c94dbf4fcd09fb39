import { deflateRawSync } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import yazl from 'yazl';
import { mayBeOffered, verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { aChangedPack, edit, type Files } from '#test/support/a-changed-pack.ts';
import { aMeetingPack } from '#test/support/a-meeting-pack.ts';
import { aPdf } from '#test/support/a-pdf.ts';

const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';
const page = `${home}/agenda.html`;
const paper = `${home}/papers/06-cover-report.pdf`;
const secret = 'Grimthorpe Care bid 1,284,500 pounds';
const withheld = [{ text: secret, where: 'item 8, private notes' }];

describe('Withheld text is found [P5]', () => {
  let pack: Awaited<ReturnType<typeof aMeetingPack>>;
  beforeAll(async () => {
    pack = await aMeetingPack();
  });

  const leakCheck = async (path: string, texts = withheld, publicText: string[] = []) => {
    const checks = await verifyBundle(path, { withheld: texts, publicText });
    const check = checks.find(({ id }) => id === 'withheld');
    if (check === undefined) throw new Error('The search did not run');
    return { ...check, mayBeOffered: mayBeOffered(checks) };
  };
  const after = async (change: (files: Files) => void) =>
    leakCheck(await aChangedPack(pack, change));
  const put = (text: string) => (files: Files) =>
    edit(files, page, (markup) => markup.replace('</main>', `<p>${text}</p></main>`));

  test('nowhere in the bundle as it was built', async () => {
    const check = await leakCheck(pack.path);
    expect(check).toMatchObject({ passed: true, mayBeOffered: true });
    expect(check.detail).toMatch(/^\d+ passages searched for in 19 files\. None found\.$/);
  });

  const utf16 = (text: string) => Buffer.from(text, 'utf16le');
  const percent = (text: string) =>
    [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
  const entities = (text: string) =>
    text.replace(/./gu, (c) => `&#x${c.codePointAt(0)!.toString(16)};`);

  test.each<[string, string]>([
    ['as it is', secret],
    ['in capitals', secret.toUpperCase()],
    ['with other spaces and line ends', 'Grimthorpe\n   Care&nbsp;bid\u20031,284,500\tpounds'],
    ['hyphenated and with soft hyphens', 'Grim-\nthorpe Ca&shy;re bid 1\u00ad,284,500 pounds'],
    ['with zero-width characters', Array.from(secret).join('\u200b')],
    ['in full-width letters', secret.replace(/[a-z]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))], // prettier-ignore
    ['cut up by markup', 'Grim<b>thorpe</b> <i>Ca</i>re bid 1,<u>284</u>,500 pounds'],
    ['in character references', entities(secret)],
    ['in decimal references', secret.replace(/./gu, (c) => `&#${c.codePointAt(0)};`)],
    ['percent-encoded', percent(secret)],
    ['in JSON escapes', secret.replace(/./gu, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)], // prettier-ignore
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in UTF-16 in base64', utf16(secret).toString('base64')],
    ['in a comment', `<!-- ${secret} -->`],
    ['in an attribute', `<span title="${secret}"></span>`],
    ['in an attribute, encoded', `<span title="${entities(secret)}"></span>`],
    ['as one number of it', 'The sum was £1 284 500.'],
  ])('on a page, %s', async (_, text) => {
    const check = await after(put(text));
    expect(check).toMatchObject({ passed: false, mayBeOffered: false });
    expect(check.problems[0]).toMatchObject({ file: page });
    expect(check.problems[0]?.text).toContain('item 8, private notes');
  });

  test.each<[string, Parameters<typeof aPdf>[0], RegExp]>([
    ['on a page', { pages: ['Harmless', `More: ${secret}`] }, /page 2/],
    ['broken over lines', { pages: ['Grimthorpe Care bid\n1,284,500 pounds'] }, /page 1/],
    ['in its title', { title: secret }, /document properties/],
    ['in its author', { author: secret }, /document properties/],
    ['in its XMP', { xmp: secret }, /XMP|streams/],
    ['in a bookmark', { bookmark: secret }, /bookmarks/],
    ['in a note', { note: secret }, /notes on page 1/],
    ['in the name of an attachment', { attachment: { name: secret, text: 'x' } }, /attachment/],
    ['in an attachment', { attachment: { name: 'a.txt', text: secret } }, /attachment|streams/],
    ['in an object that nothing shows', { orphan: secret }, /streams/],
    ['in a script', { script: `// ${secret}` }, /bytes/],
  ])('in a PDF, %s', async (_, wishes, where) => {
    const check = await after((files) => files.set(paper, aPdf({ title: 'Report', ...wishes })));
    expect(check.passed).toBe(false);
    expect(check.problems[0]?.file).toBe(paper);
    expect(check.problems[0]?.text).toMatch(where);
  });

  test('in an earlier revision that a PDF still carries', async () => {
    const before = Buffer.from(aPdf({ pages: [secret] })).toString('latin1');
    const revised = before.replace(/\/Kids \[\d+ 0 R\]/, (kids) => kids.replace(/./g, ' '));
    const bytes = Buffer.from(`${revised}\n% revised\n`, 'latin1');
    expect((await after((files) => files.set(paper, bytes))).problems[0]?.text).toMatch(/streams/);
  });

  test('in a calendar file, folded over lines', async () => {
    const check = await after((files) =>
      edit(files, `${home}/meeting.ics`, (text) =>
        text.replace(
          'DESCRIPTION:',
          'DESCRIPTION:Grimthorpe Ca\r\n re bid 1\\,284\\,5\r\n 00 pounds ',
        ),
      ),
    );
    expect(check.problems).toMatchObject([{ file: `${home}/meeting.ics` }]);
  });

  test('in the name of a file, which is then not told', async () => {
    for (const name of [
      'grimthorpe-care-bid-1284500-pounds.pdf',
      `${percent('Grimthorpe Care bid')}.pdf`,
    ]) {
      const texts = [...withheld, { text: 'Grimthorpe Care bid', where: 'item 8, title' }];
      const changed = await aChangedPack(pack, (files) =>
        files.set(`${home}/papers/${name}`, aPdf({ title: 'T' })),
      );
      const check = await leakCheck(changed, texts);
      expect(check.passed).toBe(false);
      const named = check.problems.find(({ text }) => text.includes('its name'));
      expect(named?.file).toBe(`${home}/papers/…`);
    }
  });

  test('in text files of UTF-16, of both byte orders', async () => {
    for (const bytes of [
      utf16(secret),
      Buffer.from(utf16(`\ufeff${secret}`)).swap16(),
      Buffer.concat([Buffer.from('x'), utf16(secret)]),
    ]) {
      // prettier-ignore
      const check = await after((files) => files.set('data/notes.txt', bytes));
      expect(check.problems).toMatchObject([{ file: 'data/notes.txt' }]);
    }
  });

  test('in an office file, and in a zip inside a zip', async () => {
    const zipOf = (name: string, content: Buffer): Promise<Buffer> => {
      const zip = new yazl.ZipFile();
      zip.addBuffer(content, name);
      zip.end();
      return buffer(zip.outputStream);
    };
    const document =
      '<w:p><w:r><w:t>Grimthorpe Care</w:t></w:r><w:r><w:t> bid 1,284,500 pounds</w:t></w:r></w:p>';
    const docx = await zipOf('word/document.xml', Buffer.from(document));
    const nested = await zipOf('inner.docx', docx);
    for (const bytes of [docx, nested]) {
      const check = await after((files) => files.set('data/report.docx', bytes));
      expect(check.problems[0]?.text).toMatch(/word\/document\.xml/);
    }
    expect(deflateRawSync(Buffer.from(document)).includes('Grimthorpe')).toBe(false);
  });

  test('in the tag files of the bag', async () => {
    const check = await after((files) =>
      edit(files, 'bag-info.txt', (text) => `${text}Contact-Name: ${secret}\n`),
    );
    expect(check.problems).toMatchObject([{ file: 'bag-info.txt' }]);
  });

  test('by any sentence of a long text', async () => {
    const text = `The panel met twice. The lowest bidder was Grimthorpe Care of Banbury, and its price fell after clarification. The runner-up asked for feedback.`;
    const changed = await aChangedPack(
      pack,
      put('its price fell after clarification. The runner-up'),
    );
    const check = await leakCheck(changed, [{ text, where: 'item 8, description' }]);
    expect(check.problems).toMatchObject([{ file: page }]);
  });

  test('by a reference, an e-mail address or a telephone number alone', async () => {
    const text =
      'Call 07700 900123 or write to jo.bloggs@example.org about tender OCC-4711-RB, lot two, before it ends.';
    for (const part of ['07700 900 123', 'jo.bloggs@example.org', 'occ 4711 rb']) {
      const changed = await aChangedPack(pack, put(part));
      expect((await leakCheck(changed, [{ text, where: 'a note' }])).passed).toBe(false);
    }
  });

  test('by a short name, as whole words only', async () => {
    const texts = [{ text: 'Jo Orr', where: 'a name' }];
    expect((await leakCheck(await aChangedPack(pack, put('Said Jo Orr.')), texts)).passed).toBe(
      false,
    );
    expect((await leakCheck(await aChangedPack(pack, put('The banjo orrery')), texts)).passed).toBe(
      true,
    );
  });

  test('but not where the public view says the same words', async () => {
    const title = 'Community reablement: award of contract';
    const texts = [
      { text: `${title} to Grimthorpe Care of Banbury`, where: 'item 8, private title' },
    ];
    expect((await leakCheck(pack.path, [{ text: title, where: 'x' }], [title])).passed).toBe(true);
    expect((await leakCheck(pack.path, texts, [title])).passed).toBe(true);
    const changed = await aChangedPack(pack, put('contract to Grimthorpe Care of Banbury'));
    expect((await leakCheck(changed, texts, [title])).passed).toBe(false);
  });

  test('and never repeated in what the check says', async () => {
    const check = await after((files) => {
      put(secret)(files);
      files.set(paper, aPdf({ title: secret, bookmark: secret, pages: [secret] }));
      files.set('data/grimthorpe-care-bid-1284500-pounds.txt', Buffer.from(secret));
    });
    const said = JSON.stringify(check).toLowerCase();
    expect(check.problems.length).toBeGreaterThanOrEqual(3);
    for (const word of ['grimthorpe', '1,284,500', '1284500']) expect(said).not.toContain(word);
  });
});
