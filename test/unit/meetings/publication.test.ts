import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import {
  complianceOf,
  deadlineOf,
  lastDays,
  type PublicationFacts,
  whyNothingToPublish,
} from '#shared/meetings/publication.rules.ts';
import { aCalendar } from '../calendar/calendars.ts';

const facts = (
  changes: Partial<PublicationFacts['meeting']> = {},
  others: Partial<Omit<PublicationFacts, 'meeting'>> = {},
): PublicationFacts => ({
  meeting: {
    ...{ day: '2026-11-26', kind: 'meeting', access: 'public', status: 'scheduled' },
    ...{ convenedOn: null, shortNoticeReason: '', ...changes },
  },
  body: { clearDaysNeeded: 5, publishesOnWeb: true },
  ...{ calendar: aCalendar(), today: civilDate('2026-11-17'), agendaPublished: null, ...others },
});

const on = (today: string, day = '2026-11-26') =>
  deadlineOf(facts({ day: civilDate(day) }, { today: civilDate(today) }));

describe('the deadline of a meeting', () => {
  it.each([
    ['2026-11-02', 'ahead', 'Publish by Wednesday 18 November, in 12 working days'],
    ['2026-11-16', 'soon', 'Publish by Wednesday 18 November, in 2 working days'],
    ['2026-11-17', 'soon', 'Publish by tomorrow, Wednesday 18 November'],
    ['2026-11-18', 'today', 'Publish by the end of today, Wednesday 18 November'],
    ['2026-11-20', 'missed', 'The last day to publish was Wednesday 18 November, 2 days late'],
  ] as const)('on %s is %s: %s [R-012]', (today, state, headline) => {
    expect(on(today)).toMatchObject({ state, headline });
  });

  it('is the last working day; a weekend after it still does [R-012] [R-019]', () => {
    const deadline = on('2026-11-28', '2026-12-07');
    expect(deadline).toMatchObject({ latestSafe: '2026-11-27', latestStrict: '2026-11-29' });
    expect(deadline.headline).toBe('Publish by tomorrow, Sunday 29 November');
  });

  it('is the day a meeting was convened when that was too late for the rule [R-016]', () => {
    const short = facts({ day: '2026-11-20', convenedOn: '2026-11-17' });
    expect(lastDays(short)).toEqual({ latestSafe: '2026-11-17', latestStrict: '2026-11-17' });
    const early = facts({ convenedOn: '2026-11-10' });
    expect(lastDays(early).latestSafe).toBe('2026-11-18');
  });

  it('becomes the day of publication once there is one [R-017]', () => {
    const late = deadlineOf(facts({}, { agendaPublished: civilDate('2026-11-19') }));
    expect(late).toMatchObject({
      state: 'published_late',
      headline: 'Published late, Thursday 19 November: 4 clear working days',
    });
    expect(late.days.find(({ kind }) => kind === 'publish')?.label).toBe('Published');
  });

  it.each([
    [{ kind: 'event' }, 'An event has no papers to publish.'],
    [{ status: 'cancelled' }, 'The meeting is cancelled.'],
    [{ access: 'private' }, 'The meeting is private. Nothing has to be published.'],
  ] as const)('is none for %o', (changes, sentence) => {
    expect(whyNothingToPublish(facts(changes))).toBe(sentence);
    expect(deadlineOf(facts(changes))).toMatchObject({ state: 'none', sentence, days: [] });
  });
});

describe('the verdict on a meeting [R-015]', () => {
  const judge = (agenda: string | null, ...papers: (string | null)[]) =>
    complianceOf(
      facts({}, { agendaPublished: agenda === null ? null : civilDate(agenda) }),
      papers.map((day) => ({ published: day === null ? null : civilDate(day) })),
    );

  it('is that of the worst among the agenda and its papers', () => {
    expect(judge('2026-11-18', '2026-11-18').compliant).toBe(true);
    expect(judge('2026-11-18', '2026-11-18', '2026-11-19')).toMatchObject({
      ...{ kind: 'late', compliant: false, clear: 4 },
    });
    expect(judge('2026-11-19', '2026-11-18')).toMatchObject({ kind: 'late', clear: 4 });
    expect(judge('2026-11-18', null)).toMatchObject({ kind: 'due', compliant: null });
  });

  it('is that of the agenda where there are no papers', () => {
    expect(judge(null).sentence).toBe('The agenda has still to be published.');
    expect(judge('2026-11-18').sentence).toMatch(/^The agenda was published Wed 18 November\./);
  });
});
