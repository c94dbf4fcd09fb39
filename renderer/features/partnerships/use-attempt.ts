import { useChange } from '../../api/use-change.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { showToast } from '../../ui/toast-list.ts';

/** Does one thing from a menu or a row; where it is refused, the reason is said. */
export function useAttempt() {
  const change = useChange();
  return (work: PromiseLike<unknown>, done: string): void => {
    void change(work, done).catch((error: unknown) => showToast(failureSentence(error)));
  };
}
