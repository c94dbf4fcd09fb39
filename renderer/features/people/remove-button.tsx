import { Button } from '@mantine/core';
import { useState } from 'react';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';

interface RemoveButtonProps {
  /** `Remove this organisation`. */
  label: string;
  /** `County Council removed`. */
  done: string;
  remove: () => PromiseLike<unknown>;
  onRemoved: () => void;
}

/** Removes what nothing depends on; otherwise it says what does. Undo brings it back. */
export function RemoveButton({ label, done, remove, onRemoved }: RemoveButtonProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const change = useChange();
  const run = async () => {
    setProblem(null);
    try {
      await change(remove(), done);
      onRemoved();
    } catch (error) {
      setProblem(failureSentence(error));
    }
  };
  return (
    <div>
      {problem === null ? null : <Banner tone="warn" title={problem} isAlert />}
      <Button variant="subtle" color="bad" size="compact-sm" onClick={() => void run()}>
        {label}
      </Button>
    </div>
  );
}
