import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import type { BuildOutcome } from './use-publishing.ts';

/** What a build came to: built, stopped with nothing written, cancelled or failed. */
export function BuildOutcomeBanner({ outcome }: { outcome: BuildOutcome }) {
  switch (outcome.state) {
    case 'built':
      return (
        <>
          <Banner tone="good" title={outcome.sentence} />
          {outcome.warning === null ? null : <Banner tone="warn" title={outcome.warning} isAlert />}
        </>
      );
    case 'cancelled':
      return <Banner tone="neutral" title="Stopped. Nothing was written." />;
    case 'failed':
      return (
        <Banner
          tone="bad"
          title={failureSentence(outcome.error)}
          detail="Nothing was written."
          isAlert
        />
      );
    case 'stopped':
      return (
        <Banner
          tone="bad"
          isAlert
          title={outcome.sentence}
          detail={outcome.problems.map(({ file, text }) => `${file}: ${text}`).join(' ')}
        />
      );
  }
}
