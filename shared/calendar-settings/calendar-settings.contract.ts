import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId, Target } from '../record.ts';
import {
  CalendarSettingsPage,
  ExtraDay,
  ExtraDayChange,
  HolidayFile,
  HolidayImport,
  NewExtraDays,
} from './calendar-settings.ts';

export const calendarSettingsContract = {
  page: oc.input(z.strictObject({})).output(CalendarSettingsPage).errors(readErrors),
  /** Adds days that do not count, for one body or all. */
  addExtraDays: oc
    .input(NewExtraDays)
    .output(z.strictObject({ extraDays: z.array(ExtraDay) }))
    .errors(changeErrors),
  amendExtraDay: oc
    .input(z.strictObject({ target: Target, change: ExtraDayChange }))
    .output(ExtraDay)
    .errors(changeErrors),
  removeExtraDay: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({ removed: RecordId }))
    .errors(changeErrors),
  /** What a GOV.UK list would change; writes nothing. */
  previewImport: oc.input(HolidayFile).output(HolidayImport).errors(readErrors),
  /** Merges a GOV.UK list; known days never disappear. */
  importHolidays: oc.input(HolidayFile).output(CalendarSettingsPage).errors(changeErrors),
};
