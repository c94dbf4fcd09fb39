import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AgendaChange } from '#shared/agenda/agenda-view.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { showToast, showUndo } from '../../ui/toast-list.ts';

/** The whole Agenda screen in one call. */
export function useAgendaPage(meeting: MeetingRef) {
  return useQuery(api.agenda.page.queryOptions({ input: { meeting } }));
}

export interface AgendaChanges {
  /** The sentence of the last refusal; gone with the next change. */
  problem: string | null;
  /** Shows a refusal over the table; null takes it away. */
  showProblem: (sentence: string | null) => void;
  /** Does one thing: shows it, says it, offers to take it back. Null when it was refused. */
  perform: (work: () => Promise<AgendaChange>) => Promise<AgendaChange | null>;
  /** The same for a dialog that shows the refusal itself: rejects with it. */
  attempt: (work: () => Promise<AgendaChange>) => Promise<AgendaChange>;
  /** Puts the answer of a quiet save (typing) into the page. */
  take: (change: AgendaChange) => void;
  /** Reads the page again: after undo, a clash, or a change that answers otherwise. */
  refresh: () => Promise<void>;
}

/** Changes of one agenda: the answer is patched into the page, and what depends on it is read again. */
export function useAgendaChanges(meeting: MeetingRef): AgendaChanges {
  const queries = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const turn = useRef(0);
  const pageKey = api.agenda.page.queryKey({ input: { meeting } });

  const take = (change: AgendaChange) => {
    turn.current += 1;
    queries.setQueryData(pageKey, (page) => page && { ...page, agenda: change.agenda });
    for (const feature of [api.meetings, api.papers, api.publishing, api.today, api.history]) {
      void queries.invalidateQueries({ queryKey: feature.key() });
    }
  };
  const refresh = () => queries.invalidateQueries();

  const attempt = async (work: () => Promise<AgendaChange>) => {
    setProblem(null);
    const change = await trackSave(work(), failureSentence);
    take(change);
    const mine = turn.current;
    showUndo({
      sentence: change.announcement,
      onUndo: async () => {
        // The core takes back the newest change, which must be the one that the notice names.
        if (mine !== turn.current) {
          showToast('Something was changed since. Ctrl Z takes changes back, the newest first');
          return;
        }
        await client.history.undo({});
        turn.current += 1;
        await refresh();
        announce('Taken back');
      },
    });
    return change;
  };

  return {
    problem,
    showProblem: setProblem,
    attempt,
    take,
    refresh,
    perform: async (work) => {
      try {
        return await attempt(work);
      } catch (error) {
        setProblem(failureSentence(error));
        return null;
      }
    },
  };
}

/** `REFUSED` with the reason by which the core asks for an answer first, or null. */
export function refusalReason(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('data' in error)) return null;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('reason' in data)) return null;
  return typeof data.reason === 'string' ? data.reason : null;
}
