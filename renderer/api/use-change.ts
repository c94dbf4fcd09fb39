import { useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { failureSentence } from '../ui/failure-words.ts';
import { trackSave } from '../ui/save-ledger.ts';
import { showToast, showUndo } from '../ui/toast-list.ts';
import { client } from './client.ts';

/**
 * Does one thing to the records: the title bar follows it, every page is read again and, where `done`
 * says what was done, taking it back is offered. Rejects with what the core said.
 */
export function useChange() {
  const queries = useQueryClient();
  return useCallback(
    async <Answer>(
      work: PromiseLike<Answer>,
      done?: string | ((answer: Answer) => string),
    ): Promise<Answer> => {
      const answer = await trackSave(Promise.resolve(work), failureSentence);
      await queries.invalidateQueries();
      if (done !== undefined) {
        showUndo({
          sentence: typeof done === 'string' ? done : done(answer),
          onUndo: async () => {
            try {
              await client.history.undo({});
            } catch (error) {
              showToast(failureSentence(error));
            }
            await queries.invalidateQueries();
          },
        });
      }
      return answer;
    },
    [queries],
  );
}
