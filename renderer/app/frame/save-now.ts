import { flushAll } from '../../ui/autosaver.ts';
import { currentSaveState, hasUnsaved } from '../../ui/save-ledger.ts';
import { clockTime } from '../../ui/time-words.ts';
import { showToast } from '../../ui/toast-list.ts';

/** Ctrl S, for the hand that presses it: saves what waits and says since when all is saved. */
export async function saveNow(): Promise<void> {
  const wasSaved = !hasUnsaved();
  await flushAll();
  const after = currentSaveState();
  if (after.kind !== 'saved') return; // the title bar says what is wrong
  if (after.at === null) showToast('Everything is saved');
  else if (wasSaved) showToast(`Already saved ${clockTime(after.at)}`);
  else showToast(`Saved ${clockTime(after.at)}`);
}
