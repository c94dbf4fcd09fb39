import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { IconSearch } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import type { Thread } from '#shared/threads/thread.ts';
import type { LinkCandidate } from '#shared/threads/threads.contract.ts';
import { api, client } from '../../api/client.ts';
import { useChange } from '../../api/use-change.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { Row, RowList } from '../../ui/row-list.tsx';
import styles from './threads.module.css';

interface LinkDialogProps {
  opened: boolean;
  thread: Thread;
  onClose: () => void;
}

/** Finds items, papers, decisions and actions, and puts one or several into the matter. */
export function LinkDialog({ opened, thread, onClose }: LinkDialogProps) {
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Add to this matter"
      summary={thread.title}
      size="medium"
      actions={
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      }
    >
      {opened ? <Candidates thread={thread} /> : null}
    </Dialog>
  );
}

function Candidates({ thread }: { thread: Thread }) {
  const [text, setText] = useState('');
  const [wanted] = useDebouncedValue(text, 150);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const change = useChange();
  const found = useQuery({
    ...api.threads.candidates.queryOptions({ input: { threadId: thread.id, text: wanted } }),
    placeholderData: keepPreviousData,
  });
  const candidates = found.data?.candidates ?? [];
  const add = ({ kind, id, title }: LinkCandidate) => {
    setProblem(null);
    change(
      client.threads.link({ threadId: thread.id, kind, recordId: id }),
      `${title} is part of the matter`,
    ).then(
      // The line that was pressed is gone; the next is looked for.
      () => box.current?.focus(),
      (error: unknown) => setProblem(failureSentence(error)),
    );
  };
  return (
    <>
      <TextInput
        ref={box}
        data-autofocus
        data-field="text"
        label="Find an item, paper, decision or action"
        description="By reference or words. Those of its own partnership come first."
        leftSection={<IconSearch size={18} stroke={1.6} aria-hidden="true" />}
        value={text}
        autoComplete="off"
        maxLength={200}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {found.isError ? (
        <Banner tone="bad" title={failureSentence(found.error)} isAlert />
      ) : found.data !== undefined && candidates.length === 0 ? (
        <p className={styles.hint}>
          {wanted === '' ? 'There is nothing to link yet.' : `Nothing matches “${wanted}”.`}
        </p>
      ) : (
        <div className={styles.results} role="region" aria-label="Found" tabIndex={0}>
          <RowList label="What can be added">
            {candidates.map((candidate) => (
              <Row
                key={`${candidate.kind} ${candidate.id}`}
                title={candidate.title}
                detail={candidate.words}
                end={
                  <Button
                    variant="default"
                    size="compact-sm"
                    aria-label={`Add ${candidate.title}`}
                    onClick={() => add(candidate)}
                  >
                    Add
                  </Button>
                }
              >
                {candidate.withheld ? (
                  <Mark tone="exempt" size="small">
                    Not for publication
                  </Mark>
                ) : null}
              </Row>
            ))}
          </RowList>
        </div>
      )}
    </>
  );
}
