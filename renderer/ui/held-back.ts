import { noteUnsaved, type SaveHandle } from './save-ledger.ts';

/**
 * The fields of a form that an error holds back from saving. While there are any, the title bar does
 * not say Saved, and its button leads to the first of them.
 */
export function heldBack(goTo: (name: string) => void) {
  const names = new Set<string>();
  let handle: SaveHandle | null = null;
  const clear = () => {
    names.clear();
    handle?.withdraw();
    handle = null;
  };
  return {
    clear,
    /** Notes whether a field can be saved now. */
    note: (name: string, isValid: boolean) => {
      const count = names.size;
      if (isValid) names.delete(name);
      else names.add(name);
      if (names.size === count) return;
      if (names.size === 0) {
        clear();
        return;
      }
      handle ??= noteUnsaved();
      const [first = name] = names;
      const what = names.size === 1 ? '1 field needs' : `${names.size} fields need`;
      handle.failed(`Not saved: ${what} mending. What you typed is still here.`, {
        label: 'Show it',
        run: () => goTo(first),
      });
    },
  };
}
