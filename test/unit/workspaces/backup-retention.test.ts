import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate, civilDate } from '#shared/calendar/civil-date.ts';
import { backupsToRemove } from '#shared/workspaces/backup-retention.rules.ts';

const now = '2026-11-17T18:00:00.000Z';
const today = civilDate('2026-11-17');

describe('which backups are kept', () => {
  it('keeps every backup of today and yesterday', () => {
    const made = ['2026-11-17T08:00', '2026-11-17T12:00', '2026-11-16T09:00', '2026-11-16T17:00'];
    expect(backupsToRemove(made.map(instant), now).size).toBe(0);
  });

  it('keeps the newest of an earlier day and removes the others', () => {
    const [morning, evening] = ['2026-11-10T08:00', '2026-11-10T17:00'].map(instant);
    expect([...backupsToRemove([morning!, evening!], now)]).toEqual([morning]);
  });

  it('keeps 14 days, 8 weeks and 24 months of a person who works every day for three years', () => {
    const daily = Array.from({ length: 3 * 365 }, (_, ago) => at(addDays(today, -ago)));
    const removed = backupsToRemove(daily, now);
    const kept = daily
      .filter((backup) => !removed.has(backup))
      .map((backup) => backup.slice(0, 10));
    expect(kept.slice(0, 14)).toEqual(Array.from({ length: 14 }, (_, ago) => addDays(today, -ago)));
    // Sundays before, each the last of its week, as far as eight weeks reach.
    for (const sunday of ['2026-11-01', '2026-10-25', '2026-10-18', '2026-10-11', '2026-10-04']) {
      expect(kept).toContain(sunday);
    }
    expect(kept).not.toContain('2026-09-20');
    // The last day of each month, for 24 months with this one.
    expect(kept).toContain('2024-12-31');
    expect(kept).not.toContain('2024-11-30');
    expect(kept.length).toBeLessThanOrEqual(14 + 8 + 24);
  });

  it('counts days worked, so a long leave removes nothing', () => {
    const beforeLeave = Array.from({ length: 14 }, (_, ago) => at(addDays(today, -120 - ago)));
    expect(backupsToRemove(beforeLeave, now).size).toBe(0);
  });

  it('takes days by the clock in London', () => {
    // 23:30 UTC in summer is already the next day in London.
    const made = ['2026-07-01T23:30:00.000Z', '2026-07-01T12:00:00.000Z'];
    expect(backupsToRemove(made, now).size).toBe(0);
  });
});

function instant(text: string): string {
  return `${text}:00.000Z`;
}

function at(day: CivilDate): string {
  return `${day}T12:00:00.000Z`;
}
