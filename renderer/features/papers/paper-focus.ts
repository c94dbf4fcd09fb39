/** The name by which the paper's details are found on the page. */
export const paperDetailsId = 'paper-details';

/** Enter on a row: to the first thing that can be done with the paper, once it is drawn. */
export function focusPaperDetails(): void {
  afterDrawing(() =>
    document
      .getElementById(paperDetailsId)
      ?.querySelector<HTMLElement>('button, input:not([tabindex="-1"]), textarea')
      ?.focus(),
  );
}

/** Esc in the details, and after closing them: back to the row. */
export function focusSelectedRow(): void {
  const focus = () => document.querySelector<HTMLElement>('tr[data-row][tabindex="0"]')?.focus();
  focus();
  afterDrawing(focus);
}

function afterDrawing(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
