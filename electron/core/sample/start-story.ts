import { resourceText } from '#core/documents/resources.ts';
import { parseBankHolidaysText } from '#shared/calendar/govuk-bank-holidays.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { workingCalendar } from '#shared/calendar/working-calendar.ts';
import { SampleStory } from './sample-story.ts';

/** A story that begins at the clock's moment, with the bank holidays of England and Wales. */
export function startStory(
  now: Date,
  options: { years: number; seed: number; postTitles: ReadonlyMap<string, string> },
): SampleStory {
  const parsed = parseBankHolidaysText(resourceText('bank-holidays.json'));
  if (!parsed.ok) throw new Error(parsed.reason);
  const calendar = workingCalendar({ bankHolidays: parsed.holidays });
  return new SampleStory({ ...options, now, today: londonDate(now.toISOString()), calendar });
}
