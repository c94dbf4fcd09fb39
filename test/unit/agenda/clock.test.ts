import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runClock, sayClock, sayOverrun } from '#shared/agenda/clock.rules.ts';
import { isWithdrawn, orderAgenda } from '#shared/agenda/order.rules.ts';
import { addMinutes } from '#shared/calendar/time-of-day.ts';
import { anyOrder, itemRecord } from '#test/support/agenda-records.ts';

const meeting = { startsAt: '14:00', endsAt: '16:30', minutesSlot: null } as const;

describe('the running clock', () => {
  it('starts each item when the one before it ends, and withdrawn items take no time', () => {
    fc.assert(
      fc.property(anyOrder, ({ sections, items }) => {
        const placed = orderAgenda(sections, items);
        const clock = runClock(placed, meeting);
        let at: string = meeting.startsAt;
        for (const place of placed.filter(({ parent }) => parent === null)) {
          const { id } = place.item;
          expect(clock.startsAt.get(id)).toBe(isWithdrawn(place) ? null : at);
          const minutes = clock.minutes.get(id) ?? 0;
          if (isWithdrawn(place)) expect(minutes).toBe(0);
          at = addMinutes(at as '14:00', minutes);
        }
        expect(clock.endsAt).toBe(at);
      }),
    );
  });

  it('gives an item the time of its parts where they need more than it has', () => {
    const placed = orderAgenda(
      [],
      [
        itemRecord('a', { minutes: 5 }),
        itemRecord('a1', { parentId: 'a', minutes: 10, position: 1 }),
        itemRecord('a2', { parentId: 'a', minutes: 10, position: 2 }),
        itemRecord('b', { position: 2 }),
      ],
    );
    const { startsAt, minutes } = runClock(placed, meeting);
    expect(minutes.get('a')).toBe(20);
    expect([...startsAt.values()]).toEqual(['14:00', '14:10', '14:00', '14:20']);
  });

  it('says how much of the time is used, and by how much it overruns', () => {
    const placed = orderAgenda([], [itemRecord('a', { minutes: 142 })]);
    const clock = runClock(placed, meeting);
    expect(sayClock(clock)).toBe('142 of 150 minutes. Ends 4:22pm.');
    expect(sayOverrun(clock)).toBeNull();
    const short = runClock(placed, { ...meeting, minutesSlot: 130 });
    expect(sayOverrun(short)).toBe('The business needs 12 minutes more than the meeting has.');
    const untimed = runClock(placed, { startsAt: null, endsAt: null, minutesSlot: null });
    expect(sayClock(untimed)).toBe('142 minutes.');
  });
});
