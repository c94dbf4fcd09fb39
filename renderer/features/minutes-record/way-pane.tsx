import { Banner } from '../../ui/banner.tsx';
import { Shape } from '../../ui/shape.tsx';
import type { Compared } from './compare-pane.tsx';
import { FactsSection } from './facts-section.tsx';
import styles from './minutes-record.module.css';
import { ProblemsSection } from './problems-section.tsx';
import { StepList } from './step-list.tsx';
import { ToApproveHere } from './to-approve-here.tsx';
import type { RecordTools } from './use-minutes-record.ts';
import { VersionsSection } from './versions-section.tsx';

interface WayPaneProps {
  tools: RecordTools;
  problem: string | null;
  onCompare: (compared: Compared) => void;
}

/** Where the minutes stand: what is next, what is to mend, what they say of themselves, versions. */
export function WayPane({ tools, problem, onCompare }: WayPaneProps) {
  const { page } = tools;
  const name = 'Way of the minutes';
  return (
    <section className={styles.way} aria-label={name} data-pane={name}>
      <div className={styles.standing} data-tone={page.status.tone}>
        <span className={styles.standingShape}>
          <Shape tone={page.status.tone} size={1.25} />
        </span>
        <h2>{page.sentence}</h2>
      </div>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      <StepList tools={tools} />
      <ProblemsSection page={page} />
      <ToApproveHere tools={tools} />
      {page.minutes === null ? null : (
        <>
          <FactsSection tools={tools} minutes={page.minutes} />
          <VersionsSection tools={tools} minutes={page.minutes} onCompare={onCompare} />
        </>
      )}
    </section>
  );
}
