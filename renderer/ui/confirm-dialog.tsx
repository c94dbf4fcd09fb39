import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from './dialog.tsx';
import { failureSentence } from './failure-words.ts';

interface ConfirmDialogProps {
  opened: boolean;
  /** The whole question: `Withdraw item 7 from the agenda?` */
  title: string;
  /** What will be so afterwards: `It keeps its number and is shown as withdrawn.` */
  sentence: string;
  /** Says what happens: `Withdraw item 7`. Never OK. */
  confirmLabel: string;
  cancelLabel?: string;
  isDestructive?: boolean;
  /** What the person types to show that they mean it, as the count of a disposal. */
  typed?: string;
  /** Closes the dialog itself when it is done; a rejection is shown and the dialog stays. */
  onConfirm: () => void | Promise<void>;
  onCancel: () => void;
}

/** Asks before what cannot be undone: publishing, sending, purging. Everything else has Undo. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { opened, title, onCancel } = props;
  return (
    <Dialog opened={opened} onClose={onCancel} title={title}>
      {opened ? <Question {...props} /> : null}
    </Dialog>
  );
}

/** Mounted anew for each question, so that nothing typed or failed is left from the last. */
function Question(props: ConfirmDialogProps) {
  const { sentence, confirmLabel, cancelLabel = 'Keep it', isDestructive, typed } = props;
  const [words, setWords] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await props.onConfirm();
    } catch (error) {
      setProblem(failureSentence(error));
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <p>{sentence}</p>
      {typed === undefined ? null : (
        <TextInput
          mt="md"
          label={`Type ${typed} to go on`}
          value={words}
          autoComplete="off"
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      )}
      {problem === null ? null : (
        <p role="alert" style={{ marginTop: 12, color: 'var(--bad)', fontWeight: 580 }}>
          {problem}
        </p>
      )}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 18 }}>
        <Button
          color={isDestructive === true ? 'bad' : 'petrol'}
          loading={isBusy}
          disabled={typed !== undefined && words.trim() !== typed}
          onClick={() => void confirm()}
        >
          {confirmLabel}
        </Button>
        <Button variant="default" onClick={props.onCancel} data-autofocus>
          {cancelLabel}
        </Button>
      </div>
    </>
  );
}
