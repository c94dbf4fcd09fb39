import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { PaperScanView } from '#shared/scanning/scanning.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { ProgressTask } from '../../ui/progress-task.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { FindingList } from './finding-list.tsx';
import styles from './paper-contents.module.css';
import { type ScanStep, useScan, useScanSteps } from './use-scan.ts';

/** What the file holds besides its pages, and what can be made of it (bundle.md, point 5). */
export function PaperContents({ view }: { view: PaperView }) {
  const scan = useScan(view);
  const { start, running, problem } = useScanSteps(view);
  const section = useRef<HTMLElement>(null);
  const isRunning = running !== null;
  const wasRunning = useRef(isRunning);
  useEffect(() => {
    // The button that had the focus makes way for the progress, and comes back after it.
    const isLost = document.activeElement === document.body;
    if (wasRunning.current !== isRunning && isLost) {
      section.current?.querySelector('button')?.focus();
    }
    wasRunning.current = isRunning;
  }, [isRunning]);
  if (view.version === null) return null;
  return (
    <section ref={section} aria-labelledby="contents" className={styles.contents}>
      <SectionHead id="contents" level={3} title="Inside the file" />
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {scan.isError ? (
        <Banner
          tone="bad"
          title="What was found cannot be shown"
          detail={failureSentence(scan.error)}
          action={
            <Button size="compact-sm" variant="default" onClick={() => void scan.refetch()}>
              Try again
            </Button>
          }
        />
      ) : scan.data === undefined ? (
        <p className={styles.small}>Reading what was found</p>
      ) : (
        <>
          <Mark tone={toneOf(scan.data)}>{scan.data.sentence}</Mark>
          <FindingList findings={scan.data.findings} />
          {running === null ? (
            <Steps scan={scan.data} onStep={start} />
          ) : (
            <ProgressTask
              name={running.name}
              done={running.done}
              of={running.of}
              sentence={running.sentence}
              onCancel={running.cancel}
            />
          )}
        </>
      )}
    </section>
  );
}

function toneOf({ state, findings }: PaperScanView): 'good' | 'warn' | 'bad' | 'neutral' {
  switch (state) {
    case 'clean':
      return 'good';
    case 'failed':
      return 'bad';
    case 'findings':
      return findings.some(({ severity }) => severity === 'stop') ? 'bad' : 'warn';
    case 'no_file':
    case 'not_checked':
    case 'running':
      return 'neutral';
  }
}

interface StepsProps {
  scan: PaperScanView;
  onStep: (step: ScanStep) => void;
}

/** What can be done about it; where a PDF is wanted and cannot be made, whom to ask. */
function Steps({ scan, onStep }: StepsProps) {
  const { state, cleanCopy, pdf, needsPdf } = scan;
  const isOpen = state === 'not_checked' || state === 'failed';
  const sentence = cleanCopy.can ? cleanCopy.sentence : needsPdf ? pdf.sentence : null;
  return (
    <>
      <div className={styles.buttons}>
        {cleanCopy.can ? (
          <Button size="compact-sm" variant="default" onClick={() => onStep('clean')}>
            Make a clean copy
          </Button>
        ) : null}
        {pdf.can ? (
          <Button size="compact-sm" variant="default" onClick={() => onStep('convert')}>
            Make a PDF
          </Button>
        ) : null}
        {isOpen ? (
          <Button size="compact-sm" variant="default" onClick={() => onStep('scan')}>
            {state === 'failed' ? 'Look into it again' : 'Look into it now'}
          </Button>
        ) : null}
      </div>
      {sentence === null ? null : <p className={styles.small}>{sentence}</p>}
    </>
  );
}
