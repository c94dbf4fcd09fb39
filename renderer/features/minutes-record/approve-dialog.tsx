import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { Line, RecordId } from '#shared/record.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { SelectField } from '../../ui/fields/choice-fields.tsx';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { showToast } from '../../ui/toast-list.ts';
import { ApprovalItem } from './approval-item.tsx';
import { ApproveConfirm } from './approve-confirm.tsx';
import { CorrectionsField } from './corrections-field.tsx';
import type { RecordTools, ToApprove } from './use-minutes-record.ts';

const Approval = z.object({
  meetingId: RecordId.nullable().refine((id) => id !== null, 'Choose the meeting'),
  by: Line,
  corrections: z.array(Line).max(60),
});
export type ApprovalInput = z.input<typeof Approval>;
export type ApprovalOutput = z.output<typeof Approval>;

interface ApproveDialogProps {
  tools: RecordTools;
  about: ToApprove;
  onClose: () => void;
}

/** A later meeting approved the minutes: which one, who presided, what was corrected; then sure. */
export function ApproveDialog({ tools, about, onClose }: ApproveDialogProps) {
  const { today } = tools.page;
  const held = about.meetings.filter(({ day }) => day <= today);
  const [sure, setSure] = useState<ApprovalOutput | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const likely = held.find(({ hasItem }) => hasItem) ?? held[0];
  const form = useSchemaForm<ApprovalInput, ApprovalOutput>(Approval, {
    ...{ meetingId: likely?.id ?? null, by: '', corrections: [] },
  });
  const meeting = held.find(({ id }) => id === form.watch('meetingId'));
  const approve = async ({ meetingId, by, corrections }: ApprovalOutput) => {
    const { id, version } = about.minutes;
    setProblem(null);
    try {
      await tools.change(
        client.minutes.approve({
          ...{ target: { id, version }, meetingId, itemId: null, by },
          corrections: corrections.filter((correction) => correction !== ''),
        }),
      );
      showToast('The minutes are approved. Their text stands');
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
      setSure(null);
    }
  };
  if (sure !== null && meeting !== undefined) {
    return (
      <ApproveConfirm
        about={about}
        meeting={meeting}
        values={sure}
        onApprove={() => approve(sure)}
        onBack={() => setSure(null)}
        onClose={onClose}
      />
    );
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title="Record the approval of the minutes"
      summary={about.words}
      size="medium"
    >
      <Form form={form} label="Approval of the minutes" onSubmit={setSure}>
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        <SelectField
          control={form.control}
          name="meetingId"
          label="Which meeting approved them"
          options={held.map(({ id, words }) => ({ value: id, label: words }))}
        />
        {meeting === undefined ? null : (
          <ApprovalItem tools={tools} minutesId={about.minutes.id} meeting={meeting} />
        )}
        <TextField
          control={form.control}
          name="by"
          label="Who presided there"
          hint="Need not have presided at the meeting that these minutes are of. Left empty, it is taken from the minutes of the approving meeting."
          isOptional
        />
        <CorrectionsField control={form.control} />
        <p>
          From the approval on the text is frozen. Later errors are put right by a minute of a later
          meeting.
        </p>
        <FormActions>
          <Button type="submit">Go on</Button>
          <Button variant="default" onClick={onClose}>
            Go back
          </Button>
        </FormActions>
      </Form>
    </Dialog>
  );
}
