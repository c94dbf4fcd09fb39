import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { trackSave } from '../../ui/save-ledger.ts';
import { showToast, showUndo } from '../../ui/toast-list.ts';

/** The Papers tab of one meeting. */
export function usePapersPage(meeting: MeetingRef) {
  return useQuery(api.papers.page.queryOptions({ input: { meeting } }));
}

/** Reads again what papers show in: this tab, the agenda, the checks, Today. */
export function useRefreshPapers(): () => Promise<void> {
  const queries = useQueryClient();
  return () => queries.invalidateQueries();
}

let changes = 0;

/** Says that papers were changed: a notice offers to take back its own change only. */
export function countChange(): number {
  changes += 1;
  return changes;
}

/** Says what was done and offers to take it back. */
export function useOfferUndo(): (done: string) => void {
  const refresh = useRefreshPapers();
  return (done) => {
    const mine = countChange();
    showUndo({
      sentence: done,
      onUndo: async () => {
        // The core takes back the newest change, which must be the one that the notice names.
        if (mine !== changes) {
          showToast('Something was changed since. Ctrl Z takes changes back, the newest first');
          return;
        }
        await client.history.undo({});
        countChange();
        await refresh();
        announce('Taken back');
      },
    });
  };
}

/**
 * Does one thing to a paper and offers to take it back. Rejects with what the core said, for the
 * dialog that asked.
 */
export function usePaperStep() {
  const refresh = useRefreshPapers();
  const offerUndo = useOfferUndo();
  return async (work: Promise<unknown>, done: string): Promise<void> => {
    await trackSave(work, failureSentence);
    await refresh();
    offerUndo(done);
  };
}

export type Attempt = (work: Promise<unknown>, done: string, after?: () => void) => void;

/** The same for a button or a menu: a refusal is kept, to be shown beside them. */
export function usePaperAttempt(): { problem: string | null; attempt: Attempt } {
  const step = usePaperStep();
  const [problem, setProblem] = useState<string | null>(null);
  const attempt: Attempt = (work, done, after) => {
    setProblem(null);
    step(work, done).then(after, (error: unknown) => setProblem(failureSentence(error)));
  };
  return { problem, attempt };
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
