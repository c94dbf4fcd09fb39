import { Button } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useAutosaveForm } from '../../ui/use-autosave.ts';
import type { AgendaTools } from './agenda-tools.ts';
import { RestrictionFields } from './restriction-fields.tsx';
import {
  type RestrictionInput,
  restrictionOf,
  RestrictionValues,
  restrictionValuesOf,
} from './restriction-values.ts';

interface RestrictionFormProps {
  line: AgendaLine;
  tools: AgendaTools;
}

/** The restriction that an item has; saves itself. */
export function RestrictionForm({ line, tools }: RestrictionFormProps) {
  const { item } = line;
  const { grounds, today } = tools.page;
  const latest = useRef({ id: item.id, version: item.version });
  const form = useSchemaForm<RestrictionInput, RestrictionValues>(
    RestrictionValues,
    restrictionValuesOf(item),
  );
  const autosave = useAutosaveForm<RestrictionInput, RestrictionValues>({
    form,
    save: async () => {
      const restriction = restrictionOf(RestrictionValues.parse(form.getValues()), grounds);
      if (restriction === null) return;
      const answer = await client.agenda.setRestriction({ target: latest.current, restriction });
      const stored = answer.agenda.parts
        .flatMap(({ lines }) => lines)
        .find((each) => each.item.id === item.id);
      if (stored !== undefined) latest.current.version = stored.item.version;
      tools.changes.take(answer);
    },
  });
  const { state } = autosave;
  const isAtRest = state.kind === 'idle' || state.kind === 'saved';
  useEffect(() => {
    if (item.version === latest.current.version) return;
    latest.current = { id: item.id, version: item.version };
    if (isAtRest) form.reset(restrictionValuesOf(item));
  }, [form, isAtRest, item]);
  return (
    <Form form={form} autosave={autosave} label="Restriction">
      {state.kind === 'failed' ? (
        <Banner tone="bad" title={state.sentence} detail="Your text is still here." isAlert />
      ) : null}
      <RestrictionFields
        control={form.control}
        grounds={grounds}
        today={today}
        title={item.title}
      />
    </Form>
  );
}

/** A restriction that the item does not have yet: nothing is withheld before the ground is chosen. */
export function NewRestrictionForm(props: RestrictionFormProps & { onDone: () => void }) {
  const { line, tools, onDone } = props;
  const { item, number } = line;
  const { grounds, today } = tools.page;
  const [problem, setProblem] = useState<string | null>(null);
  const form = useSchemaForm<RestrictionInput, RestrictionValues>(
    RestrictionValues,
    restrictionValuesOf(item),
  );
  const submit = async (values: RestrictionValues) => {
    const restriction = restrictionOf(values, grounds);
    if (restriction === null) return;
    try {
      await tools.changes.attempt(() =>
        client.agenda.setRestriction({
          target: { id: item.id, version: item.version },
          restriction,
        }),
      );
      onDone();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label="New restriction" onSubmit={submit}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <RestrictionFields
        control={form.control}
        grounds={grounds}
        today={today}
        title={item.title}
      />
      <FormActions>
        <Button type="submit" color="exempt">
          Withhold item {number}
        </Button>
        <Button variant="default" onClick={onDone}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
