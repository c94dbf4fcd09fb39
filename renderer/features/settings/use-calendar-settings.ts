import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  CalendarSettingsPage,
  HolidayFile,
  NewExtraDays,
} from '#shared/calendar-settings/calendar-settings.ts';
import type { Target } from '#shared/record.ts';
import { api, client } from '../../api/client.ts';

/** Extra days and bank holidays. */
export function useCalendarSettings() {
  return useQuery(api.calendarSettings.page.queryOptions({ input: {} }));
}

/** Adds, removes or imports days; every deadline may move, so all pages are read again. */
export function useCalendarChanges() {
  const queries = useQueryClient();
  const key = api.calendarSettings.page.queryKey({ input: {} });
  const refresh = () => queries.invalidateQueries();
  return {
    add: useMutation({
      mutationFn: (days: NewExtraDays) => client.calendarSettings.addExtraDays(days),
      onSuccess: refresh,
    }),
    remove: useMutation({
      mutationFn: (target: Target) => client.calendarSettings.removeExtraDay({ target }),
      onSuccess: refresh,
    }),
    preview: useMutation({
      mutationFn: (file: HolidayFile) => client.calendarSettings.previewImport(file),
    }),
    bringIn: useMutation({
      mutationFn: (file: HolidayFile) => client.calendarSettings.importHolidays(file),
      onSuccess: async (page: CalendarSettingsPage) => {
        queries.setQueryData(key, page);
        await refresh();
      },
    }),
  };
}
