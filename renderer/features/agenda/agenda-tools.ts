import type { AgendaPage } from '#shared/agenda/agenda-view.ts';
import type { AgendaDialog } from './agenda-dialogs.tsx';
import type { AgendaChanges } from './use-agenda.ts';
import type { useMoves } from './use-moves.ts';
import type { Selection } from './use-selection.ts';

/** What the parts of the agenda builder share. */
export interface AgendaTools {
  page: AgendaPage;
  changes: AgendaChanges;
  selection: Selection;
  moves: ReturnType<typeof useMoves>;
  open: (dialog: AgendaDialog) => void;
}
