import { Button } from '@mantine/core';
import { plainText } from '#shared/minutes/document.rules.ts';
import { Banner } from '../../ui/banner.tsx';
import { showToast } from '../../ui/toast-list.ts';
import type { LiveMinutes } from './use-live-minutes.ts';

/**
 * Saving failed: the text stays, can be typed on, saved again, copied or put into a file. The title bar's
 * ledger has said so aloud already, so this is not a second alert.
 */
export function SaveProblem({ live }: { live: LiveMinutes }) {
  const { saving, texts, shown } = live;
  if (saving.problem === null || saving.clash !== null || shown === null) return null;
  const words = () =>
    `${shown.number}. ${shown.title}\n\n${plainText(texts.load(shown.itemId, '').document)}\n`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words());
      showToast('The text of this item is copied');
    } catch {
      showToast('The text could not be copied. Save it as a text file');
    }
  };
  return (
    <Banner
      tone="bad"
      title={`Not saved: ${saving.problem}`}
      detail="Your text is still here. Go on typing: it is saved as soon as that works again."
      action={
        <>
          <Button size="compact-sm" onClick={() => void saving.flush()}>
            Try again
          </Button>{' '}
          <Button size="compact-sm" variant="default" onClick={() => void copy()}>
            Copy the text
          </Button>{' '}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => saveAsFile(`Minute of item ${shown.number}.txt`, words())}
          >
            Save as a text file
          </Button>
        </>
      }
    />
  );
}

/** Only when the officer asks: nothing of the minutes lies unencrypted on the disk otherwise. */
function saveAsFile(name: string, words: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
