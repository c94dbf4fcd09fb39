import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PageNumbers } from '#shared/publishing/publishing.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { showToast } from '../../ui/toast-list.ts';
import styles from './publishing.module.css';
import { useHandling } from './use-handling.ts';

/** Since when pages have their numbers, and a way to begin again while nobody in public has them. */
export function PageNumbersLine(props: { meetingId: string; numbers: PageNumbers }) {
  const { meetingId, numbers } = props;
  const { renumber } = useHandling();
  const [isAsking, setAsking] = useState(false);
  return (
    <div className={styles.pageNumbers}>
      <p className={styles.quiet}>{numbers.sentence}</p>
      {numbers.mayRenumber ? (
        <Button
          variant="default"
          size="compact-md"
          onClick={() => {
            setAsking(true);
          }}
        >
          Number the pages anew
        </Button>
      ) : null}
      <ConfirmDialog
        opened={isAsking}
        title="Number the pages of this meeting anew?"
        sentence="The next pack is numbered through from page 1, without supplements. Packs that were sent already have other numbers: send their readers the new one. This cannot be undone."
        confirmLabel="Number the pages anew"
        cancelLabel="Keep the numbers"
        onConfirm={async () => {
          await renumber.mutateAsync({ meetingId });
          showToast('The next pack is numbered from page 1');
          setAsking(false);
        }}
        onCancel={() => {
          setAsking(false);
        }}
      />
    </div>
  );
}
