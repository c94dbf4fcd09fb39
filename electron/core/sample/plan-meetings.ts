import {
  addDays,
  addMonths,
  addYears,
  type CivilDate,
  earlierOf,
} from '#shared/calendar/civil-date.ts';
import { addWorkingDays } from '#shared/calendar/working-days.ts';
import { meetingDay, regularDays, seasonDays } from './meeting-days.ts';
import type { SampleBody } from './sample-body.ts';
import type { SampleStory } from './sample-story.ts';
import { stateToday } from './tell-body.ts';

/** What happens to a meeting that does not simply take place. */
export type Twist =
  'cancelled' | 'postponed' | 'moved' | 'private' | 'published_late' | 'paper_late' | 'not_begun';

export interface PlannedMeeting {
  readonly body: SampleBody;
  readonly day: CivilDate;
  /** Which of the body's meetings it is, from 0 for the oldest. */
  readonly index: number;
  readonly last: CivilDate | null;
  readonly twist: Twist | null;
  /** 1 for the last meeting that was held, 2 for the one before; 0 for the next; null for every other. */
  readonly back: number | null;
}

/** How many meetings that were held have minutes in full; the sample reaches back for them. */
const MINUTED = 4;

/** The first meeting ahead, by the body's key, that something happens to; and the last one past. */
const AHEAD: Record<string, Twist> = {
  'spatial-planning': 'moved',
  'economic-partnership': 'private',
  'west-oxfordshire-lsp': 'postponed',
  'public-service-board': 'not_begun',
  'environment-and-waste': 'not_begun',
};
const PAST: Record<string, Twist> = {
  'childrens-trust': 'cancelled',
  'stronger-communities': 'published_late',
  'safer-communities': 'paper_late',
};

/** Every meeting of every body that is alive: so many years back, and the season ahead. */
export function planMeetings(
  story: SampleStory,
  bodies: readonly SampleBody[],
  years: number,
): PlannedMeeting[] {
  const range = { first: addYears(story.today, -years), last: addMonths(story.today, 9) };
  const season = seasonDays(story.calendar, story.today);
  const known: Record<string, CivilDate> = {
    'health-and-wellbeing-board': season.health,
    'partnership-development-group': season.development,
    'safer-communities': season.safer,
    'public-service-board': season.serviceBoard,
    'environment-and-waste': season.environment,
  };
  const alive = bodies.filter((body) => isAlive(body) && body.meetingsPerYear !== undefined);
  const daysOf = (body: SampleBody): CivilDate[] => {
    const anchor = known[body.key] ?? anchorAfter(story, body, season.environment);
    const perYear = body.meetingsPerYear ?? 1;
    const back = addMonths(story.today, -Math.ceil((12 * (MINUTED + 2)) / perYear));
    const first = earlierOf(back, range.first);
    const days = regularDays(story.calendar, { anchor, perYear }, { ...range, first });
    const needed = MINUTED + (PAST[body.key] === 'cancelled' ? 1 : 0);
    const oldest = days.filter((day) => day < story.today).at(-needed) ?? range.first;
    return days.filter((day) => day >= earlierOf(oldest, range.first));
  };
  const boards = alive.flatMap((body) =>
    body.key === 'hwb-officers-group' ? [] : plan(story, body, daysOf(body)),
  );
  const health = boards.filter(({ body }) => body.key === 'health-and-wellbeing-board');
  const officers = alive.filter(({ key }) => key === 'hwb-officers-group');
  const round = health.flatMap(({ day }) => [
    addWorkingDays(story.calendar, day, -6),
    addWorkingDays(story.calendar, day, 3),
  ]);
  return [...boards, ...officers.flatMap((body) => plan(story, body, round))];
}

/** Whether a body still meets. */
export function isAlive(body: SampleBody): boolean {
  return !['proposed', 'merged', 'disbanded'].includes(stateToday(body));
}

/** A first meeting ahead that leaves the season around today to the boards of the pictures. */
function anchorAfter(story: SampleStory, body: SampleBody, season: CivilDate): CivilDate {
  const dice = story.dice(`anchor:${body.key}`);
  return meetingDay(story.calendar, addDays(season, 3 + Math.floor(dice() * 36)));
}

function plan(story: SampleStory, body: SampleBody, days: readonly CivilDate[]): PlannedMeeting[] {
  const ahead = days.find((day) => day >= story.today);
  const past = days.findLast((day) => day < story.today);
  const twistOf = (day: CivilDate): Twist | null =>
    (day === ahead ? AHEAD[body.key] : day === past ? PAST[body.key] : undefined) ?? null;
  const held = days.filter((day) => day < story.today && twistOf(day) !== 'cancelled');
  return days.map((day, index) => ({
    body,
    day,
    index,
    last: days[index - 1] ?? null,
    twist: twistOf(day),
    back: day === ahead ? 0 : held.includes(day) ? held.length - held.indexOf(day) : null,
  }));
}
