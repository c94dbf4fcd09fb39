import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import type { Fact } from '../../ui/facts.tsx';
import { PathLink } from '../../ui/path-link.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './actions.module.css';

/** What stands beside the words of a decision; what is empty is left out. */
export function decisionFacts(view: DecisionView): Fact[] {
  const { decision, meeting } = view;
  const { votesFor, votesAgainst, votesAbstaining } = decision;
  const hasVotes = votesFor !== null || votesAgainst !== null || votesAbstaining !== null;
  return [
    {
      name: 'Minute',
      value: <PathLink path={`${meeting.path}/minutes`}>{view.minuteWords}</PathLink>,
    },
    { name: 'Reasons', value: recorded(decision.reasons, 'None recorded') },
    ...(decision.options.trim() === ''
      ? []
      : [{ name: 'Options considered', value: recorded(decision.options, '') }]),
    ...(decision.reservations.length === 0
      ? []
      : [{ name: 'Reservations', value: <Reservations all={decision.reservations} /> }]),
    ...(hasVotes
      ? [
          {
            name: 'Votes',
            value: `${String(votesFor ?? 0)} for, ${String(votesAgainst ?? 0)} against, ${String(votesAbstaining ?? 0)} abstaining`,
          },
        ]
      : []),
    { name: 'Accountable', value: view.accountableWords },
    ...(decision.ratifiedNote === ''
      ? []
      : [{ name: 'Their answer', value: decision.ratifiedNote }]),
  ];
}

function recorded(text: string, none: string) {
  return text.trim() === '' ? none : <RecordText inline>{text}</RecordText>;
}

function Reservations({ all }: { all: readonly string[] }) {
  return (
    <ul className={styles.reservations}>
      {all.map((reservation) => (
        <li key={reservation}>
          <RecordText inline>{reservation}</RecordText>
        </li>
      ))}
    </ul>
  );
}
