import { Button } from '@mantine/core';
import { useId } from 'react';
import type { DecisionView } from '#shared/decisions/decisions.contract.ts';
import { classNames } from '../../ui/class-names.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { mostBeside } from './actions-section.tsx';
import styles from './actions.module.css';
import { decisionColumns } from './decision-columns.tsx';

interface DecisionsSectionProps {
  decisions: readonly DecisionView[];
  selectedId: string | null;
  onAll: (() => void) | null;
  /** Said in place of rows. */
  empty: string;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The register of decisions, newest first. */
export function DecisionsSection(props: DecisionsSectionProps) {
  const { decisions, selectedId, empty, onAll, onSelect, onOpen } = props;
  const id = useId();
  const shown = onAll === null ? decisions : decisions.slice(0, mostBeside);
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.section, onAll === null && styles.whole)}
    >
      <SectionHead id={id} title="Decisions" note={decisions.length} line={false} />
      <Table
        empty={empty}
        caption="Register of decisions"
        columns={decisionColumns}
        rows={shown}
        idOf={({ decision }) => decision.id}
        selectedId={selectedId}
        onSelect={({ decision }) => onSelect(decision.id)}
        onOpen={({ decision }) => onOpen(decision.id)}
      />
      {shown.length === decisions.length ? null : (
        <p className={styles.more}>
          <Button variant="default" onClick={() => onAll?.()}>
            Show all {decisions.length} decisions
          </Button>
        </p>
      )}
    </section>
  );
}
