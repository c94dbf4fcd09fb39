// @one-transport: it is about the bytes of bundles and files, not about how they are asked for.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import { mayBeOffered, verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { loadSite } from '#core/website/load-site-view.ts';
import { siteWithheld } from '#core/website/site-withheld.service.ts';
import { aChangedPack, edit, type Files } from '#test/support/a-changed-pack.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { buildSite } from '#test/support/a-site.ts';
import { aSmallPartnership } from '#test/support/a-small-partnership.ts';
import { zipped } from '#test/support/an-office-file.ts';
import { anItem, aRestriction, lineOf } from '#test/support/an-item.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** Trust.md, L1: a leak planted in each kind of file that we make is caught. Measured: 20 s of processor time. */

const secret = 'Grimthorpe Care bid 1,284,507 pounds for five years of nights';
/** Cut in two in the middle of a word. */
const [head, tail] = ['Grimthorpe Care bid 1,284,507 pou', 'nds for five years of nights'];
const home = 'data/meetings/2026-11-26-health-and-wellbeing-board';
const minuted = 'data/meetings/2026-11-12-health-and-wellbeing-board';
const page = `${home}/agenda.html`;

let test: TestApp;
let site: { path: string; folder: string };
let itemId = '';
let meetingId = '';
let before: Awaited<ReturnType<typeof whatIsWithheld>>;
beforeAll(async () => {
  test = await openTestApp();
  ({ meetingId } = await aSmallPartnership(test));
  const line = await anItem(test, { meetingId, title: 'Nights', description: secret });
  itemId = line.item.id;
  const restriction = aRestriction({ groundScheme: 'foi', groundCode: '43', publicTitle: 'Care' });
  await test.client.agenda.setRestriction({ target: line.item, restriction });
  const { checks } = await test.client.website.page({});
  const warned = checks.filter(({ tone }) => tone === 'warn').map(({ id }) => id);
  const event = await buildSite(test, () => Promise.resolve(), warned);
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
  site = { path: event.path, folder: `${test.folder}/exports` };
  before = await whatIsWithheld();
}, 90_000);
afterAll(() => test.close());

interface Plant {
  readonly into: string;
  readonly plant: (files: Files) => void | Promise<void>;
}

