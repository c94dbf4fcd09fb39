import { Button } from '@mantine/core';
import type { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { NewExtraDays } from '#shared/calendar-settings/calendar-settings.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions, SideBySide } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { useCalendarChanges } from './use-calendar-settings.ts';

const Typed = NewExtraDays.extend({
  from: CivilDate.nullable().refine((day) => day !== null, 'Enter the first day'),
  to: CivilDate.nullable(),
}).refine(({ from, to }) => to === null || to >= from, {
  path: ['to'],
  error: 'The last day is before the first',
});

interface ExtraDaysDialogProps {
  opened: boolean;
  bodies: readonly { id: string; name: string }[];
  onClose: () => void;
}

/** One day, or a stretch such as a Christmas shutdown, for one partnership or all. */
export function ExtraDaysDialog({ opened, bodies, onClose }: ExtraDaysDialogProps) {
  return (
    <Dialog opened={opened} onClose={onClose} title="Days the office is closed">
      <ExtraDaysForm bodies={bodies} onClose={onClose} />
    </Dialog>
  );
}

function ExtraDaysForm({ bodies, onClose }: Omit<ExtraDaysDialogProps, 'opened'>) {
  const { add } = useCalendarChanges();
  const today = londonDate(new Date().toISOString());
  const form = useSchemaForm<z.input<typeof Typed>, z.output<typeof Typed>>(Typed, {
    ...{ from: null, to: null, bodyId: null, reason: '' },
  });
  return (
    <Form
      form={form}
      label="Days the office is closed"
      onSubmit={({ from, to, ...rest }) => {
        add.mutate({ ...rest, from, to: to ?? from }, { onSuccess: onClose });
      }}
    >
      {add.error === null ? null : <Banner tone="bad" title={failureSentence(add.error)} isAlert />}
      <SideBySide>
        <DateField control={form.control} name="from" label="First day" today={today} />
        <DateField control={form.control} name="to" label="Last day" today={today} isOptional />
      </SideBySide>
      <TextField
        control={form.control}
        name="reason"
        label="Reason"
        hint="Such as Christmas shutdown. It is named where the days are counted."
      />
      <SelectField
        control={form.control}
        name="bodyId"
        label="For"
        options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
        emptyLabel="All partnerships"
      />
      <FormActions>
        <Button type="submit" loading={add.isPending}>
          Add
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
