import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import type { AgendaTools } from './agenda-tools.ts';

const Cleared = z.object({
  clearedOn: CivilDate.nullable().refine((day) => day !== null, 'Enter the day'),
});

/** The chair has cleared the agenda, on a day that may be past. */
export function ClearedDialog({ tools, onClose }: { tools: AgendaTools; onClose: () => void }) {
  const { page, changes } = tools;
  const [problem, setProblem] = useState<string | null>(null);
  const form = useSchemaForm<z.input<typeof Cleared>, z.output<typeof Cleared>>(Cleared, {
    clearedOn: page.today,
  });
  const submit = async ({ clearedOn }: z.output<typeof Cleared>) => {
    const { id, version } = page.agenda.meeting;
    try {
      await changes.attempt(() =>
        client.agenda.recordCleared({ target: { id, version }, clearedOn }),
      );
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Dialog opened onClose={onClose} title="Record that the chair cleared the agenda">
      <Form form={form} label="Cleared by the chair" onSubmit={submit}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        <DateField
          control={form.control}
          name="clearedOn"
          label="Cleared on"
          today={page.today}
          lean="past"
        />
        <FormActions>
          <Button type="submit">Record as cleared</Button>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
