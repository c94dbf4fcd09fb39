import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import type { ActionPage } from '#shared/actions/actions.contract.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { ActionHistory } from './action-history.tsx';
import { ActionMenu } from './action-menu.tsx';
import { ActionStepDialog, type ActionStep } from './action-step-dialog.tsx';
import styles from './actions.module.css';
import { Details } from './details.tsx';
import { UpdateFields } from './update-fields.tsx';
import { useActionPage } from './use-registers.ts';
import { blankUpdate, useUpdateForm } from './use-update-form.ts';
import { WithheldMark } from './withheld-mark.tsx';

interface ActionInspectorProps {
  id: string;
  onClose: () => void;
}

/** One action: what was agreed, all that was said of it since, and the next word. */
export function ActionInspector({ id, onClose }: ActionInspectorProps) {
  const page = useActionPage(id);
  if (page.data !== undefined) return <Loaded page={page.data} onClose={onClose} />;
  return (
    <Inspector label="Action" title="Action" onClose={onClose}>
      {page.isError ? (
        <ErrorPanel
          level={2}
          title="The action cannot be shown"
          sentence={failureSentence(page.error)}
          onRetry={() => void page.refetch()}
        />
      ) : (
        <LoadingRows sentence="Opening the action" rows={4} />
      )}
    </Inspector>
  );
}

function Loaded({ page, onClose }: { page: ActionPage; onClose: () => void }) {
  const { view } = page;
  const { action } = view;
  const { form, save } = useUpdateForm(view);
  const [step, setStep] = useState<ActionStep | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const submit = form.handleSubmit(async (update) => {
    setProblem(null);
    try {
      await save(update);
    } catch (error) {
      setProblem(failureSentence(error));
    }
  });
  const isOpen = action.state === 'open';
  const opener = useRef<Element | null>(null);
  const ask = (next: ActionStep) => {
    opener.current = document.activeElement;
    setStep(next);
  };
  const close = () => {
    setStep(null);
    // A line of the menu, or a button that has done its work, is gone by then.
    focusSoon(() => {
      const { current } = opener;
      const isThere = current instanceof HTMLElement && current.isConnected;
      return isThere ? current : document.querySelector<HTMLElement>('[data-step-opener]');
    });
  };
  return (
    <>
      <Inspector
        label={`Action ${action.ref}`}
        kicker={`${action.ref}, ${view.bodyName}`}
        title={action.words}
        menu={<ActionMenu view={view} onStep={ask} />}
        onClose={onClose}
        foot={
          isOpen ? (
            <>
              <Button loading={form.formState.isSubmitting} onClick={() => void submit()}>
                Save update
              </Button>
              <Button variant="default" onClick={() => ask('close')}>
                Close with evidence
              </Button>
            </>
          ) : (
            <Button variant="default" onClick={() => ask('reopen')}>
              Reopen
            </Button>
          )
        }
      >
        <Details onSubmit={() => void submit()}>
          <div className={styles.state}>
            <Mark tone={view.status.tone}>{view.status.words}</Mark>
            <WithheldMark isWithheld={action.withheld} />
          </div>
          {action.cannotDeliverOn !== null && isOpen ? (
            <Banner
              tone="bad"
              title={`The owner said on ${formatPlainDate(action.cannotDeliverOn)} that it cannot be delivered`}
              detail={action.cannotDeliverReason}
            />
          ) : null}
          {view.onChairsList ? (
            <Banner
              tone="warn"
              title={`On the chair’s list: carried ${String(view.meetingsCarried)} meetings since it fell due`}
            />
          ) : null}
          <Agreed {...page} />
          <ActionHistory page={page} />
          {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
          {isOpen ? <UpdateFields form={form} onSubmit={() => void submit()} /> : null}
        </Details>
      </Inspector>
      <ActionStepDialog
        step={step}
        view={view}
        evidence={form.getValues('words')}
        onClose={close}
        onClosed={() => form.reset(blankUpdate)}
      />
    </>
  );
}

/** Whose it is, for when, and where it was agreed, in as little room as the picture gives it. */
function Agreed({ view }: ActionPage) {
  const { action, meeting, minuteWords, threadId } = view;
  const { dueOn, firstDueOn } = action;
  const moved =
    firstDueOn !== null && firstDueOn !== dueOn ? `, first ${formatPlainDate(firstDueOn)}` : '';
  const origin = minuteWords ?? `Added ${formatPlainDate(action.agreedOn)}`;
  return (
    <div>
      <p>{view.ownerWords}</p>
      <p className={styles.quiet}>
        {dueOn === null ? 'No due date' : `Due ${formatPlainDate(dueOn)}`}
        {moved}.{' '}
        {meeting === null ? origin : <PathLink path={`${meeting.path}/minutes`}>{origin}</PathLink>}
        {action.topic === '' || threadId !== null ? '' : `, ${action.topic}`}
      </p>
      {action.state === 'closed' ? (
        <p className={styles.evidence}>
          Evidence: {action.evidence === '' ? 'none named' : action.evidence}
        </p>
      ) : null}
    </div>
  );
}
