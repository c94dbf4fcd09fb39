import { z } from 'zod';
import { CivilDate, compareDates } from './civil-date.ts';

/** The parts of the United Kingdom that have lists of their own. */
export const DIVISIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export const Division = z.enum(DIVISIONS);
export type Division = z.infer<typeof Division>;

export const DIVISION_NAMES = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const satisfies Record<Division, string>;

export const BankHoliday = z.object({
  date: CivilDate,
  title: z.string(),
  /** The title names a day at a weekend and this weekday stands in for it. */
  substitute: z.boolean(),
});
export type BankHoliday = z.infer<typeof BankHoliday>;

/** Each part's announced days, in date order. */
export const BankHolidays = z.object({
  'england-and-wales': z.array(BankHoliday),
  scotland: z.array(BankHoliday),
  'northern-ireland': z.array(BankHoliday),
});
export type BankHolidays = z.infer<typeof BankHolidays>;

export const NO_BANK_HOLIDAYS: BankHolidays = {
  'england-and-wales': [],
  scotland: [],
  'northern-ireland': [],
};

export interface DivisionDay {
  division: Division;
  holiday: BankHoliday;
}

export interface BankHolidayMerge {
  holidays: BankHolidays;
  /** Days the newer list brought. */
  added: DivisionDay[];
  /** Days whose title or substitution the newer list changed. */
  renamed: (DivisionDay & { before: BankHoliday })[];
  /** Days the newer list leaves out. They stay: the feed drops old years and brings them back. */
  kept: DivisionDay[];
}

/** Adds a newer list to what is known. A known day never disappears. */
export function mergeBankHolidays(known: BankHolidays, newer: BankHolidays): BankHolidayMerge {
  const merge: BankHolidayMerge = {
    holidays: { ...NO_BANK_HOLIDAYS },
    added: [],
    renamed: [],
    kept: [],
  };
  for (const division of DIVISIONS) {
    merge.holidays[division] = mergeDivision(division, { known, newer }, merge);
  }
  return merge;
}

/** `Boxing Day substitute day`: the name for a sentence. */
export function bankHolidayName(holiday: { title: string; substitute: boolean }): string {
  return holiday.substitute ? `${holiday.title} substitute day` : holiday.title;
}

function mergeDivision(
  division: Division,
  lists: { known: BankHolidays; newer: BankHolidays },
  merge: BankHolidayMerge,
): BankHoliday[] {
  const days = new Map(lists.known[division].map((holiday) => [holiday.date, holiday]));
  const named = new Set(lists.newer[division].map((holiday) => holiday.date));
  for (const holiday of days.values()) {
    if (!named.has(holiday.date)) merge.kept.push({ division, holiday });
  }
  for (const holiday of lists.newer[division]) {
    const before = days.get(holiday.date);
    days.set(holiday.date, holiday);
    if (before === undefined) merge.added.push({ division, holiday });
    else if (bankHolidayName(before) !== bankHolidayName(holiday)) {
      merge.renamed.push({ division, holiday, before });
    }
  }
  return [...days.values()].sort((a, b) => compareDates(a.date, b.date));
}
