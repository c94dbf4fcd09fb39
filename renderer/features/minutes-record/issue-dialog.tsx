import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { client } from '../../api/client.ts';
import { DateField } from '../../ui/fields/date-field.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import type { StepDialogProps } from './clear-dialog.tsx';

const Issued = z.object({
  on: CivilDate.nullable().refine((day) => day !== null, 'Enter the day'),
});

const words = {
  issue_draft: {
    title: 'Record that the draft went out',
    summary:
      'The file for the website is built in Packs and publishing, marked as a draft and subject to approval. Record here when the public could read it.',
    done: 'The draft is recorded as published',
  },
  issue_final: {
    title: 'Record the final publication',
    summary:
      'The signed minutes take the place of the draft. The file for the website is built in Packs and publishing. Record here when the public could read it.',
    done: 'The final minutes are recorded as published',
  },
};

/** The draft or the final minutes went out, on a day that may be past. */
export function IssueDialog({
  tools,
  minutes,
  onClose,
  which,
}: StepDialogProps & { which: keyof typeof words }) {
  const { today } = tools.page;
  const { title, summary, done } = words[which];
  return (
    <FormDialog<z.input<typeof Issued>, z.output<typeof Issued>>
      opened
      onClose={onClose}
      title={title}
      summary={summary}
      schema={Issued}
      defaults={{ on: today }}
      submitLabel="Record publication"
      onSubmit={({ on }) => {
        const input = { target: { id: minutes.id, version: minutes.version }, on };
        return which === 'issue_draft'
          ? tools.change(client.minutes.issueDraft(input), done)
          : // The database takes no step back from here, so none is offered.
            tools.change(client.minutes.issueFinal(input));
      }}
    >
      {({ control }) => (
        <DateField control={control} name="on" label="Published on" today={today} lean="past" />
      )}
    </FormDialog>
  );
}
