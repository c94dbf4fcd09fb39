import { z } from 'zod';
import type { Backup } from '#shared/workspaces/workspace.ts';
import { client } from '../../api/client.ts';
import { flushAll } from '../../ui/autosaver.ts';
import { FormDialog } from '../../ui/fields/form-dialog.tsx';
import { PasswordField, TextField } from '../../ui/fields/text-fields.tsx';

const Restoring = z.object({
  folder: z.string().trim().min(1, 'Enter a folder that does not exist yet'),
  passphrase: z.string(),
});

interface RestoreDialogProps {
  backup: Backup | null;
  isLocked: boolean;
  onClose: () => void;
}

/** Puts a backup into a new folder and opens it there. The workspace of now and the backup stay as they are. */
export function RestoreDialog({ backup, isLocked, onClose }: RestoreDialogProps) {
  return (
    <FormDialog
      opened={backup !== null}
      onClose={onClose}
      title="Restore this backup"
      summary="It is put into a folder of its own and opened there. The workspace that is open now stays as it is."
      submitLabel="Restore and open"
      schema={Restoring}
      defaults={{ folder: '', passphrase: '' }}
      onSubmit={async ({ folder, passphrase }) => {
        if (backup === null) return;
        await flushAll();
        await client.workspaces.restore({
          backup: backup.folder,
          folder,
          passphrase: passphrase === '' ? null : passphrase,
        });
        // Everything on the screen belongs to the other workspace: begin anew.
        window.location.assign('/today');
      }}
    >
      {({ control }) => (
        <>
          <TextField
            control={control}
            name="folder"
            label="New folder"
            hint="On this computer, not on a network drive. The folder must not exist yet."
          />
          {isLocked ? (
            <PasswordField
              control={control}
              name="passphrase"
              label="Passphrase or recovery key of the backup"
              autoComplete="current-password"
            />
          ) : null}
        </>
      )}
    </FormDialog>
  );
}
