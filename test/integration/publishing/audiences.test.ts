import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packFor, type ReadPack, type ReadPage } from '#test/support/a-members-pack.ts';
import { aPackMeeting, type PackMeeting, secrets } from '#test/support/a-pack-meeting.ts';
import { refusalOf } from '#test/support/refusal-of.ts';

let meeting: PackMeeting;
let open: ReadPack;
let members: ReadPack;
let chair: ReadPack;
let police: ReadPack;

beforeAll(async () => {
  meeting = await aPackMeeting();
  open = await packFor(meeting, { kind: 'meeting-pack' });
  members = await packFor(meeting, { kind: 'members-pack' });
  chair = await packFor(meeting, { kind: 'chair-book' });
  police = await packFor(meeting, { kind: 'members-pack', organisationId: meeting.policeId });
}, 120_000);
afterAll(() => meeting.close());

const numbered = (pages: readonly ReadPage[]) =>
  new Map(pages.flatMap(({ label, text }) => (label === null ? [] : [[label, text] as const])));
const marked = /Not for publication: paragraph 3/;
const wordsIn = async (pack: ReadPack, file: string) =>
  (await pack.pages(file)).map(({ text }) => text).join(' ');

describe('packs for every audience', () => {
  it('have one public part: the members’ is the public pack to the last byte', () => {
    const ofPublic = [...open.files].find(([name]) => name.endsWith('/pack.pdf'))?.[1];
    expect(members.files.get('data/pack.pdf')?.equals(ofPublic ?? Buffer.alloc(0))).toBe(true);
  });

  it('[R-036] keep the restricted part in a file of its own, its mark on each page', async () => {
    const pages = await members.pages('restricted.pdf');
    expect(pages).toHaveLength(4); // contents, restricted agenda, two pages of bids
    for (const { text } of pages) expect(text).toMatch(marked);
    expect(await wordsIn(members, 'restricted.pdf')).toContain('4,812,907');
    expect(await wordsIn(members, 'pack.pdf')).not.toContain('4,812,907');
    const last = (await members.pages('pack.pdf')).at(-1)?.label;
    expect(pages[1]?.label).toBe(String(Number(last) + 1));
  });

  it('say for whom they are, and what is in them', () => {
    const note = members.files.get('data/index.html')?.toString('utf8') ?? '';
    expect(note).toContain('For members only');
    expect(note).toContain('href="restricted.pdf"');
    const chairs = chair.files.get('data/index.html')?.toString('utf8') ?? '';
    expect(chairs).toContain('For the chair alone');
  });

  it('give a page the same number in each of them', async () => {
    const whole = new Map([
      ...numbered(await members.pages('pack.pdf')),
      ...numbered(await members.pages('restricted.pdf')),
    ]);
    const book = numbered(await chair.pages('chair-book.pdf'));
    expect([...book.keys()].sort()).toEqual([...whole.keys()].sort());
    const own = numbered(await police.pages('pack.pdf'));
    expect(own.size).toBeGreaterThan(3);
    expect(own.size).toBeLessThan(whole.size);
    for (const pages of [book, own]) {
      for (const [label, text] of pages) expect(text).toBe(whole.get(label));
    }
  });

  it('give one partner its own items and actions, and nothing restricted that is not its own', async () => {
    const names = [...police.files.keys()].filter((name) => name.startsWith('data/papers/'));
    expect(names).toEqual(['data/papers/02-homes-report.pdf']);
    expect([...police.files.keys()]).not.toContain('data/restricted.pdf');
    const words = await wordsIn(police, 'pack.pdf');
    expect(words).toContain('Your actions and items');
    expect(words).toContain('Share the discharge to assess');
    expect(words).toContain('Roof');
    expect(words).not.toContain('Snow first');
    expect(words).not.toContain('Falconbridge');
  });

  it('give the private notes and the clock to the chair alone', async () => {
    const book = await wordsIn(chair, 'chair-book.pdf');
    expect(book).toContain(secrets.note);
    expect(book).toContain('Running order');
    expect(book).toContain('2:10pm');
    for (const file of ['pack.pdf', 'restricted.pdf']) {
      expect(await wordsIn(members, file)).not.toContain('Winterbourne');
    }
    expect(members.files.get('data/index.html')?.toString()).not.toContain('Winterbourne');
  });

  it('pass every check when they are read back', async () => {
    const { exports } = await meeting.client.publishing.page({ meetingId: meeting.meetingId });
    for (const { id } of exports) {
      const { checks } = await meeting.client.publishing.verify({ exportId: id });
      expect(checks.filter(({ passed }) => !passed)).toEqual([]);
    }
  }, 60_000);

  it('are the same bytes for the same records', async () => {
    expect((await packFor(meeting, { kind: 'members-pack' })).sha512).toBe(members.sha512);
    expect((await packFor(meeting, { kind: 'meeting-pack' })).sha512).toBe(open.sha512);
    expect((await packFor(meeting, { kind: 'chair-book' })).sha512).toBe(chair.sha512);
  }, 60_000);

  it('name the partner in the name of the file, and are never recorded as published', async () => {
    expect(police.path).toMatch(/_members-pack-thames-valley-police_2026-11-26_v1\.zip$/);
    const { exports } = await meeting.client.publishing.page({ meetingId: meeting.meetingId });
    const entry = exports.find(({ organisationId }) => organisationId === meeting.policeId);
    const recording = meeting.client.publishing.recordPublication({
      ...{ exportId: entry?.id ?? '', publishedOn: '2026-11-17', publishedTime: '10:00' },
    });
    expect(await refusalOf(recording)).toMatchObject({ reason: 'not-public' });
  });

  it('printed on both sides begin each part on a right-hand page, with the same numbers', async () => {
    const wish = { kind: 'members-pack', doubleSided: true, dividers: true } as const;
    const pack = await packFor(meeting, wish);
    for (const file of ['pack.pdf', 'restricted.pdf']) {
      const pages = await pack.pages(file);
      const before = await members.pages(file);
      expect([...numbered(pages).keys()]).toEqual([...numbered(before).keys()]);
      const blank = pages.filter(({ text }) => text.endsWith('This page is left blank'));
      expect(blank.length).toBeGreaterThan(0);
      for (const { label } of blank) expect(label).toBeNull();
      const begins = pages.flatMap(({ text }, index) =>
        /(Snow first|Roof|strongest night staffing|^\S.* Agenda |Item 1 Winter plan)/.test(text)
          ? [index]
          : [],
      );
      expect(begins.length).toBeGreaterThan(0);
      for (const index of begins) expect(index % 2).toBe(0);
    }
  }, 60_000);
});
