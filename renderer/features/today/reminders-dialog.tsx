import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMail } from '@tabler/icons-react';
import { useId } from 'react';
import type { ChaserLetter, ChaserLetters } from '#shared/papers/chaser.ts';
import { api } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { CopyButton } from '../../ui/copy-button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Empty } from '../../ui/empty.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import styles from './today.module.css';

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
        <Letters {...letters.data} />
      )}
    </Dialog>
  );
}

function Letters({ letters, withoutAuthor }: ChaserLetters) {
  if (letters.length === 0 && withoutAuthor.length === 0) {
    return <Empty kind="line" title="No paper is late or due" />;
  }
  return (
    <div className={styles.letters}>
      {letters.map((letter) => (
        <Letter key={letter.authorPostId ?? letter.author} letter={letter} />
      ))}
      {withoutAuthor.length === 0 ? null : (
        <Banner
          tone="warn"
          title="Nobody is named for these papers, so no letter is written"
          detail={withoutAuthor.map(({ title, meeting }) => `${title} (${meeting})`).join(', ')}
        />
      )}
    </div>
  );
}

function Letter({ letter }: { letter: ChaserLetter }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id} level={3} title={letter.author} note={letter.email ?? 'No address'} />
      <p className={styles.subject}>{letter.subject}</p>
      <div className={styles.letter}>{letter.text}</div>
      <div className={styles.letterActions}>
        <CopyButton text={letter.text} label="Copy the text" />
        {letter.mailto === null ? null : (
          <Button
            component="a"
            href={letter.mailto}
            variant="default"
            style={{ color: 'var(--button-color)' }}
            leftSection={<IconMail size={16} stroke={1.6} aria-hidden="true" />}
          >
            Open in your mail program
          </Button>
        )}
      </div>
    </section>
  );
}
