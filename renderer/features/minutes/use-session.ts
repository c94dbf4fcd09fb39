import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Room } from '#shared/attendance/attendance.contract.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import type { MinutesSession, SavedEntry } from '#shared/minutes/minutes-view.ts';
import { api } from '../../api/client.ts';
import { withRoom, withSaved } from './session-patch.ts';

/** The live minutes screen in one call. */
export function useSession(meeting: MeetingRef) {
  return useQuery({ ...api.minutes.session.queryOptions({ input: meeting }), staleTime: 0 });
}

export interface SessionCache {
  /** The session as it is known at this moment, also between two drawings of the screen. */
  now: () => MinutesSession | undefined;
  put: (session: MinutesSession) => void;
  take: (saved: SavedEntry) => void;
  takeRoom: (room: Room) => void;
  refresh: () => Promise<void>;
}

/** Puts answers into the screen, and marks every other screen to be read anew when it is opened. */
export function useSessionCache(meeting: MeetingRef): SessionCache {
  const queries = useQueryClient();
  return useMemo(() => {
    const key = api.minutes.session.queryKey({ input: meeting });
    const patch = (change: (now: MinutesSession) => MinutesSession) => {
      // A reading under way began before this answer: it would show the past.
      const wasReading = queries.isFetching({ queryKey: key }) > 0;
      if (wasReading) void queries.cancelQueries({ queryKey: key });
      queries.setQueryData(key, (now) => now && change(now));
      void queries.invalidateQueries({ refetchType: 'none' });
      if (wasReading) void queries.invalidateQueries({ queryKey: key });
    };
    return {
      now: () => queries.getQueryData(key),
      put: (session) => patch(() => session),
      take: (saved) => patch((now) => withSaved(now, saved)),
      takeRoom: (room) => patch((now) => withRoom(now, room)),
      refresh: () => queries.invalidateQueries({ queryKey: key }),
    };
  }, [queries, meeting]);
}
