// @one-transport: it is about the bytes of bundles and files, not about how they are asked for.
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Restriction } from '#shared/agenda/restriction.ts';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { buildFor } from '#test/support/a-members-pack.ts';
import { aDecision, aDocument, anAction, anOpenItem, confidential, paragraph } from '#test/support/a-minutes.ts'; // prettier-ignore
import { endAndClear } from '#test/support/a-minutes-bundle.ts';
import { attach } from '#test/support/a-paper.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { anItem, aRestriction } from '#test/support/an-item.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/**
 * Trust.md, L1, for whole bundles with their PDFs and Word documents: every field of a small meeting has a
 * word of its own, what is exempt is drawn by lot, and other people's tools read the unpacked files.
 * Measured: 10 data sets, 30 bundles, in 25 s of processor time.
 */
const sets = Number(process.env['CLEAR_DAYS_BUNDLE_SETS'] ?? 10);

type Audience = 'public' | 'members' | 'nobody';

let test: TestApp;
let bodyId = '';
beforeAll(async () => {
  test = await openTestApp();
  const body = await aBody(test, { accessRegime: 'statutory_committee', numberingCode: 'SCP' });
  bodyId = body.id;
}, 30_000);
afterAll(() => test.close());

describe('The pack, the members’ pack and the minutes', () => {
  const seeds = Array.from({ length: sets }, (_, index) => index + 1);
  it.each(seeds)(
    '[P5] hold nothing that is not for their readers, data set %i',
    async (seed) => {
      if (!(await hasTool('pdftotext')) || !(await hasTool('unzip'))) return;
      const words = planting(seed);
      test.clock.now = new Date('2026-11-17T14:32:00.000Z');
      const meetingId = await drawMeeting(words, `2026-12-${String(seed + 1).padStart(2, '0')}`);
      const open = new Set<Audience>(['public']);
      expectOnly(words, await textsOf(meetingId, 'meeting-pack'), open);
      const members = await textsOf(meetingId, 'members-pack');
      expectOnly(words, members, new Set(['public', 'members']));
      const publicPart = members.filter(({ name }) => !name.endsWith('/restricted.pdf'));
      expectOnly(words, publicPart, open);
      test.clock.now = new Date('2026-12-30T10:00:00.000Z');
      await drawMinutes(words, meetingId);
      expectOnly(words, await textsOf(meetingId, 'minutes'), open, 'minuted');
    },
    60_000,
  );
});

interface Words {
  /** A word that stands nowhere else, and who may read it. */
  readonly word: (audience: Audience, about?: string) => string;
  readonly all: Map<string, { audience: Audience; about: string }>;
  readonly draw: (chance: number) => boolean;
}

function planting(seed: number): Words {
  const all: Words['all'] = new Map();
  let state = seed * 7919;
  return {
    all,
    word: (audience, about = 'agenda') => {
      const word = `zq${letters(seed)}vexil${letters((all.size + 1) * 7919)}qz`;
      all.set(word, { audience, about });
      return word;
    },
    draw: (chance) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32 < chance;
    },
  };
}

/** A number without digits: numbers of six digits alone are searched for by the program. */
function letters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}

/** Everything in these files that was planted is for these readers, and the public words are there. */
function expectOnly(
  { all }: Words,
  files: readonly Read[],
  readers: ReadonlySet<Audience>,
  about = 'agenda',
): void {
  const found = new Map<string, string>();
  for (const { name, text } of files) {
    const said = `${name}\n${text}`.replace(/[-\s\u00ad]/g, '');
    for (const word of all.keys()) if (said.includes(word)) found.set(word, name);
  }
  const leaks = [...found].filter(([word]) => !readers.has(all.get(word)?.audience ?? 'nobody'));
  expect(leaks.map(([word, name]) => ({ ...all.get(word), word, name }))).toEqual([]);
  const due = [...all].filter(([, one]) => one.audience === 'public' && one.about === about);
  expect(due.length).toBeGreaterThan(3);
  expect(due.filter(([word]) => !found.has(word))).toEqual([]);
}

