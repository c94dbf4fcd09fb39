import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { CLEAR_DAYS_NEEDED, clearDays, publishBy } from '#shared/calendar/clear-days.ts';
import { aCalendar } from './calendars.ts';

const calendar = aCalendar();
const needed = CLEAR_DAYS_NEEDED;

describe('[R-019] the last day to publish, for meetings worked out by hand', () => {
  test.each<{ meeting: CivilDate; safe: CivilDate; strict?: CivilDate; because: string }>([
    { meeting: '2026-11-26', safe: '2026-11-18', strict: '2026-11-18', because: 'no holiday' },
    {
      meeting: '2026-12-07',
      safe: '2026-11-27',
      strict: '2026-11-29',
      because: 'a Sunday is strict',
    },
    {
      meeting: '2026-12-21',
      safe: '2026-12-11',
      strict: '2026-12-13',
      because: 'a Sunday is strict',
    },
    { meeting: '2026-12-29', safe: '2026-12-17', because: '25 and 28 December are out, 24 counts' },
    { meeting: '2027-01-04', safe: '2026-12-22', because: 'Christmas and New Year are out' },
    { meeting: '2027-01-05', safe: '2026-12-23', because: 'Christmas and New Year are out' },
    { meeting: '2027-03-30', safe: '2027-03-18', because: 'Good Friday and Easter Monday are out' },
    {
      meeting: '2026-04-14',
      safe: '2026-04-02',
      strict: '2026-04-06',
      because: 'Easter Monday itself is strict',
    },
    {
      meeting: '2026-05-05',
      safe: '2026-04-24',
      strict: '2026-04-26',
      because: 'the early May holiday is out',
    },
    { meeting: '2028-01-10', safe: '2027-12-30', because: 'New Year is taken on Monday 3 January' },
    { meeting: '2022-06-09', safe: '2022-05-30', because: '2 and 3 June are out' },
    { meeting: '2022-09-22', safe: '2022-09-13', because: 'the funeral on 19 September is out' },
  ])('[R-012] meeting $meeting: publish by $safe, as $because', ({ meeting, safe, strict }) => {
    const deadline = publishBy({ calendar, meeting, needed });
    expect(deadline.latestSafe).toBe(safe);
    if (strict !== undefined) expect(deadline.latestStrict).toBe(strict);
    expect(clearDays(calendar, deadline.latestSafe, meeting)).toBe(5);
    expect(clearDays(calendar, deadline.latestStrict, meeting)).toBe(5);
  });
});
