import { Button } from '@mantine/core';
import { useState } from 'react';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { WithheldMatter } from '#shared/withheld/withheld.ts';
import { Facts } from '../../ui/facts.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { whereWords } from './withheld-columns.tsx';
import { escapeToRow, firstDeedId } from './withheld-focus.ts';
import styles from './withheld.module.css';

interface MatterInspectorProps {
  matter: WithheldMatter;
  officer: string;
  today: CivilDate;
  onClose: () => void;
}

/** One withheld matter: why it is withheld, what was decided last, and what can be decided now. */
export function MatterInspector({ matter, officer, today, onClose }: MatterInspectorProps) {
  const [asked, setAsked] = useState<'keep' | 'release' | null>(null);
  const { title, status, lastReview, publicReason, publicInterestReason } = matter;
  return (
    <>
      <Inspector
        label={title}
        kicker={whereWords(matter)}
        title={title}
        onClose={onClose}
        foot={
          <div className={styles.deeds} onKeyDown={escapeToRow}>
            <Button id={firstDeedId} onClick={() => setAsked('keep')}>
              Keep withheld
            </Button>
            <Button variant="default" onClick={() => setAsked('release')}>
              Release
            </Button>
          </div>
        }
      >
        <div className={styles.details} onKeyDown={escapeToRow}>
          <Mark tone={status.tone}>{status.words}</Mark>
          <PathLink path={matter.path}>
            {matter.kind === 'item' ? 'Open the item on its agenda' : 'Open the paper'}
          </PathLink>
          <Facts
            facts={[
              { name: 'Ground', value: <Mark tone="exempt">{matter.groundWords}</Mark> },
              { name: 'In full', value: matter.groundInFull },
              {
                name: 'Review on',
                value:
                  matter.reviewOn === null ? 'No day entered' : formatPlainDate(matter.reviewOn),
              },
            ]}
          />
          <div className={styles.said}>
            <h3>The reason that the public reads</h3>
            {publicReason === '' ? (
              <p className={styles.quiet}>None written yet.</p>
            ) : (
              <RecordText>{publicReason}</RecordText>
            )}
          </div>
          <div className={styles.said}>
            <h3>Why withholding is the greater public interest</h3>
            <p>{publicInterestReason === '' ? 'None written yet.' : publicInterestReason}</p>
            <p className={styles.quiet}>For the file. A release does not publish it.</p>
          </div>
          <div className={styles.said}>
            <h3>Last looked at</h3>
            {lastReview === null ? (
              <p className={styles.quiet}>Nobody has reviewed it since it was withheld.</p>
            ) : (
              <>
                <p>{lastReview.reason}</p>
                <p className={styles.quiet}>
                  {lastReview.decidedBy}, {formatPlainDate(lastReview.decidedOn)}
                </p>
              </>
            )}
          </div>
        </div>
      </Inspector>
      <KeepDialog
        opened={asked === 'keep'}
        matter={matter}
        officer={officer}
        today={today}
        onClose={() => setAsked(null)}
      />
      <ReleaseDialog
        opened={asked === 'release'}
        matter={matter}
        officer={officer}
        onClose={() => setAsked(null)}
      />
    </>
  );
}
