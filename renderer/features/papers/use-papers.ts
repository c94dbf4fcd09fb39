import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { api, client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { showUndo } from '../../ui/toast-list.ts';

/** The Papers tab of one meeting. */
export function usePapersPage(meeting: MeetingRef) {
  return useQuery(api.papers.page.queryOptions({ input: { meeting } }));
}

/** Reads again what papers show in: this tab, the agenda, the checks, Today. */
export function useRefreshPapers(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

/**
 * Does one thing to a paper and offers to take it back. Rejects with what the core said, for the
 * dialog that asked.
 */
export function usePaperStep() {
  const refresh = useRefreshPapers();
  return async (work: Promise<unknown>, done: string): Promise<void> => {
    await trackSave(work, failureSentence);
    await refresh();
    showUndo({
      sentence: done,
      onUndo: async () => {
        await client.history.undo({});
        await refresh();
      },
    });
  };
}

/** Saves a version of a paper through the browser, under its own name. */
export async function saveVersion(versionId: string): Promise<void> {
  const file = await client.papers.download({ versionId });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(address);
}
