import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Letters } from '../../ui/letters.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';

interface RemindersDialogProps {
  meetingId: string;
  opened: boolean;
  onClose: () => void;
}

/** The paper chaser of one meeting: a letter to each author about all they owe. */
export function RemindersDialog({ meetingId, opened, onClose }: RemindersDialogProps) {
  const letters = useQuery({
    ...api.papers.chaseTexts.queryOptions({ input: { meetingId } }),
    enabled: opened,
    staleTime: 0,
  });
  const unnamed = letters.data?.withoutAuthor ?? [];
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title="Reminder emails"
      summary={letters.data?.sentence}
      size="large"
      actions={
        <Button variant="default" onClick={onClose}>
          Close
        </Button>
      }
      note="Clear Days sends nothing. Copy a letter, or open it in your mail program."
    >
      {letters.isError ? (
        <ErrorPanel
          level={2}
          title="The letters cannot be written"
          sentence={failureSentence(letters.error)}
          onRetry={() => void letters.refetch()}
        />
      ) : letters.data === undefined ? (
        <LoadingRows sentence="Writing the letters" rows={3} />
      ) : (
        <Letters
          letters={letters.data.letters.map(({ author: to, ...letter }) => ({ to, ...letter }))}
        />
      )}
      {unnamed.length === 0 ? null : (
        <Banner
          tone="warn"
          title="Nobody is named for these papers, so no letter is written"
          detail={unnamed.map(({ title }) => title).join(', ')}
        />
      )}
    </Dialog>
  );
}
