import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { NO_DELEGATION } from '#shared/decisions/decision.rules.ts';
import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import { api } from '../../api/client.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Facts } from '../../ui/facts.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { focusSoon } from '../../ui/focus-soon.ts';
import { Inspector } from '../../ui/inspector.tsx';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './actions.module.css';
import { decisionFacts } from './decision-facts.tsx';
import { Details } from './details.tsx';
import { MatterDialog } from './matter-dialog.tsx';
import { RatifyDialog } from './ratify-dialog.tsx';
import { useMatter } from './use-registers.ts';
import { WithheldMark } from './withheld-mark.tsx';

interface DecisionInspectorProps {
  id: string;
  onClose: () => void;
}

/** One decision: its words, its reasons, and what the accountable body said. */
export function DecisionInspector({ id, onClose }: DecisionInspectorProps) {
  const one = useQuery(api.decisions.one.queryOptions({ input: { id } }));
  if (one.data !== undefined) return <Loaded view={one.data} onClose={onClose} />;
  return (
    <Inspector label="Decision" title="Decision" onClose={onClose}>
      {one.isError ? (
        <ErrorPanel
          level={2}
          title="The decision cannot be shown"
          sentence={failureSentence(one.error)}
          onRetry={() => void one.refetch()}
        />
      ) : (
        <LoadingRows sentence="Opening the decision" rows={4} />
      )}
    </Inspector>
  );
}

function Loaded({ view, onClose }: { view: DecisionView; onClose: () => void }) {
  const [asked, setAsked] = useState<'ratify' | 'matter' | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const { decision, threadId } = view;
  const matter = useMatter(threadId).data?.view.thread;
  const needsAnswer = decision.ratification !== 'not_needed';
  const close = () => {
    setAsked(null);
    focusSoon(() => opener.current);
  };
  return (
    <>
      <Inspector
        label={`Decision ${decision.ref}`}
        kicker={`${decision.ref}, ${view.bodyName}`}
        title={decision.topic === '' ? `Decision ${decision.ref}` : decision.topic}
        onClose={onClose}
        foot={
          <>
            {needsAnswer ? (
              <Button ref={opener} onClick={() => setAsked('ratify')}>
                {decision.ratification === 'awaiting' ? 'Record the answer' : 'Change the answer'}
              </Button>
            ) : null}
            {threadId === null ? (
              <Button
                {...(needsAnswer ? {} : { ref: opener })}
                variant="default"
                onClick={() => setAsked('matter')}
              >
                Put into a matter
              </Button>
            ) : null}
          </>
        }
      >
        <Details>
          <RecordText>{decision.words}</RecordText>
          <div className={styles.state}>
            <Mark tone={view.outcome.tone}>{view.outcome.words}</Mark>
            {needsAnswer ? (
              <Mark tone={view.ratification.tone}>{view.ratification.words}</Mark>
            ) : null}
            <WithheldMark isWithheld={decision.withheld} />
          </div>
          <Facts facts={decisionFacts(view)} />
          <p className={styles.hint}>{NO_DELEGATION}</p>
          {matter === undefined ? null : (
            <p>
              Part of <PathLink path={`/threads/${matter.slug}`}>{matter.title}</PathLink>
            </p>
          )}
        </Details>
      </Inspector>
      <RatifyDialog opened={asked === 'ratify'} view={view} onClose={close} />
      <MatterDialog
        opened={asked === 'matter'}
        record={{ kind: 'decision', id: decision.id, bodyId: decision.bodyId, ref: decision.ref }}
        bodyName={view.bodyName}
        onClose={close}
      />
    </>
  );
}
