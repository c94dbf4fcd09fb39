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

/** Esc in the details: back to the row they belong to. */
export function focusItemRow(id: string): void {
  document.querySelector<HTMLElement>(`[data-reorder-id="${CSS.escape(id)}"]`)?.focus();
}