/** A meeting of four items with a paper each; what is exempt is drawn. */
async function drawMeeting({ word, draw }: Words, day: string): Promise<string> {
  const { client } = test;
  const { meeting } = await aMeeting(test, { bodyId, day });
  for (let position = 0; position < 4; position += 1) {
    const exempt = position > 0 && draw(0.5);
    const titled = exempt && draw(0.5);
    const closed: Audience = exempt ? 'members' : 'public';
    const { item } = await anItem(test, {
      meetingId: meeting.id,
      title: `Matter ${word(titled ? 'members' : 'public')}`,
      description: `It is about ${word(closed)}.`,
      recommendations: [`Agree ${word(closed)}`],
      privateNotes: `Ask ${word('nobody')}.`,
    });
    const restriction = () =>
      aRestriction({
        publicReason: `Because of ${word('public')}.`,
        publicInterestReason: `Publishing would harm ${word('nobody')}.`,
        publicTitle: titled ? `A matter ${word('public')}` : '',
      });
    if (exempt) await client.agenda.setRestriction({ target: item, restriction: restriction() });
    const paperExempt = exempt || draw(0.4);
    const audience: Audience = paperExempt ? 'members' : 'public';
    const title = `Paper ${word(audience)}`;
    const { paper } = await attach(test, {
      to: { newPaper: { itemId: item.id, title, visibility: 'public' } },
      fileName: `paper.pdf`,
      content: aPdf({ title, tagged: true, pages: [`Page of ${word(audience)}`] }),
    });
    const note = { privateNote: `Chase ${word('nobody')}.` };
    const { papers } = await client.papers.amend({ target: paper, change: note });
    const [changed] = papers;
    if (!paperExempt || changed === undefined) continue;
    await client.papers.setRestriction({
      target: changed.paper,
      restriction: Restriction.strip().parse({
        ...aRestriction(),
        publicInterestReason: `It would harm ${word('nobody')}.`,
      }),
    });
  }
  await client.agenda.proposeExclusion({ meetingId: meeting.id });
  return meeting.id;
}

/** Minutes of every item, with a private passage where it is drawn; withheld items are all private. */
async function drawMinutes({ word, draw }: Words, meetingId: string): Promise<void> {
  const { client } = test;
  const session = await client.minutes.start({ meetingId, at: '14:00' });
  const minutesId = session.minutes?.id ?? '';
  const { agenda } = await client.agenda.page({ meeting: { id: meetingId } });
  for (const { item, isPublic } of agenda.parts.flatMap(({ lines }) => lines)) {
    const entry = await anOpenItem(test, { minutesId, itemId: item.id });
    const open: Audience = isPublic ? 'public' : 'members';
    const say = (audience: Audience) => word(audience, 'minuted');
    const hidden = confidential(
      paragraph(`The reserve is ${say('members')}.`),
      aDecision(`That ${say('members')} be paid.`, { reasons: say('members') }),
      anAction(`To write to ${say('members')}.`),
    );
    const document = aDocument(
      `The board heard ${say(open)}.`,
      { type: 'note', content: [paragraph(`Ring ${say('nobody')}.`)] },
      aDecision(`That ${say(open)} be agreed.`, { reasons: `It follows ${say(open)}.` }),
      ...(draw(0.5) ? [hidden] : []),
    );
    await client.minutes.saveEntry({ target: entry, document });
  }
  await endAndClear(test, meetingId);
}

interface Read {
  readonly name: string;
  readonly text: string;
}

/** Builds it, unpacks it and reads every file with other people's tools. */
async function textsOf(
  meetingId: string,
  kind: 'meeting-pack' | 'members-pack' | 'minutes',
): Promise<Read[]> {
  const event = await buildFor({ ...test, meetingId }, { kind });
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-leaks-'));
  try {
    await mkdir(join(folder, 'in'));
    await runTool('unzip', ['-q', event.path, '-d', join(folder, 'in')]);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries.filter((entry) => entry.isFile());
    return await Promise.all(files.map((entry) => read(join(entry.parentPath, entry.name))));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function read(path: string): Promise<Read> {
  const bytes = await readFile(path);
  const parts = [bytes.toString('latin1'), bytes.toString('utf16le')];
  if (path.endsWith('.pdf')) {
    parts.push(await runTool('pdftotext', [path, '-']), await runTool('pdfinfo', [path]));
  }
  if (path.endsWith('.docx')) {
    const xml = await runTool('unzip', ['-p', path]);
    parts.push(xml, xml.replace(/<[^>]*>/g, ''));
  }
  return { name: path, text: parts.join('\n') };
}
