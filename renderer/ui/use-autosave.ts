import { useEffect, useLayoutEffect, useState } from 'react';
import type { FieldValues, Path, UseFormReturn } from 'react-hook-form';
import {
  createAutosaver,
  type Autosaver,
  type AutosaverOptions,
  type AutosaveState,
} from './autosaver.ts';
import { heldBack } from './held-back.ts';
import { useStore } from './store.ts';

interface Autosave<Patch extends object> extends Pick<Autosaver<Patch>, 'change' | 'flush'> {
  state: AutosaveState;
}

/**
 * Saves 800 ms after the last `change`, on `flush`, and when the screen or window goes away.
 * `save` is called one at a time; let it read the newest version from the cache. When it rejects,
 * the title bar says so, what was typed is kept, and the next change or Try again sends it all.
 */
export function useAutosave<Patch extends object>(
  save: (patch: Patch) => Promise<void>,
  times: Omit<AutosaverOptions<Patch>, 'save'> = {},
): Autosave<Patch> {
  const [saver] = useState(() => createAutosaver<Patch>({ save, ...times }));
  useLayoutEffect(() => saver.saveWith(save), [saver, save]);
  useEffect(() => {
    const flush = () => void saver.flush();
    const onHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    window.addEventListener('pagehide', flush);
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.removeEventListener('pagehide', flush);
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [saver]);
  return { change: saver.change, flush: saver.flush, state: useStore(saver.state) };
}

interface AutosaveForm<Values extends FieldValues, Output> {
  form: UseFormReturn<Values, unknown, Output>;
  /** Gets the fields that changed and are valid, as they stand in the form. */
  save: (patch: Partial<Values>) => Promise<void>;
}

/**
 * Autosave for a react-hook-form. An error holds back its own field only: the others are saved.
 * Give the result's `flush` to `onBlur` of the form (`Form` does so by its `autosave` prop).
 */
export function useAutosaveForm<Values extends FieldValues, Output>({
  form,
  save,
}: AutosaveForm<Values, Output>): Autosave<Partial<Values>> {
  const [held] = useState(() => heldBack((name) => form.setFocus(name as Path<Values>)));
  useEffect(() => () => held.clear(), [held]);
  const autosave = useAutosave<Partial<Values>>(async (patch) => {
    const names = Object.keys(patch) as Path<Values>[]; // keys of the form's own values
    const checked = await Promise.all(names.map((name) => form.trigger(name)));
    names.forEach((name, index) => held.note(name, checked[index] === true));
    const valid = names.filter((_, index) => checked[index] === true);
    if (valid.length === 0) return;
    const chosen = valid.map((name) => [name, patch[name]]);
    await save(Object.fromEntries(chosen) as Partial<Values>); // the same keys and values
  });
  const { change } = autosave;
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ name, values }) => {
          const top = name?.split('.')[0];
          if (top === undefined) return;
          const value: unknown = values[top];
          change({ [top]: value } as Partial<Values>); // one field with its own value
        },
      }),
    [form, change],
  );
  return autosave;
}
