import { useId } from 'react';
import type { SetUpStep } from '#shared/today/today-view.ts';
import { PathButton } from '../../ui/path-button.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { Shape } from '../../ui/shape.tsx';
import styles from './today.module.css';

interface SetUpStepsProps {
  steps: readonly SetUpStep[];
  /** Over the list where it is not the whole page. */
  title?: string;
}

/** The first steps of a new workspace, in order; the next one is the page's filled button. */
export function SetUpSteps({ steps, title }: SetUpStepsProps) {
  const id = useId();
  const next = steps.find(({ done }) => !done);
  return (
    <section className={styles.steps} {...(title === undefined ? {} : { 'aria-labelledby': id })}>
      {title === undefined ? null : <SectionHead id={id} title={title} />}
      <ol className={styles.stepList} aria-label="Steps to a first agenda">
        {steps.map((step, index) => (
          <li key={step.code} className={styles.step}>
            {step.done ? (
              <span className={styles.stepDone}>
                <Shape tone="good" size={1.25} />
              </span>
            ) : (
              <span className={styles.stepNumber} aria-hidden="true">
                {index + 1}
              </span>
            )}
            <div className={styles.stepWords}>
              <p className={styles.stepTitle}>{step.title}</p>
              <p className={styles.stepDetail}>{step.detail}</p>
            </div>
            {step.done ? (
              <span className={styles.quiet}>Done</span>
            ) : (
              <PathButton
                path={ADDRESSES[step.code] ?? step.path}
                variant={step === next && title === undefined ? 'filled' : 'default'}
                aria-label={step.title}
              >
                {VERBS[step.code]}
              </PathButton>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

const VERBS = {
  officer: 'Say who',
  body: 'Add',
  members: 'Import',
  meeting: 'Plan',
  agenda: 'Open',
} as const satisfies Record<SetUpStep['code'], string>;

/** Where a step opens its dialog at once. */
const ADDRESSES: Partial<Record<SetUpStep['code'], string>> = { meeting: '/meetings?new=meeting' };
