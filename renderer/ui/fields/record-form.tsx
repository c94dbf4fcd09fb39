import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { DefaultValues, FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import { londonTime } from '#shared/calendar/london-time.ts';
import type { StaleVersion } from '#shared/errors.ts';
import type { Target } from '#shared/record.ts';
import { Banner } from '../banner.tsx';
import { CompareDialog } from '../compare-dialog.tsx';
import { failureSentence } from '../failure-words.ts';
import { useAutosaveForm } from '../use-autosave.ts';
import { Form } from './form.tsx';
import { refusalOf, staleVersionOf } from './refusal.ts';
import { useSchemaForm } from './use-schema-form.ts';

interface RecordFormProps<Values extends FieldValues, Output> {
  /** Names the form. Give the component the record's id as `key`. */
  label: string;
  schema: z.ZodType<Output, Values>;
  /** The record as it is stored. */
  record: Target;
  values: Values;
  /** Saves the fields that changed and answers with the stored record. */
  save: (target: Target, change: Partial<Values>) => Promise<Target>;
  children: (form: UseFormReturn<Values, unknown, Output>) => ReactNode;
}

/**
 * A form that saves each field of a record as it is typed. A rule's refusal stands beside its field;
 * where somebody else changed the same field, both texts are shown and nothing is lost.
 */
export function RecordForm<Values extends FieldValues, Output>(
  props: RecordFormProps<Values, Output>,
) {
  const { label, schema, record, values, children } = props;
  // react-hook-form keeps its own copy; the values are whole.
  const form = useSchemaForm(schema, values as DefaultValues<Values>);
  const latest = useRef<Target>({ id: record.id, version: record.version });
  const [clash, setClash] = useState<StaleVersion | null>(null);
  const autosave = useAutosaveForm({
    form,
    save: async (change) => {
      try {
        const stored = await props.save(latest.current, change);
        latest.current = { id: stored.id, version: stored.version };
      } catch (error) {
        setClash(staleVersionOf(error));
        const field = refusalOf(error)?.field;
        if (field !== undefined && field in change) {
          form.setError(field as Path<Values>, { message: failureSentence(error) }); // just checked
        }
        throw error;
      }
    },
  });
  const { state, flush } = autosave;
  const isResting = state.kind === 'idle' || state.kind === 'saved';
  useEffect(() => {
    // Changed elsewhere, as by Undo: what nobody is typing in follows.
    if (record.version <= latest.current.version || !isResting) return;
    latest.current = { id: record.id, version: record.version };
    form.reset(values);
  }, [record.id, record.version, values, isResting, form]);

  const decide = (choose: (mine: unknown, theirs: unknown) => unknown) => {
    if (clash === null) return;
    latest.current = { id: clash.id, version: clash.currentVersion };
    for (const { field, theirs } of clash.fields) {
      const name = field as Path<Values>; // the core names the form's own fields
      const mine: unknown = form.getValues(name);
      const chosen = choose(mine, likeMine(mine, theirs)) as PathValue<Values, Path<Values>>;
      form.setValue(name, chosen);
    }
    setClash(null);
    void flush();
  };

  return (
    <>
      <Form form={form} autosave={autosave} label={label}>
        {state.kind === 'failed' && clash === null ? (
          <Banner tone="bad" title={state.sentence} isAlert />
        ) : null}
        {children(form)}
      </Form>
      <CompareDialog
        opened={clash !== null}
        summary={label}
        mineHead="Yours, just now"
        theirsHead={clash === null ? '' : theirsHead(clash)}
        clashes={(clash?.fields ?? []).map(({ field, mine, theirs }) => ({
          field: inWords(field),
          mine: mine ?? '',
          theirs: theirs ?? '',
        }))}
        onKeepMine={() => decide((mine) => mine)}
        onUseTheirs={() => decide((_mine, theirs) => theirs)}
        onKeepBoth={() =>
          decide((mine, theirs) =>
            typeof mine === 'string' && typeof theirs === 'string' ? `${theirs}\n\n${mine}` : mine,
          )
        }
        onClose={() => setClash(null)}
      />
    </>
  );
}

function theirsHead({ changedBy, changedAt }: StaleVersion): string {
  return `${changedBy === '' ? 'Somebody else' : changedBy}, at ${formatTime(londonTime(changedAt))}`;
}

/** `chairNote` as `Chair note`. */
function inWords(field: string): string {
  const words = field.replace(/([A-Z])/g, ' $1').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The stored text as the kind of value that the field holds. */
function likeMine(mine: unknown, theirs: string | null): unknown {
  if (typeof mine === 'boolean') return theirs === '1' || theirs === 'true';
  if (theirs === null) return typeof mine === 'string' ? '' : null;
  if (typeof mine === 'number') return Number(theirs);
  if (Array.isArray(mine)) return JSON.parse(theirs) as unknown;
  return theirs;
}
