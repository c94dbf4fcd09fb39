/** The name by which the item's details are found on the page. */
export const itemFormId = 'agenda-item-details';

/** Enter on a row: to the first field of its details, once they are drawn. */
export function focusItemForm(): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      document
        .getElementById(itemFormId)
        ?.querySelector<HTMLElement>('input, textarea, button')
        ?.focus();
    }),
  );
}

/** Esc in the details, and after a move: to the row, once it is drawn where it now is. */
export function focusItemRow(id: string): void {
  const focus = () =>
    document.querySelector<HTMLElement>(`[data-reorder-id="${CSS.escape(id)}"]`)?.focus();
  focus();
  requestAnimationFrame(() => requestAnimationFrame(focus));
}
