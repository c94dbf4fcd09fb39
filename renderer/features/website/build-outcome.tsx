import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import type { SiteOutcome } from './use-website.ts';

/** What the build came to; where it was stopped, what was found in which file. */
export function BuildOutcome({ outcome }: { outcome: SiteOutcome }) {
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
