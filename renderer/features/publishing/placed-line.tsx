import { Anchor } from '@mantine/core';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { useHandling } from './use-handling.ts';
import styles from './publishing.module.css';

/** Whether the shared folder has this version too, and the way to put it there. */
export function PlacedLine(props: { entry: ExportRecord; folder: string; isNewest: boolean }) {
  const { entry, folder, isNewest } = props;
  const { place } = useHandling();
  if (entry.placedIn !== '') {
    return <p className={styles.quiet}>Also in {entry.placedIn}, with its upload report.</p>;
  }
  if (folder === '' || !isNewest || !entry.present) return null;
  const name = `version ${String(entry.number)}`;
  return (
    <>
      <p className={styles.quiet}>
        Not in the shared folder.{' '}
        <Anchor
          component="button"
          type="button"
          aria-label={`Place it there: ${name}`}
          onClick={() => {
            place.mutate({ exportId: entry.id });
          }}
        >
          Place it there
        </Anchor>
      </p>
      {place.error === null ? null : (
        <Banner tone="bad" title={failureSentence(place.error)} isAlert />
      )}
    </>
  );
}
