import { useEffect, useRef, useState } from 'react';
import { StaleVersion } from '#shared/errors.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import type { PostRef } from '#shared/people/references.ts';
import { client } from '../../api/client.ts';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import { changeOf, ItemValues, valuesOf } from './item-values.ts';
import type { AgendaChanges } from './use-agenda.ts';

interface UseItemForm {
  item: AgendaItem;
  posts: readonly PostRef[];
  changes: AgendaChanges;
}

export type Settlement = 'mine' | 'theirs' | 'both';

/** The form of an item that saves itself, follows changes from elsewhere and asks where two clash. */
export function useItemForm({ item, posts, changes }: UseItemForm) {
  const form = useSchemaForm<ItemValues, ItemValues>(ItemValues, valuesOf(item, posts));
  const [clash, setClash] = useState<StaleVersion | null>(null);
  const latest = useRef({ id: item.id, version: item.version });
  const autosave = useAutosaveForm<ItemValues, ItemValues>({
    form,
    save: async (patch) => {
      const change = changeOf(patch, posts);
      if (Object.keys(change).length === 0) return;
      try {
        const answer = await client.agenda.amendItem({ target: latest.current, change });
        const stored = answer.agenda.parts
          .flatMap(({ lines }) => lines)
          .find((line) => line.item.id === item.id);
        if (stored !== undefined) latest.current.version = stored.item.version;
        changes.take(answer);
      } catch (error) {
        const found = staleVersionOf(error);
        if (found !== null) setClash(found);
        throw error;
      }
    },
  });

  // Undo, or another part of the screen, changed the item: the form follows unless typing waits.
  const isAtRest = autosave.state.kind === 'idle' || autosave.state.kind === 'saved';
  useEffect(() => {
    if (item.version === latest.current.version) return;
    const isUndone = item.version !== latest.current.version;
    latest.current = { id: item.id, version: item.version };
    if (isUndone && isAtRest) form.reset(valuesOf(item, posts));
  }, [form, isAtRest, item, posts]);

  const settle = async (how: Settlement | null) => {
    const found = clash;
    setClash(null);
    if (how === null || found === null) return;
    latest.current.version = found.currentVersion;
    for (const { field, mine, theirs } of found.fields) {
      const name = ItemValues.keyof().safeParse(field);
      if (!name.success || how === 'mine') continue;
      if (how === 'theirs') form.resetField(name.data);
      const isText = ['title', 'description', 'privateNotes'].includes(name.data);
      if (!isText) continue;
      const text = how === 'theirs' ? (theirs ?? '') : [mine, theirs].filter(Boolean).join('\n\n');
      form.setValue(name.data, text, { shouldDirty: true });
    }
    if (how === 'theirs') await changes.refresh();
    await autosave.flush();
  };
  return { form, autosave, clash, settle };
}

/** What a declared `STALE_VERSION` carries: both texts. */
function staleVersionOf(error: unknown): StaleVersion | null {
  if (!(error instanceof Error) || !('data' in error)) return null;
  const found = StaleVersion.safeParse(error.data);
  return found.success ? found.data : null;
}
