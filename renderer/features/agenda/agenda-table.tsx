import { VisuallyHidden } from '@mantine/core';
import { useEffect, useId, useRef, useState } from 'react';
import { useDragReorder } from '../../ui/use-drag-reorder.ts';
import type { ReorderMove } from '../../ui/reorder-model.ts';
import { MoveToDialog } from '../../ui/reorder-controls.tsx';
import { linesOf, placeOfMove, reorderGroups } from './agenda-lines.ts';
import { AgendaRow } from './agenda-row.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import styles from './agenda-table.module.css';
import { PartRows } from './part-rows.tsx';
import { useRowKeys } from './use-row-keys.ts';

/** The order of business, part by part; every row can be chosen, moved and opened by keyboard. */
export function AgendaTable(tools: AgendaTools) {
  const { page, selection, moves } = tools;
  const { agenda } = page;
  const captionId = useId();
  const table = useRef<HTMLTableElement>(null);
  const [choosing, setChoosing] = useState<string | null>(null);
  const lines = linesOf(agenda);
  const groups = reorderGroups(agenda.parts);

  const moveByPlace = (move: ReorderMove | null) => {
    const line = lines.find(({ item }) => item.id === move?.id);
    if (move !== null && line !== undefined) {
      void moves.moveTo(line, placeOfMove(agenda.parts, move));
    }
  };
  const drag = useDragReorder(groups, moveByPlace);
  const keys = useRowKeys({ lines, tools, table, onChoosePlace: setChoosing });

  const selectedId = selection.line?.item.id;
  useEffect(() => {
    if (selectedId === undefined) return;
    document
      .querySelector(`[data-reorder-id="${CSS.escape(selectedId)}"]`)
      ?.scrollIntoView({ block: 'nearest' });
  }, [selectedId]);

  return (
    <div className={styles.region}>
      <table
        ref={table}
        className={styles.table}
        role="grid"
        aria-labelledby={captionId}
        data-list=""
      >
        <caption>
          <VisuallyHidden id={captionId}>Order of business</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col" className={styles.moveHead}>
              <VisuallyHidden>Move</VisuallyHidden>
            </th>
            <th scope="col">No.</th>
            <th scope="col">Starts</th>
            <th scope="col">Item</th>
            <th scope="col">Purpose</th>
            <th scope="col">Presenter</th>
            <th scope="col" className={styles.number}>
              Min
            </th>
            <th scope="col">Papers</th>
          </tr>
        </thead>
        {agenda.parts.map((part, index) => (
          <tbody key={`${part.section?.id ?? 'none'}-${String(index)}`}>
            <PartRows part={part} isFirst={index === 0} tools={tools} />
            {part.lines.map((line) => (
              <AgendaRow
                key={line.item.id}
                line={line}
                isSelected={selection.line?.item.id === line.item.id}
                isCurrent={selection.current === line.item.id}
                drop={drag.drop?.id === line.item.id ? drag.drop.edge : undefined}
                handleProps={drag.handleProps(line.item.id)}
                {...keys.rowProps(line)}
              />
            ))}
          </tbody>
        ))}
      </table>
      <MoveToDialog
        groups={groups}
        id={choosing}
        onMove={moveByPlace}
        onClose={() => setChoosing(null)}
      />
    </div>
  );
}
