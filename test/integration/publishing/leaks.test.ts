import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { insertRecord, updateRecord } from '#core/db/records.ts';
import type { Work } from '#core/db/history.ts';
import { readDocument } from '#core/publishing/verify/read-document.ts';
import { readZip } from '#core/publishing/verify/read-zip.ts';
import {
  buildPack,
  change,
  openSampleBoard,
  type SampleBoard,
} from '#test/support/sample-board.ts';

let board: SampleBoard;
beforeAll(async () => {
  board = await openSampleBoard();
}, 90_000);
afterAll(() => board.close());

let planted = 0;
const tokens: string[] = [];

/** A word that stands nowhere else: eight letters that only this field knows. */
function token(): string {
  planted += 1;
  const word = `zq${planted.toString(36)}vexil${String(planted * 7919)}`;
  tokens.push(word);
  return word;
}

describe('what is withheld', () => {
  it('[R-037] leaves the public pack byte for byte the same, whatever it says', async () => {
    const before = await buildPack(board);
    await change(board, plantEverywhere);
    const after = await buildPack(board);
    if (before.state !== 'built' || after.state !== 'built') throw new Error('It was not built.');
    expect(planted).toBeGreaterThan(20);
    expect(after.export.sha512).toBe(before.export.sha512);
    const text = await everythingIn(after.path);
    expect(text).toContain('Community reablement'); // the reader does read
    for (const word of tokens) expect(text).not.toContain(word);
  }, 120_000);

  it('stops the build where it was copied into a public text', async () => {
    const item = await publicItem();
    const secret = 'The preferred bidder offered 4,812,907 pounds over five years';
    await change(board, async (work) => {
      const exempt = await exemptItem();
      await updateRecord(work, 'agendaItems', exempt, { description: secret });
      await updateRecord(work, 'agendaItems', item, { description: `As heard: ${secret}.` });
    });
    const event = await buildPack(board);
    if (event.state !== 'stopped') throw new Error('It was built with withheld text in it.');
    expect(event.problems.map(({ file }) => file)).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/agenda\.html$/),
        expect.stringMatching(/pack\.pdf$/),
      ]),
    );
    expect(JSON.stringify(event)).not.toContain('4,812,907'); // says where, never what
  }, 60_000);
});

function publicItem() {
  return board.workspace.reader
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', '=', board.meetingId)
    .where('visibility', '=', 'public')
    .where('kind', '=', 'ordinary')
    .executeTakeFirstOrThrow();
}

function exemptItem() {
  return board.workspace.reader
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', '=', board.meetingId)
    .where('visibility', '=', 'exempt')
    .executeTakeFirstOrThrow();
}

async function plantEverywhere(work: Work): Promise<void> {
  const meeting = await work.db
    .selectFrom('meetings')
    .selectAll()
    .where('id', '=', board.meetingId)
    .executeTakeFirstOrThrow();
  await updateRecord(work, 'meetings', meeting, {
    privateNotes: token(),
    joiningPrivate: `https://example.org/${token()}`,
  });
  const items = await work.db
    .selectFrom('agendaItems')
    .selectAll()
    .where('meetingId', '=', board.meetingId)
    .execute();
  for (const item of items) {
    const always = { privateNotes: token() };
    const withheld =
      item.visibility === 'exempt'
        ? {
            title: `Award to ${token()}`,
            publicTitle: item.publicTitle === '' ? item.title : item.publicTitle,
            description: token(),
            recommendations: JSON.stringify([token(), token()]),
            presenter: token(),
            publicInterestReason: `Because ${token()} must not be known.`,
            withheldBy: token(),
            backgroundPapers: JSON.stringify([
              { title: token(), where: token(), listed: 'listed' },
            ]),
          }
        : {};
    await updateRecord(work, 'agendaItems', item, { ...always, ...withheld });
  }
  const papers = await work.db
    .selectFrom('papers')
    .selectAll()
    .where('meetingId', '=', board.meetingId)
    .execute();
  for (const paper of papers) {
    const withheld =
      paper.visibility === 'public'
        ? {}
        : { title: token(), author: token(), publicInterestReason: token() };
    await updateRecord(work, 'papers', paper, { privateNote: token(), ...withheld });
  }
  await insertRecord(work, 'contacts', {
    id: crypto.randomUUID(),
    ownerKind: 'body',
    ownerId: meeting.bodyId,
    kind: 'email',
    value: `${token()}@example.org`,
    publish: 0,
  });
}

/** Every text of a bundle that a curious reader would find: names, bytes, and the words of PDFs. */
async function everythingIn(path: string): Promise<string> {
  const { files } = await readZip(path);
  const parts: string[] = [];
  for (const [name, bytes] of files) {
    parts.push(name, bytes.toString('latin1'), bytes.toString('utf16le'));
    const pdf = name.endsWith('.pdf') ? await readDocument(bytes) : null;
    if (pdf !== null) parts.push(JSON.stringify(pdf));
  }
  return parts.join('\n');
}
