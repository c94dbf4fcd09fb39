import { useState } from 'react';
import type { OpenedWorkspace, StartView } from '#shared/workspaces/workspace.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { NewWorkspaceForm } from './new-workspace-form.tsx';
import { RecoveryKeyStep } from './recovery-key-step.tsx';
import { useEnterWorkspace } from './use-start.ts';

interface NewWorkspaceDialogProps {
  opened: boolean;
  view: StartView;
  onClose: () => void;
}

/** Two steps: name and passphrase, then the recovery key, kept and proved once. */
export function NewWorkspaceDialog({ opened, view, onClose }: NewWorkspaceDialogProps) {
  const enter = useEnterWorkspace();
  const [made, setMade] = useState<{ workspace: OpenedWorkspace; recoveryKey: string } | null>(
    null,
  );
  return (
    <Dialog
      opened={opened}
      onClose={made === null ? onClose : () => void enter(made.workspace)}
      title={made === null ? 'Start a new workspace' : 'Keep the recovery key'}
      size="medium"
    >
      {made === null ? (
        <NewWorkspaceForm view={view} onMade={setMade} onCancel={onClose} />
      ) : (
        <RecoveryKeyStep
          workspaceName={made.workspace.name}
          recoveryKey={made.recoveryKey}
          onDone={() => void enter(made.workspace)}
        />
      )}
    </Dialog>
  );
}
