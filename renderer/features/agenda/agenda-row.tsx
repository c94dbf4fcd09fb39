import type { ComponentProps, KeyboardEvent } from 'react';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { classNames } from '../../ui/class-names.ts';
import { Mark } from '../../ui/mark.tsx';
import { DragHandle, ReorderButtons, reorderRowClass } from '../../ui/reorder-controls.tsx';
import styles from './agenda-table.module.css';
import { PurposeWord } from './purpose-word.tsx';
import type { Step } from './use-moves.ts';

interface AgendaRowProps {
  line: AgendaLine;
  isSelected: boolean;
  isCurrent: boolean;
  drop: 'before' | 'after' | undefined;
  handleProps: ComponentProps<typeof DragHandle>;
  canUp: boolean;
  canDown: boolean;
  onStep: (step: Step) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
  onSelect: () => void;
}

/** One item of the agenda. The selected row has arrow buttons in place of the handle. */
export function AgendaRow(props: AgendaRowProps) {
  const { line, isSelected, isCurrent, drop, onStep } = props;
  const { item, number, depth } = line;
  const isWithdrawn = item.withdrawnOn !== null;
  return (
    <tr
      className={classNames(styles.row, reorderRowClass)}
      data-reorder-id={item.id}
      data-drop={drop}
      data-selected={isSelected}
      data-withdrawn={isWithdrawn}
      aria-selected={isSelected}
      tabIndex={isCurrent ? 0 : -1}
      onKeyDown={props.onKeyDown}
      onClick={(event) => {
        if (event.target instanceof Element && event.target.closest('button') === null) {
          props.onSelect();
        }
      }}
    >
      <td className={styles.move}>
        {isSelected ? (
          <ReorderButtons
            label={`item ${number}`}
            canUp={props.canUp}
            canDown={props.canDown}
            onUp={() => onStep('up')}
            onDown={() => onStep('down')}
          />
        ) : (
          <DragHandle {...props.handleProps} />
        )}
      </td>
      <td className={styles.no}>{number}</td>
      <td className={styles.quiet}>{line.startsWords}</td>
      <th scope="row" className={styles.title} data-depth={depth}>
        {item.title}
      </th>
      <td>
        <PurposeWord purpose={item.purpose} />
      </td>
      <td className={styles.presenter}>{item.presenter}</td>
      <td className={styles.number}>{isWithdrawn ? '' : line.minutes}</td>
      <td>
        <Papers line={line} />
      </td>
    </tr>
  );
}

function Papers({ line }: { line: AgendaLine }) {
  const { status, paperMarks, item } = line;
  if (status === null && paperMarks.length === 0) {
    const isTurn = item.kind === 'exclusion' || item.kind === 'readmission';
    return <span className={styles.quiet}>{isTurn ? 'Words added for you' : 'No paper'}</span>;
  }
  return (
    <span className={styles.marks}>
      {status === null ? null : <Mark tone={status.tone}>{status.words}</Mark>}
      {paperMarks.map(({ tone, words }) => (
        <Mark key={words} tone={tone}>
          {words}
        </Mark>
      ))}
    </span>
  );
}
