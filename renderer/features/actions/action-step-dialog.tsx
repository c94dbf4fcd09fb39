import type { ActionView } from '#shared/actions/actions.contract.ts';
import { ChangeDueDialog, ChangeOwnerDialog } from './change-dialogs.tsx';
import { CloseDialog, ReopenDialog } from './close-dialogs.tsx';
import { CannotDeliverDialog } from './cannot-deliver-dialog.tsx';
import { MatterDialog } from './matter-dialog.tsx';

/** What can be done to an action that asks for a few words. */
export type ActionStep = 'close' | 'reopen' | 'cannot_deliver' | 'due' | 'owner' | 'matter';

/** What each of the dialogs about one action takes. */
export interface StepDialogProps {
  opened: boolean;
  view: ActionView;
  onClose: () => void;
}

interface ActionStepDialogProps extends Omit<StepDialogProps, 'opened'> {
  step: ActionStep | null;
  /** What has been typed as an update: likely the evidence. */
  evidence: string;
  onClosed: () => void;
}

/** The dialogs behind an action's menu and buttons, one at a time. */
export function ActionStepDialog(props: ActionStepDialogProps) {
  const { step, view, evidence, onClose, onClosed } = props;
  const { action, bodyName } = view;
  return (
    <>
      <CloseDialog
        opened={step === 'close'}
        view={view}
        evidence={evidence}
        onClose={onClose}
        onClosed={onClosed}
      />
      <ReopenDialog opened={step === 'reopen'} view={view} onClose={onClose} />
      <CannotDeliverDialog opened={step === 'cannot_deliver'} view={view} onClose={onClose} />
      <ChangeDueDialog opened={step === 'due'} view={view} onClose={onClose} />
      <ChangeOwnerDialog opened={step === 'owner'} view={view} onClose={onClose} />
      <MatterDialog
        opened={step === 'matter'}
        record={{ kind: 'action', id: action.id, bodyId: action.bodyId, ref: action.ref }}
        bodyName={bodyName}
        onClose={onClose}
      />
    </>
  );
}
