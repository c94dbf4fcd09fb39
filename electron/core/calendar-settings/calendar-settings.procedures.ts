import { v7 as uuid } from 'uuid';
import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { daysBetween, eachDay } from '#shared/calendar/civil-date.ts';
import {
  getExtraDay,
  insertExtraDay,
  listExtraDays,
  removeExtraDay,
  storeImportedHoliday,
  updateExtraDay,
} from './calendar-settings.repository.ts';
import { knownHolidays } from './calendar-settings.service.ts';
import { mergeWithKnown, previewHolidays, readHolidayFile } from './holiday-import.ts';
import { viewCalendarSettings, viewExtraDay } from './view-calendar.ts';

const os = procedures.calendarSettings;

/** A shutdown is a matter of days or weeks; more is a slip of the year. */
const MOST_DAYS = 60;

export const calendarSettingsProcedures = {
  page: os.page
    .use(reading)
    .handler(({ context }) => viewCalendarSettings(context.db, todayOf(context))),

  addExtraDays: os.addExtraDays.use(inTransaction).handler(async ({ input, context }) => {
    const { from, to, bodyId, reason } = input;
    if (to < from) refuse('wrong-order', 'Enter a last day on or after the first.', 'to');
    if (daysBetween(from, to) >= MOST_DAYS) {
      refuse('too-many-days', `Enter at most ${MOST_DAYS} days at once.`, 'to');
    }
    const known = await listExtraDays(context.db);
    const isKnown = (day: string) =>
      known.some((each) => each.day === day && (each.bodyId === bodyId || each.bodyId === null));
    const days = eachDay(from, to).filter((day) => !isKnown(day));
    if (days.length === 0) refuse('known', 'These days are on the list already.', 'from');
    const ids = days.map(() => uuid());
    for (const [index, day] of days.entries()) {
      await insertExtraDay(context.work, { id: ids[index] ?? uuid(), day, bodyId, reason });
    }
    const holidays = await knownHolidays(context.db);
    const stored = await listExtraDays(context.db);
    return {
      extraDays: stored
        .filter(({ id }) => ids.includes(id))
        .reverse()
        .map((day) => viewExtraDay(day, holidays)),
    };
  }),

  amendExtraDay: os.amendExtraDay.use(inTransaction).handler(async ({ input, context }) => {
    const { day, bodyId, reason } = input.change;
    await updateExtraDay(context.work, input.target, {
      ...(day === undefined ? {} : { day }),
      ...(bodyId === undefined ? {} : { bodyId }),
      ...(reason === undefined ? {} : { reason }),
    });
    const stored = await getExtraDay(context.db, input.target.id);
    return viewExtraDay(stored, await knownHolidays(context.db));
  }),

  removeExtraDay: os.removeExtraDay.use(inTransaction).handler(async ({ input, context }) => {
    await removeExtraDay(context.work, input.target);
    return { removed: input.target.id };
  }),

  previewImport: os.previewImport.use(reading).handler(async ({ input, context }) => {
    const merge = await mergeWithKnown(context.db, readHolidayFile(input.text));
    return previewHolidays(context.db, merge, todayOf(context));
  }),

  importHolidays: os.importHolidays.use(inTransaction).handler(async ({ input, context }) => {
    const { added, renamed } = await mergeWithKnown(context.db, readHolidayFile(input.text));
    for (const { division, holiday } of [...added, ...renamed]) {
      await storeImportedHoliday(context.work, { id: uuid(), division, holiday });
    }
    return viewCalendarSettings(context.db, todayOf(context));
  }),
};