const replacing = (into: string, from: string, to: string): Plant => ({
  into,
  plant: (files) => edit(files, into, (text) => text.replace(from, () => to)),
});
const adding = (into: string, bytes: string | Uint8Array): Plant => ({
  into,
  plant: (files) => {
    files.set(into, Buffer.from(bytes));
  },
});
const onPage = (words: string) => replacing(page, '</main>', `<p>${words}</p></main>`);
const inPdf = (wishes: Parameters<typeof aPdf>[0], change = (text: string) => text): Plant => {
  const bytes = Buffer.from(aPdf({ title: 'Agenda', ...wishes })).toString('latin1');
  return adding(`${home}/agenda.pdf`, Buffer.from(change(bytes), 'latin1'));
};
/** Into a part of the Word document of the minutes. */
const inWord = (part: string, change: (xml: string) => string | Buffer): Plant => {
  const into = `${minuted}/minutes-draft.docx`;
  const plant = async (files: Files) => {
    const { parts } = await partsOf(files.get(into));
    const before = parts.get(part)?.toString() ?? '';
    const after = change(before);
    if (after === before) throw new Error(`Nothing was changed in ${part}`);
    parts.set(part, Buffer.from(after));
    files.set(into, await zipped(Object.fromEntries(parts)));
  };
  return { into, plant };
};
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** A tag after every fourth letter. */
const cut = (text: string) => text.replace(/.{4}/g, '$&<b></b>');
const percent = (text: string) => Buffer.from(text).toString('hex').replace(/../g, '%$&');
const entities = (text: string) => text.replace(/./gu, (c) => `&#${String(c.codePointAt(0))};`);
const escapes = (text: string) =>
  text.replace(/./g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const octal = (text: string) =>
  text.replace(/./g, (c) => `\\${c.charCodeAt(0).toString(8).padStart(3, '0')}`);
const svg = (inner: string) => `<svg xmlns="http://www.w3.org/2000/svg">${inner}</svg>`;
const calendar = (words: string) =>
  replacing(`${home}/meeting.ics`, 'DESCRIPTION:', `DESCRIPTION:${words} `);
const feed = (words: string) => replacing('data/feed.atom', '</title>', ` ${words}</title>`);

const plants: Record<string, Plant> = {
  'the text of a page': onPage(secret),
  'a page, split over two lines': onPage(`${head}\n      ${tail}`),
  'a page, cut up by markup': onPage(cut(secret)),
  'a page, in character references': onPage(entities(secret)),
  'a page, in character references twice over': onPage(entities(secret).replaceAll('&', '&amp;')),
  'a page, in a link, percent-encoded': onPage(`<a href="agenda.pdf?q=${percent(secret)}">Agenda</a>`),
  'a page, in an attribute': onPage(`<span title="${secret}">Agenda</span>`),
  'a page, in an alternative text': onPage(`<img src="../../assets/logo.png" alt="${entities(secret)}">`),
  'a page, in its description': replacing(page, '</head>', `<meta name="description" content="${secret}"></head>`),
  'a page, in its linked data': replacing(page, '</head>', `<script type="application/ld+json">{"name":"${escapes(secret)}"}</script></head>`),
  'a page of UTF-16': adding('data/more.html', utf16(`<p>${cut(secret)}</p>`)),
  'the style sheet': replacing('data/assets/pages.css', '}', `} p::after { content: "${secret}" }`),
  'a drawing': adding('data/assets/map.svg', svg(`<text>${secret}</text>`)),
  'a drawing, cut up': adding('data/assets/map.svg', svg(`<text><tspan>${head}</tspan><tspan x="0">${tail}</tspan></text>`)),
  'a drawing, in its title': adding('data/assets/map.svg', svg(`<title>${secret}</title>`)),
  'a drawing, in a picture within': adding('data/assets/map.svg', svg(`<image href="data:text/plain;base64,${Buffer.from(secret).toString('base64')}"/>`)),
  'a PDF, on a page': inPdf({ pages: ['Agenda', secret] }),
  'a PDF, over two lines': inPdf({ pages: [`Agenda\n${head}-\n${tail}`] }),
  'a PDF, over two pages': inPdf({ pages: [`Agenda. ${head}`, tail] }),
  'a PDF, in its title': inPdf({ title: secret }),
  'a PDF, in its author': inPdf({ author: secret }),
  'a PDF, in a bookmark': inPdf({ bookmark: secret }),
  'a PDF, in its XMP': inPdf({ xmp: entities(secret) }),
  'a PDF, in an alternative text': inPdf({ tagged: true }, (text) =>
    text.replace('/Type /StructTreeRoot', `/Type /StructTreeRoot /Alt (${octal(secret)})`)),
  'a Word document': inWord('word/document.xml', (xml) => xml.replace('</w:t>', ` ${secret}</w:t>`)),
  'a Word document, cut up': inWord('word/document.xml', (xml) =>
    xml.replace('</w:t>', ` ${head}</w:t></w:r><w:r><w:t>${tail}</w:t>`)),
  'a Word document, at the head of its pages': inWord('word/header1.xml', (xml) =>
    xml.replace('>', `><!-- ${secret} -->`)),
  'a Word document, in its properties': inWord('docProps/core.xml', (xml) =>
    xml.replace('</dc:title>', ` ${secret}</dc:title>`)),
  'a Word document, in a part of its own': inWord('customXml/item1.xml', () =>
    utf16(`<note>${cut(secret)}</note>`)),
  'JSON': replacing('data/api/events.json', '"', `"note":"${secret}","`),
  'JSON, in escapes': replacing('data/api/events.json', '"', `"note":"${escapes(secret)}","`),
  'JSON, as markup': replacing('data/api/events.json', '"', `"note":"${cut(secret)}","`),
  'a table (CSV)': replacing('data/csv/papers.csv', '\n', `\n"${secret}",`),
  'a table, over two lines of a cell': replacing('data/csv/papers.csv', '\n', `\n"${head}\n${tail}",`),
  'a calendar': calendar(secret),
  'a calendar, in a folded line': calendar(`${head}\r\n ${tail}`),
  'a calendar, folded and with line ends': calendar(`Grimthorpe\\nCa\r\n re\\nbid\\n1\\,284\\,5\r\n\t07\\npounds for five y\r\n ears of nights`),
  'the feed': feed(secret),
  'the feed, as markup': feed(cut(secret).replaceAll('<', '&lt;')),
  'the index of the search': replacing('data/assets/search-index.js', '"', `"${secret}","`),
  'the index of the search, put together': replacing('data/assets/search-index.js', '"', `"${head}"+"${tail}","`),
  'the facts of the bag': replacing('bag-info.txt', 'Bag-Group', `Note: ${secret}\nBag-Group`),
  'the description of the data': replacing('data/ro-crate-metadata.json', '"', `"note":"${secret}","`),
}; // prettier-ignore

describe('What is withheld and is in a file all the same', () => {
  it.each(Object.entries(plants))(
    '[P5] is found in %s',
    async (_, { into, plant }) => {
      const { found, offered } = await searched(await planted([plant]), before);
      expect(found).toEqual([into]);
      expect(offered).toBe(false);
    },
    20_000,
  );

  it.each([
    ['as it is', 'grimthorpe-care-bid-1284507-pounds-for-five-years-of-nights.pdf'],
    ['percent-encoded', `${percent(secret)}.pdf`],
  ])('[P5] is found in the name of a file, %s', async (_, name) => {
    const { plant } = adding(`${home}/papers/${name}`, aPdf({ title: 'Report' }));
    const { found } = await searched(await planted([plant]), before);
    expect(found).toContain(`${home}/papers/…`); // which is not said again
  });

  it('is not found where it is not, nor anywhere once it is withheld no more', async () => {
    expect(await searched(site.path, before)).toEqual({ found: [], offered: true });
    const all = await planted(Object.values(plants).map(({ plant }) => plant));
    const everywhere = new Set(Object.values(plants).map(({ into }) => into));
    expect(new Set((await searched(all, before)).found)).toEqual(everywhere);
    const { agenda } = await test.client.agenda.page({ meeting: { id: meetingId } });
    await test.client.agenda.release({ target: lineOf(agenda, itemId).item, to: 'public' });
    expect((await searched(all, await whatIsWithheld())).found).toEqual([]);
  }, 30_000);
});

async function planted(plants: readonly Plant['plant'][]): Promise<string> {
  const { files } = await readZip(site.path);
  const copy: Files = new Map(files);
  for (const plant of plants) await plant(copy);
  return aChangedPack(site, (into) => {
    for (const [name, bytes] of copy) into.set(name, bytes);
  });
}

/** By the program's own list of what must not be on the website. */
async function whatIsWithheld() {
  const workspace = test.app.session.current;
  if (workspace === null) throw new Error('No workspace is open.');
  const context = { workspace, now: () => test.clock.now };
  return siteWithheld(context, await loadSite(context));
}

async function searched(path: string, options: Awaited<ReturnType<typeof whatIsWithheld>>) {
  const checks = await verifyBundle(path, options);
  const check = checks.find(({ id }) => id === 'withheld');
  expect(JSON.stringify(check)).not.toContain('Grimthorpe');
  const found = [...new Set(check?.problems.map(({ file }) => file))];
  return { found, offered: mayBeOffered(checks) };
}

async function partsOf(bytes: Uint8Array = new Uint8Array()) {
  const { files } = await readZip(Buffer.from(bytes));
  return { parts: new Map(files) };
}
