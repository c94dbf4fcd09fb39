import { z } from 'zod';
import { RequiredLine } from '#shared/record.ts';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { SegmentedField } from '../../ui/fields/choice-fields.tsx';
import { TextAreaField, TextField } from '../../ui/fields/text-fields.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { useHandling } from './use-handling.ts';

const Answer = z.object({
  answer: z.enum(['approved', 'refused']),
  answeredBy: RequiredLine,
  note: z.string().trim().max(1000),
});

/** A second officer answers to one file; whoever built it cannot. */
export function AnswerDialog(props: { opened: boolean; entry: ExportRecord; onClose: () => void }) {
  const { opened, entry, onClose } = props;
  const { answer } = useHandling();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={`Answer for version ${String(entry.number)}`}
      summary={`${entry.exportedBy} built it. The answer is bound to this very file: built again, it needs a new one.`}
      schema={Answer}
      defaults={{ answer: 'approved', answeredBy: '', note: '' }}
      submitLabel="Record the answer"
      onSubmit={async (values) => {
        await answer.mutateAsync({ exportId: entry.id, sha512: entry.sha512, ...values });
        showToast(values.answer === 'approved' ? 'The file is approved' : 'The file is refused');
      }}
    >
      {({ control }) => (
        <>
          <SegmentedField
            control={control}
            name="answer"
            label="Answer"
            options={[
              { value: 'approved', label: 'Approve' },
              { value: 'refused', label: 'Refuse' },
            ]}
          />
          <TextField
            control={control}
            name="answeredBy"
            label="Who answers"
            hint="Name and role of the second officer."
          />
          <TextAreaField
            control={control}
            name="note"
            label="Note"
            hint="For a refusal: what has to be changed."
            isOptional
          />
        </>
      )}
    </FormDialog>
  );
}
