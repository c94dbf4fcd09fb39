import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const bundled = () => readFile('resources/bank-holidays.json', 'utf8');

type GovUkList = Record<string, { events: { title: string; date: string; notes: string }[] }>;

/** The GOV.UK list as it might be after a change. */
async function aList(change: (list: GovUkList) => void): Promise<string> {
  const list = JSON.parse(await bundled()) as GovUkList;
  change(list);
  return JSON.stringify(list);
}

const dayOfMourning = { title: 'Day of mourning', date: '2026-11-24', notes: '' };

const latestSafe = async (test: TestApp, id: string) =>
  (await test.client.meetings.page({ meeting: { id } })).head.deadline.latestSafe;

describe('days that do not count', () => {
  it('moves every deadline at once, and back when the day is removed or undone [R-010]', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-18');
    const { extraDays } = await test.client.calendarSettings.addExtraDays({
      ...{ from: '2026-11-24', to: '2026-11-24', bodyId: null, reason: 'Day of mourning' },
    });
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-17');
    await test.client.history.undo({});
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-18');
    await test.client.history.redo({});
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-17');
    const [day] = (await test.client.calendarSettings.page({})).extraDays;
    expect(day?.id).toBe(extraDays[0]?.id);
    await test.client.calendarSettings.removeExtraDay({ target: day! });
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-18');
  });

  it('counts for one body alone where it is the day of one body [R-010]', async () => {
    await using test = await openTestApp();
    const safer = await aBody(test);
    const board = await aBody(test, { name: 'Health and Wellbeing Board' });
    const own = await aMeeting(test, { bodyId: safer.id });
    const other = await aMeeting(test, { bodyId: board.id });
    await test.client.calendarSettings.addExtraDays({
      ...{ from: '2026-11-23', to: '2026-11-24', bodyId: safer.id, reason: 'Office closed' },
    });
    expect(await latestSafe(test, own.meeting.id)).toBe('2026-11-16');
    expect(await latestSafe(test, other.meeting.id)).toBe('2026-11-18');
  });

  it('counts Saturdays for a body whose rule says so [R-013]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { countingRule: 'exclude_sundays' });
    const { meeting } = await aMeeting(test, { bodyId: body.id });
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-19');
  });

  it('takes a shutdown of several days at once, says what would not count anyway, and refuses slips', async () => {
    await using test = await openTestApp();
    const add = (from: `${number}-${number}-${number}`, to: `${number}-${number}-${number}`) =>
      test.client.calendarSettings.addExtraDays({ from, to, bodyId: null, reason: 'Shutdown' });
    const { extraDays } = await add('2026-12-24', '2026-12-26');
    expect(extraDays.map(({ dayWords, note }) => [dayWords, note])).toEqual([
      ['Thursday 24 December 2026', null],
      ['Friday 25 December 2026', 'Christmas Day: this day does not count anyway.'],
      ['Saturday 26 December 2026', 'Weekend: this day does not count anyway.'],
    ]);
    expect(await refusalOf(add('2026-12-24', '2026-12-25'))).toMatchObject({ reason: 'known' });
    expect(await refusalOf(add('2026-12-24', '2026-12-01'))).toMatchObject({ field: 'to' });
    expect(await refusalOf(add('2026-12-24', '2027-12-24'))).toMatchObject({ field: 'to' });
  });
});

describe('the list of bank holidays', () => {
  it('says where each is known from [R-143]', async () => {
    await using test = await openTestApp({ now: '2027-03-01T10:00:00.000Z' });
    const { years, sentence } = await test.client.calendarSettings.page({});
    expect(years.map(({ year, source }) => `${year} ${source}`)).toEqual([
      '2026 bundled',
      '2027 bundled',
      '2028 bundled',
      '2029 provisional',
      '2030 provisional',
    ]);
    expect(sentence).toMatch(/^The GOV.UK list is known up to 2028\./);
    expect(years[3]?.holidays).toHaveLength(8);
    expect(years[3]?.holidays.every(({ source }) => source === 'provisional')).toBe(true);
  });

  it('shows before an import what it brings, and which deadlines it moves; writes nothing', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const text = await aList((list) => list['england-and-wales']!.events.push(dayOfMourning));
    const preview = await test.client.calendarSettings.previewImport({ text, fileName: 'b.json' });
    expect(preview.added.map(({ dayWords, title }) => `${dayWords} ${title}`)).toEqual([
      'Tue 24 Nov 2026 Day of mourning',
    ]);
    expect(preview.deadlinesMoved.map(({ words }) => words)).toEqual([
      'Meeting on Thursday 26 November: publish by Tuesday 17 November, not Wednesday 18 November.',
    ]);
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-18');
  });

  it('merges and never replaces: a known day stays when the file leaves it out [R-143]', async () => {
    await using test = await openTestApp();
    const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
    const before = await test.client.calendarSettings.page({});
    const text = await aList((list) => {
      list['england-and-wales']!.events = [dayOfMourning];
    });
    const preview = await test.client.calendarSettings.previewImport({ text, fileName: 'b.json' });
    expect(preview.kept.length).toBeGreaterThan(60);
    const after = await test.client.calendarSettings.importHolidays({ text, fileName: 'b.json' });
    const dates = (page: typeof before) =>
      page.years.flatMap(({ holidays }) => holidays.map(({ date }) => date));
    expect(dates(after)).toEqual([...dates(before), '2026-11-24'].sort());
    expect(after).toMatchObject({ importedDays: 1, lastImportedAt: '2026-11-17T14:32:00.000Z' });
    expect(await latestSafe(test, meeting.id)).toBe('2026-11-17');
    const again = await test.client.calendarSettings.importHolidays({ text, fileName: 'b.json' });
    expect(again.importedDays).toBe(1);
    const known = await bundled();
    const nothing = await test.client.calendarSettings.previewImport({ text: known, fileName: '' });
    expect(nothing.sentence).toBe('The program knows every day of this list already.');
  });

  it('refuses a file that is not the list, with the reason', async () => {
    await using test = await openTestApp();
    const read = (text: string) =>
      refusalOf(test.client.calendarSettings.importHolidays({ text, fileName: 'x' }));
    expect((await read('<html>')).sentence).toContain('web page');
    expect((await read('')).sentence).toContain('empty');
    expect((await read('{"scotland": {}}')).sentence).toContain('not the GOV.UK list');
  });
});
