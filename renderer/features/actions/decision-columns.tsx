import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import type { TableColumn } from '../../ui/table-columns.ts';
import { TwoLines } from '../../ui/two-lines.tsx';
import styles from './actions.module.css';
import { WithheldMark } from './withheld-mark.tsx';

/** What the register says of each decision: its words, how it came out and who has to agree. */
export const decisionColumns: readonly TableColumn<DecisionView>[] = [
  {
    id: 'ref',
    head: 'Minute',
    width: '7.5rem',
    text: ({ decision }) => decision.ref,
    sortBy: ({ decision }) => decision.ref,
    cell: ({ decision }) => <span className={styles.ref}>{decision.ref}</span>,
  },
  {
    id: 'decision',
    head: 'Decision',
    isName: true,
    text: ({ decision, minuteWords }) => `${decision.words} (${minuteWords})`,
    cell: ({ decision, minuteWords }) => (
      <>
        <TwoLines
          first={
            <span className={styles.decided}>
              <RecordText inline>{decision.words}</RecordText>
            </span>
          }
          second={minuteWords}
        />
        <WithheldMark isWithheld={decision.withheld} />
      </>
    ),
  },
  {
    id: 'outcome',
    head: 'Outcome',
    width: '11rem',
    text: ({ outcome }) => outcome.words,
    sortBy: ({ outcome }) => outcome.words,
    cell: ({ outcome }) => <Mark tone={outcome.tone}>{outcome.words}</Mark>,
  },
  {
    id: 'accountable',
    head: 'Accountable bodies',
    width: '27%',
    text: ({ accountableWords }) => accountableWords,
    cell: ({ accountableWords, ratification, decision }) =>
      decision.ratification === 'awaiting' || decision.ratification === 'refused' ? (
        <Mark tone={ratification.tone} size="small">
          {accountableWords}
        </Mark>
      ) : (
        <span className={styles.quiet}>{accountableWords}</span>
      ),
  },
];
