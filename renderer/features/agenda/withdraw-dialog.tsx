import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { FormActions } from '../../ui/fields/form.tsx';
import type { AgendaTools } from './agenda-tools.ts';

interface WithdrawDialogProps {
  line: AgendaLine;
  tools: AgendaTools;
  onClose: () => void;
}

/** Takes an item off the order of business, with the reason for the record. */
export function WithdrawDialog({ line, tools, onClose }: WithdrawDialogProps) {
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const { item, number } = line;
  const withdraw = async () => {
    try {
      await tools.changes.attempt(() =>
        client.agenda.withdrawItem({ target: { id: item.id, version: item.version }, reason }),
      );
      onClose();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <Dialog
      opened
      onClose={onClose}
      title={`Withdraw item ${number} from the agenda?`}
      summary="It keeps its number and is shown as withdrawn."
    >
      <Textarea
        label="Why it is withdrawn"
        value={reason}
        error={problem}
        minRows={2}
        data-autofocus
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormActions>
        <Button onClick={() => void withdraw()}>Withdraw item {number}</Button>
        <Button variant="default" onClick={onClose}>
          Keep it
        </Button>
      </FormActions>
    </Dialog>
  );
}
