import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { listKnownUpcoming } from '#core/meetings/meetings.service.ts';
import {
  type BankHolidayMerge,
  bankHolidayName,
  type BankHolidays,
  mergeBankHolidays,
} from '#shared/calendar/bank-holidays.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countOf, formatLongDay, formatShortDate } from '#shared/calendar/date-words.ts';
import { parseBankHolidaysText } from '#shared/calendar/govuk-bank-holidays.ts';
import type { HolidayImport } from '#shared/calendar-settings/calendar-settings.ts';
import { meetingTitle } from '#shared/meetings/meeting-words.rules.ts';
import { lastDays, whyNothingToPublish } from '#shared/meetings/publication.rules.ts';
import { listExtraDays } from './calendar-settings.repository.ts';
import { calendarsWith, knownHolidays } from './calendar-settings.service.ts';

/** Reads the file, and refuses with its own sentence what is not the GOV.UK list. */
export function readHolidayFile(text: string): BankHolidays {
  const parsed = parseBankHolidaysText(text);
  return parsed.ok ? parsed.holidays : refuse('not-the-list', parsed.reason);
}

/** What the file brings, over what is known; nothing known is ever taken away. */
export async function mergeWithKnown(db: ReadDb, newer: BankHolidays): Promise<BankHolidayMerge> {
  return mergeBankHolidays(await knownHolidays(db), newer);
}

/** The import as a person looks at it before it is done. */
export async function previewHolidays(
  db: ReadDb,
  merge: BankHolidayMerge,
  today: CivilDate,
): Promise<HolidayImport> {
  const show = ({ division, holiday }: BankHolidayMerge['added'][number]) => ({
    division,
    date: holiday.date,
    dayWords: formatShortDate(holiday.date),
    title: bankHolidayName(holiday),
    before: null,
  });
  const { added, renamed, kept } = merge;
  return {
    added: added.map(show),
    renamed: renamed.map((day) => ({ ...show(day), before: bankHolidayName(day.before) })),
    kept: kept.map(show),
    deadlinesMoved: await listMovedDeadlines(db, merge.holidays, today),
    sentence: saySummary(merge),
  };
}

async function listMovedDeadlines(
  db: ReadDb,
  holidays: BankHolidays,
  today: CivilDate,
): Promise<HolidayImport['deadlinesMoved']> {
  const calendarOf = calendarsWith(holidays, await listExtraDays(db));
  const upcoming = await listKnownUpcoming(db, { today, limit: 500 });
  return upcoming
    .filter((known) => whyNothingToPublish(known) === null)
    .flatMap((known) => {
      const before = lastDays(known).latestSafe;
      const after = lastDays({ ...known, calendar: calendarOf(known.body) }).latestSafe;
      if (before === after) return [];
      const { id, day } = known.meeting;
      const words = `Meeting on ${formatLongDay(day)}: publish by ${formatLongDay(after)}, not ${formatLongDay(before)}.`;
      return [{ meetingId: id, title: meetingTitle(known.meeting, known.body), words }];
    });
}

function saySummary({ added, renamed, kept }: BankHolidayMerge): string {
  if (added.length === 0 && renamed.length === 0) {
    return 'The program knows every day of this list already.';
  }
  const parts = [
    added.length > 0 ? `${countOf(added.length, 'day is', 'days are')} new` : '',
    renamed.length > 0 ? `${countOf(renamed.length, 'day gets', 'days get')} another name` : '',
  ].filter((part) => part !== '');
  const stay =
    kept.length > 0
      ? ` ${countOf(kept.length, 'known day is', 'known days are')} not in the file and ${kept.length === 1 ? 'stays' : 'stay'}.`
      : '';
  return `${parts.join(' and ')}.${stay}`;
}
