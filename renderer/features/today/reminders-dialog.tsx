import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ChaserLetters } from '#shared/papers/chaser.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Letters } from '../../ui/letters.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';

/** One letter to each author about all they owe. Nothing is sent from here: the officer sends it. */
export function RemindersDialog({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const letters = useQuery({
    ...api.papers.chaseTexts.queryOptions({ input: {} }),
    enabled: opened,
    staleTime: 0,
  });
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
        <AllLetters {...letters.data} />
      )}
    </Dialog>
  );
}

function AllLetters({ letters, withoutAuthor }: ChaserLetters) {
  if (letters.length === 0 && withoutAuthor.length === 0) {
    return <Empty kind="line" title="No paper is late or due" />;
  }
  return (
    <>
      <Letters letters={letters.map(({ author: to, ...letter }) => ({ to, ...letter }))} />
      {withoutAuthor.length === 0 ? null : (
        <Banner
          tone="warn"
          title="Nobody is named for these papers, so no letter is written"
          detail={withoutAuthor.map(({ title, meeting }) => `${title} (${meeting})`).join(', ')}
        />
      )}
    </>
  );
}
