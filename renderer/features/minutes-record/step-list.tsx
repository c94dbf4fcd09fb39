import { VisuallyHidden } from '@mantine/core';
import type { MinutesStep } from '#shared/minutes/minutes-view.ts';
import { Shape } from '../../ui/shape.tsx';
import styles from './minutes-record.module.css';
import { StepActions } from './step-actions.tsx';
import { StepDetail } from './step-detail.tsx';
import type { RecordTools } from './use-minutes-record.ts';

/** The steps from the room to the signed record: done, next, to come. */
export function StepList({ tools }: { tools: RecordTools }) {
  return (
    <ol className={styles.steps} aria-label="Steps of the minutes">
      {tools.page.steps.map((step) => (
        <li
          key={step.state}
          className={styles.step}
          data-state={stateOf(step)}
          aria-current={step.next ? 'step' : undefined}
        >
          <span className={styles.stepShape}>
            <Shape tone={toneOf(step)} size={1} />
          </span>
          <div className={styles.stepWords}>
            <h3>
              {step.title}
              <VisuallyHidden>, {saidOf(step)}</VisuallyHidden>
            </h3>
            <p>{step.sentence}.</p>
            <StepDetail step={step} page={tools.page} />
            <StepActions step={step} tools={tools} />
          </div>
        </li>
      ))}
    </ol>
  );
}

function stateOf({ done, next }: MinutesStep): 'done' | 'next' | 'to_come' {
  if (done) return 'done';
  return next ? 'next' : 'to_come';
}

function toneOf({ done, next }: MinutesStep) {
  if (done) return 'good';
  return next ? 'progress' : 'todo';
}

function saidOf({ done, next }: MinutesStep): string {
  if (done) return 'done';
  return next ? 'next' : 'to come';
}
