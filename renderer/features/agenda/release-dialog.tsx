import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import type { AgendaTools } from './agenda-tools.ts';

interface ReleaseDialogProps {
  line: AgendaLine;
  tools: AgendaTools;
  onClose: () => void;
}

/** Ends a restriction. Making the item public at once is the second choice, not the first. */
export function ReleaseDialog({ line, tools, onClose }: ReleaseDialogProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const { item, number } = line;
  const release = async (to: 'public' | 'undecided') => {
    try {
      await tools.changes.attempt(() =>
        client.agenda.release({ target: { id: item.id, version: item.version }, to }),
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
      title={`End the restriction of item ${number}?`}
      summary="Its ground and reasons stay on the record."
      actions={
        <>
          <Button onClick={() => void release('undecided')}>End it, decide later</Button>
          <Button variant="default" onClick={() => void release('public')}>
            End it and make it public
          </Button>
          <Button variant="default" onClick={onClose}>
            Keep it withheld
          </Button>
        </>
      }
    >
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <p>The public agenda would then say: “{item.title}”.</p>
    </Dialog>
  );
}
