import { describe, expect, it } from 'vitest';
import { isAlive, planMeetings, type PlannedMeeting } from '#core/sample/plan-meetings.ts';
import { readSampleBodies } from '#core/sample/sample-data.ts';
import { startStory } from '#core/sample/start-story.ts';
import { addYears, civilDate, dayOf, monthOf } from '#shared/calendar/civil-date.ts';
import { publishBy } from '#shared/calendar/clear-days.ts';
import { isWorkingDay, nextWorkingDay } from '#shared/calendar/working-days.ts';

const { bodies } = readSampleBodies();

/** Days on which a calendar can go wrong: weekends, holidays, their eves, the ends of months and years. */
const clocks = [
  ['the day of the pictures', '2026-11-17'],
  ['a Saturday', '2026-05-02'],
  ['a Sunday before a bank holiday', '2026-05-03'],
  ['the week before Christmas', '2026-12-16'],
  ['Christmas Eve', '2026-12-24'],
  ['Boxing Day at a weekend', '2026-12-26'],
  ['New Year’s Day', '2027-01-01'],
  ['Maundy Thursday', '2027-03-25'],
  ['Easter Monday', '2027-03-29'],
  ['a leap day', '2028-02-29'],
  ['the first day of summer time', '2027-03-28'],
  ['a year without a list of bank holidays', '2031-08-25'],
] as const;

function plan(day: string) {
  const now = new Date(`${day}T14:32:00.000Z`);
  const story = startStory(now, { years: 1, seed: 2009, postTitles: new Map() });
  return { story, meetings: planMeetings(story, bodies, 1) };
}

function nextOf(meetings: readonly PlannedMeeting[], key: string, today: string): PlannedMeeting {
  const next = meetings.find(({ body, day }) => body.key === key && day >= today);
  if (next === undefined) throw new Error(`No meeting of ${key} ahead`);
  return next;
}

describe('the meetings around today', () => {
  it('fall on the days of the pictures when today is theirs', () => {
    const { meetings } = plan('2026-11-17');
    const ahead = (key: string) => nextOf(meetings, key, '2026-11-17').day;
    expect(ahead('partnership-development-group')).toBe('2026-11-19');
    expect(ahead('health-and-wellbeing-board')).toBe('2026-11-26');
    expect(ahead('safer-communities')).toBe('2026-12-07');
    expect(ahead('public-service-board')).toBe('2026-12-21');
    expect(ahead('environment-and-waste')).toBe('2027-01-05');
  });

  describe.each(clocks)('when today is %s', (_name, day) => {
    const { story, meetings } = plan(day);

    it('put the Health and Wellbeing Board where its agenda must be out by the next working day', () => {
      const { day: meeting } = nextOf(meetings, 'health-and-wellbeing-board', day);
      const by = publishBy({ calendar: story.calendar, meeting, needed: 5 });
      expect(by.latestSafe).toBe(nextWorkingDay(story.calendar, civilDate(day)));
    });

    it('[R-020] put Safer Communities before the Public Service Board can still take its report', () => {
      const safer = nextOf(meetings, 'safer-communities', day).day;
      const board = nextOf(meetings, 'public-service-board', day).day;
      const by = publishBy({ calendar: story.calendar, meeting: board, needed: 5 });
      expect(safer <= by.latestSafe).toBe(true);
    });

    it('are on working days, and nobody meets over Christmas unless the pictures ask for it', () => {
      const off = meetings.filter((each) => !isWorkingDay(story.calendar, each.day));
      expect(off.map(({ body, day: held }) => `${body.key} ${held}`)).toEqual([]);
      const pictured = ['health-and-wellbeing-board', 'partnership-development-group'];
      const christmas = meetings.filter(({ body, day: held }) => {
        const isOver = (monthOf(held) === 12 && dayOf(held) >= 22) || held.endsWith('-01-02');
        return isOver && !pictured.includes(body.key) && body.key !== 'hwb-officers-group';
      });
      expect(christmas.map(({ body, day: held }) => `${body.key} ${held}`)).toEqual([]);
    });

    it('[S-089] [S-090] come as often in a year as the body means to meet, once a day', () => {
      const since = addYears(civilDate(day), -1);
      for (const body of bodies.filter((each) => isAlive(each) && each.meetingsPerYear)) {
        const days = meetings.filter((each) => each.body === body).map((each) => each.day);
        expect(new Set(days).size, body.key).toBe(days.length);
        expect(days, body.key).toEqual([...days].sort());
        const held = days.filter((each) => each >= since && each < day).length;
        expect(Math.abs(held - (body.meetingsPerYear ?? 0)), body.key).toBeLessThanOrEqual(1);
      }
    });
  });
});
