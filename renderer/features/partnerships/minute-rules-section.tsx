import { Button } from '@mantine/core';
import { useState } from 'react';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import type { MinuteRules } from '#shared/attendance/quorum.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Facts } from '../../ui/facts.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { LoadingRows } from '../../ui/loading-rows.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { MinuteRulesDialog } from './minute-rules-dialog.tsx';
import { QuorumParts } from './quorum-parts.tsx';
import { QuorumRuleSection } from './quorum-rule-section.tsx';
import { useMinuteRules, useSaveRules } from './use-minute-rules.ts';
import styles from './partnerships.module.css';

interface MinuteRulesSectionProps {
  page: BodyPage;
  isReadOnly: boolean;
}

/** By which rules the body meets and is minuted: quorum (S-087), voting, times. */
export function MinuteRulesSection({ page, isReadOnly }: MinuteRulesSectionProps) {
  const { body } = page;
  const [isEditing, setEditing] = useState(false);
  const query = useMinuteRules(body.id);
  const save = useSaveRules(body.id, query.data?.rules?.version ?? null);
  if (query.isError) {
    return (
      <ErrorPanel
        level={2}
        title="The rules for minutes cannot be shown"
        sentence={failureSentence(query.error)}
        onRetry={() => void query.refetch()}
      />
    );
  }
  if (query.data === undefined) return <LoadingRows sentence="Reading the rules for minutes" />;
  const { words, state, suggestion } = query.data;
  const rules = query.data.rules ?? query.data.defaults;
  return (
    <div className={styles.column}>
      <QuorumRuleSection
        rules={rules}
        words={words}
        state={state}
        suggestion={suggestion}
        recordedWords={body.quorumWords}
        seats={page.seatCounts}
        isReadOnly={isReadOnly}
        save={save}
      />
      <QuorumParts page={page} parts={rules.parts} isReadOnly={isReadOnly} save={save} />
      <section aria-labelledby="minutes-rules">
        <SectionHead
          id="minutes-rules"
          title="Minutes"
          {...(isReadOnly
            ? {}
            : {
                action: (
                  <Button
                    variant="subtle"
                    size="compact-sm"
                    aria-label="Edit the rules for minutes"
                    onClick={() => setEditing(true)}
                  >
                    Edit
                  </Button>
                ),
              })}
        />
        <Facts facts={factsOf(rules)} />
      </section>
      <MinuteRulesDialog
        opened={isEditing}
        onClose={() => setEditing(false)}
        rules={rules}
        save={save}
      />
    </div>
  );
}

function factsOf(rules: Omit<MinuteRules, 'id' | 'version' | 'bodyId'>) {
  const { votingAllowed, draftWithinDays, lateAfterMeetings, snippets } = rules;
  return [
    { name: 'Decisions', value: votingAllowed ? 'By consensus or vote' : 'By consensus only' },
    { name: 'Draft out', value: `${countOf(draftWithinDays, 'working day')} after the meeting` },
    {
      name: 'Chair’s list',
      value: `Actions open past ${countOf(lateAfterMeetings, 'meeting')}`,
    },
    {
      name: 'Snippets',
      value:
        snippets.length === 0 ? (
          'None'
        ) : (
          <ul className={styles.stack}>
            {snippets.map((snippet) => (
              <li key={snippet}>{snippet}</li>
            ))}
          </ul>
        ),
    },
  ];
}
