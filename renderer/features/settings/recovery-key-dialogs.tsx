import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { z } from 'zod';
import { api, client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { PasswordField, TextField } from '../../ui/fields/text-fields.tsx';
import { KeyCard } from '../../ui/key-card.tsx';
import { showToast } from '../../ui/toast-list.ts';

interface KeyDialogProps {
  opened: boolean;
  onClose: () => void;
}

const Proof = z.object({ recoveryKey: z.string().trim().min(1, 'Enter the recovery key') });

/** The person shows once that their copy of the recovery key is right. */
export function ProveKeyDialog({ opened, onClose }: KeyDialogProps) {
  const queries = useQueryClient();
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Enter the recovery key"
      summary="From your own copy, so that we know it is right."
      submitLabel="My copy is right"
      schema={Proof}
      defaults={{ recoveryKey: '' }}
      onSubmit={async (values) => {
        await client.workspaces.proveRecoveryKey(values);
        await queries.invalidateQueries({ queryKey: api.workspaces.start.key() });
        showToast('The recovery key is right');
      }}
    >
      {({ control }) => (
        <TextField
          control={control}
          name="recoveryKey"
          label="Recovery key"
          hint="Capital letters and hyphens do not matter."
        />
      )}
    </FormDialog>
  );
}

const Renewal = z.object({ passphrase: z.string().min(1, 'Enter the passphrase') });

interface RenewKeyDialogProps extends KeyDialogProps {
  workspaceName: string;
  /** The next step: to prove the new key. */
  onProve: () => void;
}

/** A new recovery key, shown this once; from then on the old one opens nothing. */
export function RenewKeyDialog({ opened, workspaceName, onClose, onProve }: RenewKeyDialogProps) {
  const queries = useQueryClient();
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null);
  return (
    <>
      <FormDialog
        opened={opened}
        onClose={onClose}
        title="Make a new recovery key"
        summary="The old key opens this workspace no longer."
        submitLabel="Make the new key"
        schema={Renewal}
        defaults={{ passphrase: '' }}
        onSubmit={async (values) => {
          const renewed = await client.workspaces.renewRecoveryKey(values);
          await queries.invalidateQueries({ queryKey: api.workspaces.start.key() });
          setRecoveryKey(renewed.recoveryKey);
        }}
      >
        {({ control }) => (
          <PasswordField
            control={control}
            name="passphrase"
            label="Passphrase"
            autoComplete="current-password"
          />
        )}
      </FormDialog>
      <Dialog
        opened={recoveryKey !== null}
        onClose={() => setRecoveryKey(null)}
        title="The new recovery key"
        summary="It is shown this once. Keep it apart from this computer: on paper in a locked drawer, or with your deputy."
        actions={
          <Button
            onClick={() => {
              setRecoveryKey(null);
              onProve();
            }}
          >
            I have a copy
          </Button>
        }
      >
        <KeyCard
          label="Recovery key"
          text={recoveryKey ?? ''}
          heading={`Clear Days recovery key\r\nWorkspace: ${workspaceName}`}
          fileName="clear-days-recovery-key.txt"
        />
      </Dialog>
    </>
  );
}
