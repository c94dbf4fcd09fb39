import { expect, test } from 'vitest';
import { insertRecord } from '#core/db/records.ts';
import { v7 as uuid } from 'uuid';
import { asTheProgram } from '#test/support/a-decision.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aRoom } from '#test/support/a-room.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** One held, one cancelled and one held meeting without a roll call; the first member was at the first two. */
async function threeMeetings(app: TestApp) {
  const { bodyId, seats } = await aRoom(app, 2);
  const days = ['2026-09-10', '2026-10-08', '2026-11-05'] as const;
  const statuses = ['held', 'cancelled', 'held'] as const;
  const ids: string[] = [];
  for (const day of days) ids.push((await aMeeting(app, { bodyId, day })).meeting.id);
  await asTheProgram(app, async (work) => {
    for (const [at, meetingId] of ids.entries()) {
      const status = statuses[at] ?? 'held';
      await work.db.updateTable('meetings').set({ status }).where('id', '=', meetingId).execute();
      if (at === 2) continue;
      for (const [seatAt, seat] of seats.entries()) {
        const state = seatAt === 0 ? 'present' : 'apologies';
        const who = { name: '=Director', capacity: 'member' as const };
        await insertRecord(work, 'attendances', {
          ...{ id: uuid(), meetingId, seatId: seat.id, state, ...who },
        });
      }
    }
  });
  return bodyId;
}

test('percentages count held meetings only, never a cancelled one', async () => {
  await using app = await openTestApp();
  const bodyId = await threeMeetings(app);
  const { held, rates, sentence } = await app.client.attendance.rates({ bodyId });
  expect(held).toBe(1);
  expect(rates).toMatchObject([
    { name: 'Director 1', held: 1, present: 1, percent: 100 },
    { name: 'Director 2', held: 1, apologies: 1, percent: 0 },
  ]);
  expect(sentence).toBe('2 meetings held. 1 has no attendance recorded and does not count.');
});

test('the rates leave as CSV and as a workbook', async () => {
  await using app = await openTestApp();
  const bodyId = await threeMeetings(app);
  const csv = await app.client.attendance.exportRates({ bodyId, form: 'csv' });
  expect(await csv.text()).toContain('Director 1,Cherwell District Council,1,1,0,0,0,100\r\n');
  const workbook = await app.client.attendance.exportRates({ bodyId, form: 'xlsx' });
  const bytes = new Uint8Array(await workbook.arrayBuffer());
  expect(new TextDecoder().decode(bytes.slice(0, 2))).toBe('PK');
});
