import { z } from 'zod';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { TextAreaField } from '../../ui/fields/text-fields.tsx';
import { usePaperStep } from './use-papers.ts';

/** The steps that ask for a reason. */
export type PaperStepKind = 'to_follow' | 'late' | 'withdraw';

interface PaperStepDialogProps {
  kind: PaperStepKind;
  opened: boolean;
  view: PaperView;
  /** What the regime asks of a paper that is taken late. */
  urgencyWords: string;
  onClose: () => void;
}

const steps = {
  to_follow: {
    title: 'Mark to follow',
    ask: 'Why it is late',
    done: 'The paper is marked to follow',
  },
  late: {
    title: 'Take as a late paper',
    ask: 'Why it is late',
    done: 'The paper is taken as late',
  },
  withdraw: {
    title: 'Withdraw the paper',
    ask: 'Why it is withdrawn',
    done: 'The paper is withdrawn',
  },
} as const;

/** The reasons that a late, following or withdrawn paper carries. */
export function PaperStepDialog(props: PaperStepDialogProps) {
  const { kind, opened, view, urgencyWords, onClose } = props;
  const step = usePaperStep();
  const { paper } = view;
  const { title, ask, done } = steps[kind];
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title={title}
      summary={paper.title}
      submitLabel={title}
      schema={reasonsFor(kind)}
      defaults={{
        reasonLate: kind === 'withdraw' ? paper.withdrawnReason : paper.reasonLate,
        reasonUrgent: paper.reasonUrgent,
      }}
      onSubmit={(reasons) => step(take(kind, paper, reasons), done)}
    >
      {({ control }) => (
        <>
          <TextAreaField
            control={control}
            name="reasonLate"
            label={ask}
            hint="The public will read it."
            isRecord
          />
          {kind === 'withdraw' ? null : (
            <TextAreaField
              control={control}
              name="reasonUrgent"
              label="Why it cannot wait for the next meeting"
              hint={urgencyWords}
              isRecord
              isOptional={kind === 'to_follow'}
            />
          )}
        </>
      )}
    </FormDialog>
  );
}

interface Reasons {
  reasonLate: string;
  reasonUrgent: string;
}

function take(kind: PaperStepKind, target: PaperView['paper'], reasons: Reasons) {
  switch (kind) {
    case 'withdraw':
      return client.papers.withdraw({ target, reason: reasons.reasonLate });
    case 'late':
      return client.papers.markLate({ target, ...reasons });
    case 'to_follow':
      return client.papers.markToFollow({ target, ...reasons });
  }
}

/** Says beside each field what the core would say of it. */
function reasonsFor(kind: PaperStepKind) {
  const text = z.string().trim();
  const isLate = kind === 'late';
  return z.object({
    reasonLate: text.min(
      1,
      kind === 'withdraw' ? 'Write why the paper is withdrawn.' : 'Write why the paper is late.',
    ),
    reasonUrgent: isLate
      ? text.min(1, 'Write why the paper cannot wait for the next meeting.')
      : text,
  });
}
