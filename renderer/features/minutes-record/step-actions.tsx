import { Button } from '@mantine/core';
import { isFrozen } from '#shared/minutes/steps.rules.ts';
import type { MinutesStep } from '#shared/minutes/minutes-view.ts';
import { client } from '../../api/client.ts';
import { PathButton } from '../../ui/path-button.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import styles from './minutes-record.module.css';
import { NextAgenda } from './next-agenda.tsx';
import { toApproveFrom } from './to-approve.ts';
import type { Asked, RecordTools } from './use-minutes-record.ts';

interface StepActionsProps {
  step: MinutesStep;
  tools: RecordTools;
}

/** What can be done at one step. The next one has the filled button, or says why it has to wait. */
export function StepActions({ step, tools }: StepActionsProps) {
  const { isReadOnly, page } = tools;
  const { state } = step;
  if (isReadOnly) return null;
  if (state === 'drafting') return <Writing tools={tools} />;
  if (step.done) return <Reopen step={step} tools={tools} />;
  const { minutes } = page;
  if (minutes === null) return null;
  const extra = <Extra step={step} tools={tools} />;
  if (!step.next) return extra;
  if (step.whyNot !== null) {
    return (
      <>
        <p className={styles.whyNot}>{step.whyNot}</p>
        {extra}
      </>
    );
  }
  return (
    <>
      {extra}
      <div className={styles.buttons}>
        <Button
          variant={state === 'cleared' && minutes.endedAt === null ? 'default' : 'filled'}
          onClick={() => tools.ask(askedFor(state, tools))}
        >
          {labels[state]}
        </Button>
      </div>
    </>
  );
}

const labels = {
  cleared: 'Record that the chair cleared it',
  published_draft: 'Record that the draft went out',
  approved: 'Record the approval',
  signed: 'Record the signature',
  published_final: 'Record the final publication',
} as const;

function askedFor(state: keyof typeof labels, { page }: RecordTools): Asked {
  switch (state) {
    case 'cleared':
      return { kind: 'clear' };
    case 'published_draft':
      return { kind: 'issue_draft' };
    case 'approved':
      return { kind: 'approve', about: toApproveFrom(page) };
    case 'signed':
      return { kind: 'sign' };
    case 'published_final':
      return { kind: 'issue_final' };
  }
}

/** Into the room, or back to the text; filled until the chair can be asked. */
function Writing({ tools: { page } }: { tools: RecordTools }) {
  const { minutes, head, steps } = page;
  if (minutes !== null && minutes.state !== 'drafting') return null;
  const hasEnded = minutes !== null && minutes.endedAt !== null;
  const canGoOn =
    hasEnded && steps.some(({ state, whyNot }) => state === 'cleared' && whyNot === null);
  return (
    <div className={styles.buttons}>
      <PathButton path={`${head.path}/minutes/live`} variant={canGoOn ? 'default' : 'filled'}>
        {minutes === null ? 'Take the minutes' : 'Go on writing'}
      </PathButton>
    </div>
  );
}

/** From cleared or from the published draft back to writing; not after approval. */
function Reopen({ step, tools }: StepActionsProps) {
  const { minutes } = tools.page;
  if (minutes === null || minutes.state !== step.state || isFrozen(minutes.state)) return null;
  const { id, version } = minutes;
  return (
    <div className={styles.buttons}>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() =>
          tools.attempt(
            () => client.minutes.reopen({ target: { id, version } }),
            'The minutes are being drafted again',
          )
        }
      >
        Go back to drafting
      </Button>
    </div>
  );
}

/** What belongs to a step beside recording that it was taken. */
function Extra({ step, tools }: StepActionsProps) {
  const { head } = tools.page;
  if (step.state === 'approved') return <NextAgenda tools={tools} isNext={step.next} />;
  if (!step.next || (step.state !== 'published_draft' && step.state !== 'published_final')) {
    return null;
  }
  const which = step.state === 'published_draft' ? 'draft' : 'final minutes';
  return (
    <p>
      The file of the {which} for the website is built in{' '}
      <PathLink path={`${head.path}/publishing?kind=minutes`}>Packs and publishing</PathLink>.
    </p>
  );
}
