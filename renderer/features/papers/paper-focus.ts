import { focusSoon } from '../../ui/focus-soon.ts';

/** The name by which the paper's details are found on the page. */
export const paperDetailsId = 'paper-details';

/** Enter on a row: to the first thing that can be done with the paper, once it is drawn. */
export function focusPaperDetails(): void {
  focusSoon(() =>
    document
      .getElementById(paperDetailsId)
      ?.querySelector<HTMLElement>('button, input:not([tabindex="-1"]), textarea'),
  );
}

/** Esc in the details, and after closing them: back to the row. */
export function focusSelectedRow(): void {
  const row = () => document.querySelector<HTMLElement>('tr[data-row][tabindex="0"]');
  row()?.focus();
  focusSoon(row);
}
