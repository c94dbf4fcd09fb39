import { z } from 'zod';
import { Passphrase } from '#shared/workspaces/workspace.ts';
import { client } from '../../api/client.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { PasswordField } from '../../ui/fields/text-fields.tsx';
import { showToast } from '../../ui/toast-list.ts';

const Change = z
  .object({
    passphraseOrRecoveryKey: z.string().min(1, 'Enter the passphrase of now'),
    newPassphrase: Passphrase,
    again: z.string(),
  })
  .refine(({ newPassphrase, again }) => newPassphrase === again, {
    path: ['again'],
    error: 'The two are not the same. Enter the new passphrase again.',
  });

interface PassphraseDialogProps {
  opened: boolean;
  onClose: () => void;
}

/** A new passphrase for whoever knows the old one, or has the recovery key. */
export function PassphraseDialog({ opened, onClose }: PassphraseDialogProps) {
  return (
    <FormDialog
      opened={opened}
      onClose={onClose}
      title="Change the passphrase"
      submitLabel="Change the passphrase"
      schema={Change}
      defaults={{ passphraseOrRecoveryKey: '', newPassphrase: '', again: '' }}
      onSubmit={async ({ passphraseOrRecoveryKey, newPassphrase }) => {
        await client.workspaces.changePassphrase({ passphraseOrRecoveryKey, newPassphrase });
        showToast('The passphrase is changed');
      }}
    >
      {({ control }) => (
        <>
          <PasswordField
            control={control}
            name="passphraseOrRecoveryKey"
            label="Passphrase of now, or recovery key"
            autoComplete="current-password"
          />
          <PasswordField
            control={control}
            name="newPassphrase"
            label="New passphrase"
            hint="At least 12 characters. Three or four unusual words are easy to remember."
            autoComplete="new-password"
          />
          <PasswordField
            control={control}
            name="again"
            label="New passphrase again"
            autoComplete="new-password"
          />
        </>
      )}
    </FormDialog>
  );
}
