import { resourceText } from '#core/documents/resources.ts';
import type { BankHolidays } from '#shared/calendar/bank-holidays.ts';
import { parseBankHolidaysText } from '#shared/calendar/govuk-bank-holidays.ts';

/** The GOV.UK list that ships with the program, read once. */
export function bundledHolidays(): BankHolidays {
  bundled ??= readBundled();
  return bundled;
}

let bundled: BankHolidays | undefined;

function readBundled(): BankHolidays {
  const parsed = parseBankHolidaysText(resourceText('bank-holidays.json'));
  if (!parsed.ok) throw new Error(`The bundled bank holidays cannot be read. ${parsed.reason}`);
  return parsed.holidays;
}
