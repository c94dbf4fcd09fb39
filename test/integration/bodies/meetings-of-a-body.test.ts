import { describe, expect, it } from 'vitest';
import { v7 as uuid } from 'uuid';
import type { MeetingTable } from '#core/meetings/meetings.table.ts';
import { beginAction } from '#core/db/history.ts';
import { insertRecord } from '#core/db/records.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { aBody } from '#test/support/a-body.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** Meetings as stored: this page only reads them. */
async function meetings(
  test: TestApp,
  bodyId: string,
  days: readonly (readonly [day: string, status?: MeetingTable['status']])[],
): Promise<void> {
  await test.app.session.current!.writer.transaction().execute(async (db) => {
    const work = beginAction(db, {
      at: '2026-01-01T09:00:00.000Z',
      actor: 'Test',
      procedure: 'test',
    });
    for (const [day, status = 'scheduled'] of days) {
      const slug = `${day}-board`;
      await insertRecord(work, 'meetings', { id: uuid(), bodyId, slug, day, status });
    }
  });
}

describe('the meetings of a body', () => {
  it('give the last and the next one on any day, cancelled ones left out [S-091]', async () => {
    await using test = await openTestApp();
    const { id } = await aBody(test);
    await meetings(test, id, [
      ['2026-03-02', 'held'],
      ['2026-09-07'],
      ['2026-11-16', 'cancelled'],
      ['2026-11-20', 'postponed'],
      ['2026-12-07'],
    ]);
    const now = (await test.client.bodies.page({ body: id })).frequency;
    expect([now.last?.day, now.next?.day]).toEqual(['2026-09-07', '2026-12-07']);
    const then = await test.client.bodies.page({ body: id, on: civilDate('2026-09-07') });
    expect([then.frequency.last?.day, then.frequency.next?.day]).toEqual([
      '2026-03-02',
      '2026-09-07',
    ]);
  });

  it('are counted against the target of the year, with the shortfall [S-089] [S-090]', async () => {
    await using test = await openTestApp();
    const { id } = await aBody(test, { meetingsPerYear: 4 });
    await meetings(test, id, [
      ['2025-12-01', 'held'],
      ['2026-03-02', 'held'],
      ['2026-06-01', 'cancelled'],
      ['2026-09-07', 'held'],
      ['2026-12-07'],
      ['2027-03-01'],
    ]);
    const { frequency, problems } = await test.client.bodies.page({ body: id });
    expect(frequency).toMatchObject({ year: 2026, perYear: 4, held: 2, planned: 1, shortfall: 1 });
    expect(frequency.sentence).toBe(
      '4 times a year. 2 held, next on Monday 7 December. 1 meeting short',
    );
    expect(problems.map(({ sentence }) => sentence)).toContain(
      '1 meeting short of the 4 meetings meant for 2026.',
    );
  });
});
