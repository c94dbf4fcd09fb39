import { Anchor, Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ExportRecord } from '#shared/publishing/publishing.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { saveBundle } from './use-publishing.ts';
import styles from './publishing.module.css';

interface ExportActionsProps {
  entry: ExportRecord;
  isNewest: boolean;
  isLive: boolean;
  mayRecord: boolean;
  /** A second officer has not approved it. */
  isHeldBack: boolean;
  mayWithdraw: boolean;
  host: string | undefined;
  onRecord: () => void;
  onWithdraw: () => void;
}

/** What can be done with one version. */
export function ExportActions(props: ExportActionsProps) {
  const { entry, isNewest, isLive, host, isHeldBack } = props;
  const save = useMutation({ mutationFn: () => saveBundle(entry.id, entry.fileName) });
  const reveal = useMutation({
    mutationFn: () => client.publishing.reveal({ exportId: entry.id }),
  });
  const verify = useMutation({
    mutationFn: () => client.publishing.verify({ exportId: entry.id }),
  });
  const name = `version ${String(entry.number)}`;
  const error = save.error ?? reveal.error ?? verify.error;
  const heldBackId = `held-back-${entry.id}`;
  return (
    <>
      <div className={styles.exportActions}>
        {isNewest && props.mayRecord && !isLive ? (
          <Button
            size="compact-md"
            disabled={isHeldBack}
            aria-describedby={isHeldBack ? heldBackId : undefined}
            onClick={props.onRecord}
          >
            Record publication
          </Button>
        ) : null}
        {entry.present ? (
          <>
            <Step
              label={`Save the file: ${name}`}
              onClick={() => {
                save.mutate();
              }}
            >
              Save the file
            </Step>
            {host === 'desktop' ? (
              <Step
                label={`Show in folder: ${name}`}
                onClick={() => {
                  reveal.mutate();
                }}
              >
                Show in folder
              </Step>
            ) : null}
            <Step
              label={`Check the file: ${name}`}
              onClick={() => {
                verify.mutate();
              }}
            >
              {verify.isPending ? 'Checking' : 'Check the file'}
            </Step>
          </>
        ) : null}
        {isNewest && props.mayRecord && isLive ? (
          <Step onClick={props.onRecord}>Record another place</Step>
        ) : null}
        {props.mayWithdraw ? (
          <Step label={`Withdraw ${name}`} onClick={props.onWithdraw}>
            Withdraw
          </Step>
        ) : null}
      </div>
      {isHeldBack && isNewest && props.mayRecord && !isLive ? (
        <p id={heldBackId} className={styles.quiet}>
          A second officer has to approve it first.
        </p>
      ) : null}
      {error === null ? null : <Banner tone="bad" title={failureSentence(error)} isAlert />}
      {verify.data === undefined ? null : verify.data.passed ? (
        <Banner
          tone="good"
          title={`All ${String(verify.data.checks.length)} checks of the file pass`}
        />
      ) : (
        <Banner
          tone="bad"
          isAlert
          title="The file is not as it was built"
          detail={verify.data.checks
            .filter((check) => !check.passed)
            .map((check) => check.detail)
            .join(' ')}
        />
      )}
    </>
  );
}

function Step(props: { label?: string; onClick: () => void; children: ReactNode }) {
  const { label, onClick, children } = props;
  return (
    <Anchor component="button" type="button" aria-label={label} onClick={onClick}>
      {children}
    </Anchor>
  );
}
