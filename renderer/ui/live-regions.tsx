import { VisuallyHidden } from '@mantine/core';
import { createStore, useStore } from './store.ts';

/** `polite` waits for the reader to finish; `assertive` interrupts and is for alarms only. */
export type Urgency = 'polite' | 'assertive';

interface Spoken {
  sentence: string;
  /** Told apart so that the same sentence twice is read twice. */
  turn: number;
}

const silence: Spoken = { sentence: '', turn: 0 };
const regions = { polite: createStore(silence), assertive: createStore(silence) };

/** Says a sentence to people who listen: saved, moved, filtered; `assertive` for not saved. */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  regions[urgency].set((last) => ({ sentence, turn: last.turn + 1 }));
}

/** The two live regions of the window; mounted once, before anything speaks. */
export function LiveRegions() {
  const polite = useStore(regions.polite);
  const assertive = useStore(regions.assertive);
  return (
    <VisuallyHidden>
      <div role="status" aria-live="polite" aria-atomic="true" data-live="polite">
        <span key={polite.turn}>{polite.sentence}</span>
      </div>
      <div role="alert" aria-live="assertive" aria-atomic="true" data-live="assertive">
        <span key={assertive.turn}>{assertive.sentence}</span>
      </div>
    </VisuallyHidden>
  );
}
