import { VisuallyHidden } from '@mantine/core';
import { spoken } from './announce.ts';
import { useStore } from './store.ts';

/** The two live regions of the window; mounted once, before anything speaks. */
export function LiveRegions() {
  const polite = useStore(spoken.polite);
  const assertive = useStore(spoken.assertive);
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
