import { Button } from '@mantine/core';
import { useState } from 'react';
import { z } from 'zod';
import { urgencyWords } from '#shared/papers/urgency.rules.ts';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';
import { usePaperStep } from './use-papers.ts';

/** What is asked before a step; `refused` only says why something was not done. */
export type PaperStepKind =
  { kind: 'to_follow' | 'late' | 'withdraw' } | { kind: 'refused'; sentence: string };

interface PaperStepDialogProps {
  asking: PaperStepKind | null;
  view: PaperView;
  page: PapersPage;
  onClose: () => void;
}

const titles = {
  to_follow: 'Mark the paper to follow',
  late: 'Take it as a late paper',
  withdraw: 'Withdraw the paper',
  refused: 'This was not done',
} as const;

/** The reasons that a late, following or withdrawn paper carries. */
export function PaperStepDialog({ asking, view, page, onClose }: PaperStepDialogProps) {
  return (
    <Dialog
      opened={asking !== null}
      onClose={onClose}
      title={asking === null ? '' : titles[asking.kind]}
      summary={view.paper.title}
    >
      {asking === null ? null : asking.kind === 'refused' ? (
        <>
          <p>{asking.sentence}</p>
          <FormActions>
            <Button variant="default" onClick={onClose}>
              Close
            </Button>
          </FormActions>
        </>
      ) : (
        <StepForm kind={asking.kind} view={view} page={page} onClose={onClose} />
      )}
    </Dialog>
  );
}

const Reasons = z.object({ reason: z.string(), urgent: z.string() });

function StepForm({
  kind,
  view,
  page,
  onClose,
}: Omit<PaperStepDialogProps, 'asking'> & { kind: 'to_follow' | 'late' | 'withdraw' }) {
  const step = usePaperStep();
  const [problem, setProblem] = useState<string | null>(null);
  const { paper } = view;
  const form = useSchemaForm(Reasons, {
    reason: kind === 'withdraw' ? paper.withdrawnReason : paper.reasonLate,
    urgent: paper.reasonUrgent,
  });
  const submit = async ({ reason, urgent }: z.output<typeof Reasons>) => {
    const reasons = { target: paper, reasonLate: reason, reasonUrgent: urgent };
    try {
      if (kind === 'withdraw') {
        await step(client.papers.withdraw({ target: paper, reason }), 'The paper is withdrawn');
      } else if (kind === 'late') {
        await step(client.papers.markLate(reasons), 'The paper is taken as late');
      } else {
        await step(client.papers.markToFollow(reasons), 'The paper is marked to follow');
      }
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Form form={form} label={titles[kind]} onSubmit={submit}>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <TextAreaField
        control={form.control}
        name="reason"
        label={kind === 'withdraw' ? 'Why it is withdrawn' : 'Why it is late'}
        hint="The public will read it."
        isRecord
      />
      {kind === 'withdraw' ? null : (
        <TextAreaField
          control={form.control}
          name="urgent"
          label="Why it cannot wait for the next meeting"
          hint={urgencyWords(page.head.body.accessRegime)}
          isRecord
          isOptional={kind === 'to_follow'}
        />
      )}
      <FormActions>
        <Button type="submit" loading={form.formState.isSubmitting}>
          {titles[kind]}
        </Button>
        <Button variant="default" onClick={onClose}>
          Go back
        </Button>
      </FormActions>
    </Form>
  );
}
