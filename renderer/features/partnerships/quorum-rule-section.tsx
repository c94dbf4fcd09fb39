import { Button } from '@mantine/core';
import { useState } from 'react';
import type { MinuteRules, QuorumRule, QuorumState } from '#shared/attendance/quorum.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Mark } from '../../ui/mark.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { TickList } from '../../ui/tick-list.tsx';
import { showToast } from '../../ui/toast-list.ts';
import { QuorumRuleDialog } from './quorum-rule-dialog.tsx';
import type { SaveRulesStep } from './use-minute-rules.ts';
import styles from './partnerships.module.css';

interface QuorumRuleSectionProps {
  rules: Pick<MinuteRules, 'quorum' | 'parts'>;
  /** The rule in words; empty where there is none. */
  words: string;
  state: QuorumState;
  /** What is usual for a body of its kind; null where nothing is. */
  suggestion: QuorumRule | null;
  /** The sentence of the terms of reference, which no program can count. */
  recordedWords: string;
  seats: { total: number; vacant: number };
  isReadOnly: boolean;
  save: SaveRulesStep;
}

/** The quorum as a rule, in words, and how it stands with the seats of today. */
export function QuorumRuleSection(props: QuorumRuleSectionProps) {
  const { rules, words, state, suggestion, recordedWords, seats, isReadOnly, save } = props;
  const [isEditing, setEditing] = useState(false);
  const isNone = words === '';
  return (
    <section aria-labelledby="quorum-rule">
      <SectionHead
        id="quorum-rule"
        title="Quorum"
        {...(isReadOnly
          ? {}
          : {
              action: (
                <Button
                  variant="subtle"
                  size="compact-sm"
                  aria-label={isNone ? 'Set a rule for the quorum' : 'Edit the quorum rule'}
                  onClick={() => setEditing(true)}
                >
                  {isNone ? 'Set a rule' : 'Edit'}
                </Button>
              ),
            })}
      />
      <div className={styles.record}>
        {isNone ? <NoRule {...props} /> : <p>{words}.</p>}
        {recordedWords === '' ? null : (
          <p className={styles.quiet}>The terms of reference say: {recordedWords}</p>
        )}
        {isNone ? null : (
          <div className={styles.stack}>
            <p>
              <Mark tone={state.met ? 'good' : 'bad'}>
                {state.met
                  ? 'Can be met with today’s members'
                  : 'Cannot be met with today’s members'}
              </Mark>
            </p>
            <p className={styles.quiet}>
              {`${state.counting} can count: ${countOf(seats.total, 'seat')}, ${seats.vacant} vacant.`}
            </p>
            <TickList label="The rule with today’s members" parts={state.parts} />
          </div>
        )}
      </div>
      <QuorumRuleDialog
        opened={isEditing}
        onClose={() => setEditing(false)}
        rule={rules.quorum}
        parts={rules.parts}
        suggestion={suggestion}
        save={save}
      />
    </section>
  );
}

function NoRule(props: QuorumRuleSectionProps) {
  const { suggestion, isReadOnly, save } = props;
  const attempt = () => {
    if (suggestion === null) return;
    save({ quorum: suggestion }, 'Quorum set to one quarter').catch((error: unknown) =>
      showToast(failureSentence(error)),
    );
  };
  if (suggestion === null || isReadOnly) {
    return <p className={styles.quiet}>No rule is set, so every meeting counts as quorate.</p>;
  }
  return (
    <Banner
      tone="warn"
      title="No rule is set"
      detail="For committees of a principal council one quarter of the seats is usual."
      action={
        <Button variant="default" size="compact-sm" onClick={attempt}>
          Set one quarter
        </Button>
      }
    />
  );
}
