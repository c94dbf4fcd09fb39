import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { z } from 'zod';
import { parseRecoveryKey } from '#shared/workspaces/recovery-key.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Form, FormActions } from '../../ui/fields/form.tsx';
import { TextField } from '../../ui/fields/text-fields.tsx';
import { KeyCard } from '../../ui/key-card.tsx';
import { useSchemaForm } from '../../ui/fields/use-schema-form.ts';

interface RecoveryKeyStepProps {
  workspaceName: string;
  recoveryKey: string;
  onDone: () => void;
}

/** Shows the recovery key this once, and lets the person prove that it is kept. */
export function RecoveryKeyStep({ workspaceName, recoveryKey, onDone }: RecoveryKeyStepProps) {
  const prove = useMutation({
    mutationFn: () => client.workspaces.proveRecoveryKey({ recoveryKey }),
    onSuccess: onDone,
  });
  const form = useSchemaForm(proofOf(recoveryKey), { typed: '' });
  return (
    <Form
      form={form}
      label="Recovery key"
      onSubmit={() => {
        prove.mutate();
      }}
    >
      <p>
        If the passphrase is forgotten, this key is the only way in. Nobody else has it, and it is
        shown this once. Keep it apart from this computer: on paper in a locked drawer, or with your
        deputy.
      </p>
      <KeyCard
        label="Recovery key"
        text={recoveryKey}
        heading={`Clear Days recovery key\r\nWorkspace: ${workspaceName}`}
        fileName="clear-days-recovery-key.txt"
      />
      {prove.error === null ? null : (
        <Banner tone="bad" title={failureSentence(prove.error)} isAlert />
      )}
      <TextField
        control={form.control}
        name="typed"
        label="Enter the key from your copy"
        hint="So that we know the copy is right. Capital letters and hyphens do not matter."
      />
      <FormActions>
        <Button type="submit" loading={prove.isPending}>
          My copy is right
        </Button>
        <Button variant="default" onClick={onDone}>
          Do this later
        </Button>
      </FormActions>
    </Form>
  );
}

function proofOf(recoveryKey: string) {
  const isIt = (typed: string) => {
    const read = parseRecoveryKey(typed);
    return read.ok && read.recoveryKey === recoveryKey;
  };
  const error = 'This is not the key above. Compare it with your copy, group by group.';
  return z.object({ typed: z.string().refine(isIt, { error }) });
}
