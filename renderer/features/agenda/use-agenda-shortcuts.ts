import { useShortcuts } from '../../ui/shortcuts.ts';

/** The keys of the agenda; the rows handle those without `run`. */
export function useAgendaShortcuts({ onAdd }: { onAdd: () => void }): void {
  useShortcuts('Agenda', [
    { keys: 'N', name: 'Add an item', run: onAdd },
    { keys: 'Enter', name: 'Edit the selected item' },
    { keys: 'Alt+ArrowUp', name: 'Move the item up' },
    { keys: 'Alt+ArrowDown', name: 'Move the item down' },
    { keys: 'Alt+Home', name: 'Move the item to the start of its part' },
    { keys: 'Alt+End', name: 'Move the item to the end of its part' },
    { keys: 'M', name: 'Choose where the item goes' },
    { keys: 'Ctrl+C', name: 'Copy the row' },
  ]);
}
