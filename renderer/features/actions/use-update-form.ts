import { useEffect } from 'react';
import { z } from 'zod';
import type { ActionView } from '#shared/actions/actions.contract.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { Line, Prose } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';

const Update = z
  .object({
    words: Prose,
    saidBy: Line,
    percent: z.int().min(0).max(100, 'Enter 0 to 100').nullable(),
  })
  .refine(({ words, percent }) => words.trim() !== '' || percent !== null, {
    path: ['words'],
    message: 'Enter what was said or how far it is.',
  });
export type UpdateDraft = z.input<typeof Update>;

export const blankUpdate: UpdateDraft = { words: '', saidBy: '', percent: null };

/** What was typed and not saved yet, by action: another row may be looked at in between. */
const drafts = new Map<string, UpdateDraft>();

/** The update that is being written about an action, and how to save it. */
export function useUpdateForm({ action }: ActionView) {
  const change = useChange();
  const form = useSchemaForm(Update, drafts.get(action.id) ?? blankUpdate);
  useEffect(
    () =>
      form.subscribe({
        formState: { values: true },
        callback: ({ values }) => {
          const isBlank = values.words === '' && values.saidBy === '' && values.percent === null;
          if (isBlank) drafts.delete(action.id);
          else drafts.set(action.id, values);
        },
      }),
    [form, action.id],
  );
  const save = async (update: z.output<typeof Update>) => {
    const day = londonDate(new Date().toISOString());
    await change(
      client.actions.addUpdate({ target: action, ...update, day }),
      `Update of ${action.ref} saved`,
    );
    drafts.delete(action.id);
    form.reset(blankUpdate);
  };
  return { form, save };
}
