import { Button } from '@mantine/core';
import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { Form, FormActions, SideBySide } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { TimeField } from '../../ui/fields/time-and-number-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { showToast } from '../../ui/toast-list.ts';
import { usePublicationChanges } from './use-publishing.ts';

const WentLive = z.object({
  publishedOn: CivilDate.nullable().refine(
    (day) => day !== null,
    'Enter the day on which it went live',
  ),
  publishedTime: TimeOfDay.nullable().refine(
    (time) => time !== null,
    'Enter the time, such as 4:30pm',
  ),
  place: z.string().trim().max(300),
  note: z.string().trim().max(1000),
});

interface RecordPublicationDialogProps {
  opened: boolean;
  entry: ExportRecord;
  onClose: () => void;
}

/** The days are counted from the upload, not from the build: a person says when that was. */
export function RecordPublicationDialog({ opened, entry, onClose }: RecordPublicationDialogProps) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Record when it went live"
      summary={`Version ${String(entry.number)}. The clear days are counted from the upload, not from the build.`}
    >
      <WentLiveForm entry={entry} onClose={onClose} />
    </Dialog>
  );
}

function WentLiveForm({ entry, onClose }: Omit<RecordPublicationDialogProps, 'opened'>) {
  const { record } = usePublicationChanges();
  const now = new Date().toISOString();
  const form = useSchemaForm<z.input<typeof WentLive>, z.output<typeof WentLive>>(WentLive, {
    publishedOn: londonDate(now),
    publishedTime: londonTime(now),
    place: '',
    note: '',
  });
  return (
    <Form
      form={form}
      label="When it went live"
      onSubmit={({ publishedOn, publishedTime, ...rest }) => {
        record.mutate(
          { exportId: entry.id, publishedOn, publishedTime, ...rest },
          {
            onSuccess: ({ sentence }) => {
              showToast(sentence);
              onClose();
            },
          },
        );
      }}
    >
      {record.error === null ? null : (
        <Banner tone="bad" title={failureSentence(record.error)} isAlert />
      )}
      <SideBySide>
        <DateField
          control={form.control}
          name="publishedOn"
          label="Day"
          today={londonDate(now)}
          lean="past"
        />
        <TimeField control={form.control} name="publishedTime" label="Time" />
      </SideBySide>
      <TextField
        control={form.control}
        name="place"
        label="Where"
        hint="Such as the partnership’s page of the county website."
        isOptional
      />
      <TextField control={form.control} name="note" label="Note" isOptional />
      <FormActions>
        <Button type="submit" loading={record.isPending}>
          Record publication
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
