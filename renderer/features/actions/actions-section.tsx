import { Button } from '@mantine/core';
import { useId, useMemo } from 'react';
import type { ActionView } from '#shared/actions/actions.contract.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { classNames } from '../../ui/class-names.ts';
import { SectionHead } from '../../ui/section-head.tsx';
import { Table } from '../../ui/table.tsx';
import { actionColumns } from './action-columns.tsx';
import styles from './actions.module.css';

interface ActionsSectionProps {
  actions: readonly ActionView[];
  today: CivilDate;
  selectedId: string | null;
  /** Beside the other register only the first are shown, with a way to all. */
  onAll: (() => void) | null;
  /** Said in place of rows. */
  empty: string;
  onSelect: (id: string) => void;
  onOpen: (id: string) => void;
}

/** Beside the other register no more than this many are shown. */
export const mostBeside = 40;

/** The register of actions, late first. */
export function ActionsSection(props: ActionsSectionProps) {
  const { actions, today, selectedId, empty, onAll, onSelect, onOpen } = props;
  const id = useId();
  const columns = useMemo(() => actionColumns(today), [today]);
  const shown = onAll === null ? actions : actions.slice(0, mostBeside);
  return (
    <section
      aria-labelledby={id}
      className={classNames(styles.section, onAll === null && styles.whole)}
    >
      <SectionHead id={id} title="Actions" note={actions.length} line={false} />
      <Table
        empty={empty}
        caption="Register of actions"
        columns={columns}
        rows={shown}
        idOf={({ action }) => action.id}
        selectedId={selectedId}
        onSelect={({ action }) => onSelect(action.id)}
        onOpen={({ action }) => onOpen(action.id)}
      />
      {shown.length === actions.length ? null : (
        <p className={styles.more}>
          <Button variant="default" onClick={() => onAll?.()}>
            Show all {actions.length} actions
          </Button>
        </p>
      )}
    </section>
  );
}
