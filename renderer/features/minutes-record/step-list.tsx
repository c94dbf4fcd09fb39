import { VisuallyHidden } from '@mantine/core';
import type { MinutesPage, MinutesStep } from '#shared/minutes/minutes-view.ts';
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
          data-state={stateOf(step, tools.page)}
          aria-current={step.next ? 'step' : undefined}
        >
          <span className={styles.stepShape}>
            <Shape tone={toneOf(step, tools.page)} size={1} />
          </span>
          <div className={styles.stepWords}>
            <h3>
              {step.title}
              <VisuallyHidden>, {saidOf(step, tools.page)}</VisuallyHidden>
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

function stateOf(step: MinutesStep, page: MinutesPage): 'done' | 'under_way' | 'next' | 'to_come' {
  if (step.done) return 'done';
  if (isUnderWay(step, page)) return 'under_way';
  return step.next ? 'next' : 'to_come';
}

function toneOf(step: MinutesStep, page: MinutesPage) {
  if (step.done) return 'good';
  return step.next || isUnderWay(step, page) ? 'progress' : 'todo';
}

function saidOf(step: MinutesStep, page: MinutesPage): string {
  if (step.done) return 'done';
  if (isUnderWay(step, page)) return 'under way';
  return step.next ? 'next' : 'to come';
}

/** The draft can be written on until the chair has cleared it. */
function isUnderWay({ state }: MinutesStep, { minutes }: MinutesPage): boolean {
  return state === 'drafting' && minutes?.state === 'drafting';
}
