import { ActionIcon, Button, Select } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useState, type ComponentProps } from 'react';
import { Dialog } from './dialog.tsx';
import styles from './reorder-controls.module.css';
import { findPlace, moveBefore, type ReorderGroup, type ReorderMove } from './reorder-model.ts';

/** The class that draws where a dragged row would land; put it on every row beside `rowProps`. */
export const reorderRowClass = styles.row ?? '';

/** Six dots to drag by. Keys and buttons do the same, so it is hidden from the keyboard. */
export function DragHandle(props: ComponentProps<'span'>) {
  return (
    <span {...props} className={styles.handle} aria-hidden="true">
      <IconGripVertical size={16} stroke={1.6} />
    </span>
  );
}

interface ReorderButtonsProps {
  /** What moves: `item 12`. */
  label: string;
  canUp: boolean;
  canDown: boolean;
  onUp: () => void;
  onDown: () => void;
}

/** Up and down, 24 px each, on the selected row: moving without dragging and without keys. */
export function ReorderButtons({ label, canUp, canDown, onUp, onDown }: ReorderButtonsProps) {
  return (
    <ActionIcon.Group>
      <ActionIcon
        variant="default"
        size="1.5rem"
        aria-label={`Move ${label} up`}
        disabled={!canUp}
        onClick={onUp}
      >
        <IconArrowUp size={15} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
      <ActionIcon
        variant="default"
        size="1.5rem"
        aria-label={`Move ${label} down`}
        disabled={!canDown}
        onClick={onDown}
      >
        <IconArrowDown size={15} stroke={1.8} aria-hidden="true" />
      </ActionIcon>
    </ActionIcon.Group>
  );
}

interface MoveToDialogProps {
  groups: readonly ReorderGroup[];
  /** The row to move; null keeps the dialog closed. */
  id: string | null;
  onMove: (move: ReorderMove | null) => void;
  onClose: () => void;
}

/** `M`: choose the place from a list. */
export function MoveToDialog({ groups, id, onMove, onClose }: MoveToDialogProps) {
  const item = groups.flatMap(({ items }) => items).find((one) => one.id === id);
  return (
    <Dialog opened={item !== undefined} onClose={onClose} title={`Move ${item?.label ?? ''}`}>
      {id === null ? null : (
        <PlaceChoice key={id} groups={groups} id={id} onMove={onMove} onClose={onClose} />
      )}
    </Dialog>
  );
}

function PlaceChoice({ groups, id, onMove, onClose }: MoveToDialogProps & { id: string }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const here = findPlace(groups, id);
  const places = groups.map((group, groupIndex) => ({
    group: group.title,
    items: [
      ...group.items
        .filter((item) => item.id !== id)
        .map((item) => ({
          value: JSON.stringify({ group: group.id, before: item.id }),
          label: `Before ${item.label}`,
        })),
      {
        value: JSON.stringify({ group: group.id, before: null }),
        label: groupIndex === here?.groupIndex ? 'To the end of this part' : 'To the end',
      },
    ],
  }));
  const move = () => {
    if (chosen === null) return;
    // Written a few lines above.
    const target = JSON.parse(chosen) as { group: string; before: string | null };
    onMove(moveBefore(groups, id, target));
    onClose();
  };
  return (
    <>
      <Select
        label="Move to"
        placeholder="Choose a place"
        data={places}
        value={chosen}
        onChange={setChosen}
        searchable
        data-autofocus
      />
      <div className={styles.actions}>
        <Button disabled={chosen === null} onClick={move}>
          Move
        </Button>
        <Button variant="default" onClick={onClose}>
          Leave it here
        </Button>
      </div>
    </>
  );
}
