import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { api, client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { showUndo } from '../../ui/toast-list.ts';

/** The head of one meeting with its neighbours. */
export function useMeetingPage(meeting: MeetingRef) {
  return useQuery(api.meetings.page.queryOptions({ input: { meeting } }));
}

/**
 * Does one thing to a meeting: everything that shows meetings is read again, and undo is offered.
 * Rejects with what the core said, for the dialog that asked.
 */
export function useMeetingStep() {
  const queries = useQueryClient();
  return async <Answer>(work: Promise<Answer>, done: string): Promise<Answer> => {
    const answer = await trackSave(work, failureSentence);
    await queries.invalidateQueries();
    showUndo({
      sentence: done,
      onUndo: async () => {
        await client.history.undo({});
        await queries.invalidateQueries();
      },
    });
    return answer;
  };
}
