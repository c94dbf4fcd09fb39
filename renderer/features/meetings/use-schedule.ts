import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { addDays, addYears, type CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { MeetingKind } from '#shared/meetings/meeting.ts';
import { api } from '../../api/client.ts';
import { gridOfMonth } from './month-grid.ts';

const route = getRouteApi('/meetings');

export type MeetingsView = 'list' | 'calendar' | 'bodies';

/** What the address says of the page, made whole. */
export interface MeetingsAddress {
  view: MeetingsView;
  /** The first day of the list, or a day in the month of the calendar. */
  from: CivilDate;
  bodySlug: string | null;
  kind: MeetingKind | null;
  adding: 'meeting' | 'event' | 'pattern' | null;
  /** The day that a new meeting is for, where it was chosen in the calendar. */
  addingOn: CivilDate | null;
}

/** Without its first day the page begins today. */
type AddressChange = Partial<Omit<MeetingsAddress, 'from'>> & { from?: CivilDate | null };

/** The address of the page, and how to change a part of it; Back takes each change back. */
export function useMeetingsAddress() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const today = londonDate(new Date().toISOString());
  const view = search.view ?? 'list';
  const address: MeetingsAddress = {
    view,
    from: search.from ?? today,
    bodySlug: search.body ?? null,
    kind: search.show ?? null,
    adding: search.new ?? null,
    addingOn: search.on ?? null,
  };
  const go = (part: AddressChange, { replace = false } = {}) => {
    const next = { ...address, from: search.from ?? null, ...part };
    void navigate({
      replace,
      search: {
        view: next.view === 'list' ? undefined : next.view,
        from: next.from ?? undefined,
        body: next.bodySlug ?? undefined,
        show: next.kind ?? undefined,
        new: next.adding ?? undefined,
        on: next.addingOn ?? undefined,
      },
    });
  };
  return { address, today, go, isFromChosen: search.from !== undefined };
}

/** The meetings that the address asks for. What was shown stays while the next is read. */
export function useSchedule({ view, from, bodySlug, kind }: MeetingsAddress) {
  const range = view === 'calendar' ? rangeOfMonth(from) : { from, to: addYears(from, 1) };
  const all = useQuery({
    ...api.meetings.schedule.queryOptions({ input: range }),
    placeholderData: keepPreviousData,
  });
  const bodyId = all.data?.bodies.find(({ slug }) => slug === bodySlug)?.id;
  const isNarrowed = bodyId !== undefined || kind !== null;
  const narrowed = useQuery({
    ...api.meetings.schedule.queryOptions({
      input: {
        ...range,
        ...(bodyId === undefined ? {} : { bodyId }),
        ...(kind === null ? {} : { kind }),
      },
    }),
    enabled: all.data !== undefined && isNarrowed,
    placeholderData: keepPreviousData,
  });
  return { shown: isNarrowed ? narrowed : all, bodies: all.data?.bodies ?? [] };
}

/** The weeks of the month, and the next meetings' last days to publish that fall into them. */
function rangeOfMonth(day: CivilDate): { from: CivilDate; to: CivilDate } {
  const days = gridOfMonth(day).flat();
  return { from: days[0] ?? day, to: addDays(days.at(-1) ?? day, 28) };
}
