import { extname } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Work } from '#core/db/history.ts';
import { getRow, updateRecord } from '#core/db/records.ts';
import { buildSite, filesOfSite, openSampleSite, reportOfSite } from '#test/support/a-site.ts';
import { change, type SampleBoard } from '#test/support/sample-board.ts';

let board: SampleBoard;
let first: Map<string, Buffer>;
beforeAll(async () => {
  board = await openSampleSite();
  board.clock.now = new Date('2026-11-17T15:32:00.000Z');
}, 120_000);
afterAll(() => board.close());

describe('the website', () => {
  it('is built, read back and entered in the register [S-053]', async () => {
    const event = await buildSite(board);
    expect(event).toMatchObject({
      state: 'built',
      export: { kind: 'site', number: 1, meetingId: null, present: true },
    });
    first = await filesOfSite(event);
    expect([...first.keys()]).toEqual(
      expect.arrayContaining([
        'index.html',
        'accessibility.html',
        'search.html',
        'calendar.ics',
        'feed.atom',
        'api/events.json',
        'meetings/index.html',
        'partnerships/health-and-wellbeing-board/index.html',
      ]),
    );
    expect(await reportOfSite(event)).toContain('This is the first export of the website');
    const exportId = event.state === 'built' ? event.export.id : '';
    const { passed, checks } = await board.client.publishing.verify({ exportId });
    expect(passed).toBe(true);
    expect(checks.map(({ id }) => id)).toContain('withheld'); // as the command line looks for it
  }, 180_000);

  it('holds nothing of a partnership that nobody put on it', () => {
    const homes = [...first.keys()].flatMap((path) => /^partnerships\/([^/]+)\//.exec(path) ?? []);
    expect(new Set(homes.filter((name) => !name.includes('/')))).toEqual(
      new Set(['health-and-wellbeing-board']),
    );
    const meetings = [...first.keys()].filter((path) => /^meetings\/[^/]+\//.test(path));
    expect(meetings.length).toBeGreaterThan(20);
    expect(meetings.filter((path) => !path.includes('-health-and-wellbeing-board/'))).toEqual([]);
  });

  it('shows only the dates of a meeting whose agenda was never built [S-084] [S-086]', async () => {
    const { slug } = await board.workspace.reader
      .selectFrom('meetings')
      .select('slug')
      .where('id', '=', board.meetingId)
      .executeTakeFirstOrThrow();
    expect(first.has(`meetings/${slug}/index.html`)).toBe(true);
    expect(first.has(`meetings/${slug}/agenda.html`)).toBe(false);
    expect(first.has(`meetings/${slug}/agenda.pdf`)).toBe(false);
  });

  it('comes out the same from the same records, and says that nothing changed', async () => {
    board.clock.now = new Date('2026-11-17T18:05:00.000Z'); // the hour is nowhere in it
    const event = await buildSite(board);
    const second = await filesOfSite(event);
    expect(changedIn(first, second)).toEqual([]);
    expect(await reportOfSite(event)).toContain(
      'Compared with export 1 of the website: 0 new files, 0 changed files, 0 files withdrawn',
    );
  }, 180_000);

  it('[R-037] stays byte for byte the same where only private things change', async () => {
    const tokens: string[] = [];
    const token = () => {
      tokens.push(`zq${tokens.length.toString(36)}vexil${String((tokens.length + 1) * 7919)}`);
      return tokens.at(-1) ?? '';
    };
    await change(board, async (work) => {
      const meetings = await listMeetings(work);
      for (const meeting of meetings) {
        const values = { privateNotes: token(), joiningPrivate: token() };
        await updateRecord(work, 'meetings', meeting, values);
      }
      for (const item of await listItems(work, meetings)) {
        const exempt = {
          title: token(),
          publicTitle: item.publicTitle === '' ? item.title : item.publicTitle,
          description: token(),
          presenter: token(),
          publicInterestReason: token(),
        };
        const values = item.visibility === 'exempt' ? exempt : {};
        await updateRecord(work, 'agendaItems', item, { privateNotes: token(), ...values });
      }
      for (const row of await work.db.selectFrom('communications').selectAll().execute()) {
        const values = row.publish === 1 ? {} : { title: token(), words: token() };
        await updateRecord(work, 'communications', row, { note: token(), ...values });
      }
      for (const person of await work.db.selectFrom('people').selectAll().execute()) {
        if (person.publishName === 0) await updateRecord(work, 'people', person, { note: token() });
      }
    });
    const after = await filesOfSite(await buildSite(board));
    expect(tokens.length).toBeGreaterThan(50);
    expect(changedIn(first, after)).toEqual([]);
    const all = Buffer.concat([...after.values()]).toString('latin1');
    expect(tokens.filter((word) => all.includes(word))).toEqual([]);
  }, 180_000);

  it('is stopped by a leak in any kind of file it has', async () => {
    const secret = 'The preferred bidder offered 4,812,907 pounds over five years';
    const meeting = await board.workspace.reader
      .selectFrom('meetings')
      .select(['id', 'bodyId'])
      .where('slug', 'like', '%-health-and-wellbeing-board')
      .where('deletedAt', 'is', null)
      .where('id', 'in', (from) =>
        from.selectFrom('exports').select('meetingId').where('kind', '=', 'meeting-pack').$castTo<{
          meetingId: string;
        }>(),
      )
      .orderBy('day', 'desc')
      .executeTakeFirstOrThrow();
    await change(board, async (work) => {
      const { db } = work;
      const items = await listItems(work, await listMeetings(work));
      const exempt = items.find(({ visibility }) => visibility === 'exempt');
      if (exempt === undefined) throw new Error('No item is exempt.');
      await updateRecord(work, 'agendaItems', exempt, { description: secret });
      const open = await db
        .selectFrom('agendaItems')
        .selectAll()
        .where('meetingId', '=', meeting.id)
        .where('visibility', '=', 'public')
        .where('kind', '=', 'ordinary')
        .executeTakeFirstOrThrow();
      await updateRecord(work, 'agendaItems', open, { description: `As heard: ${secret}.` });
      const row = await getRow(work, 'meetings', meeting.id);
      await updateRecord(work, 'meetings', row, { joiningPublic: secret, statusNote: secret });
      const body = await getRow(work, 'bodies', meeting.bodyId);
      await updateRecord(work, 'bodies', body, { purpose: secret });
      for (const news of await db.selectFrom('communications').selectAll().execute()) {
        if (news.publish === 1) await updateRecord(work, 'communications', news, { words: secret });
      }
    });
    const event = await buildSite(board);
    if (event.state !== 'stopped') throw new Error('It was built with withheld text in it.');
    const kinds = new Set(event.problems.map(({ file }) => extname(file)));
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['.atom', '.html', '.ics', '.js', '.json', '.pdf']),
    );
    expect(JSON.stringify(event)).not.toContain('4,812,907'); // says where, never what
  }, 180_000);
});

async function listMeetings({ db }: Work) {
  return db.selectFrom('meetings').selectAll().where('deletedAt', 'is', null).execute();
}

async function listItems({ db }: Work, meetings: readonly { id: string }[]) {
  const ids = meetings.map(({ id }) => id);
  return db.selectFrom('agendaItems').selectAll().where('meetingId', 'in', ids).execute();
}

function changedIn(
  before: ReadonlyMap<string, Buffer>,
  after: ReadonlyMap<string, Buffer>,
): string[] {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return [...paths].filter((path) => {
    const [one, other] = [before.get(path), after.get(path)];
    return one === undefined || other === undefined || !one.equals(other);
  });
}
