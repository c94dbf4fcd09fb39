import { announce } from '../../ui/live-regions.tsx';

/** F6: takes the focus to the next (1) or previous (-1) pane, in reading order, and says its name. */
export function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(
    (pane) => pane.checkVisibility() && !pane.closest('[inert]'),
  );
  if (panes.length === 0) return;
  const active = document.activeElement;
  // The innermost pane that holds the focus: a pane may lie inside another.
  const at = panes.findLastIndex((pane) => pane.contains(active));
  const next = panes[(at + step + panes.length) % panes.length];
  if (next === undefined) return;
  const inside = rememberedIn(next) ?? firstFocusable(next);
  if (inside === null) next.tabIndex = -1;
  (inside ?? next).focus();
  announce(next.dataset.pane ?? '');
}

/** A list keeps one row in the tab order: that row is where the person was. */
function rememberedIn(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('[data-list] [tabindex="0"]');
}

function firstFocusable(pane: HTMLElement): HTMLElement | null {
  const found = pane.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"]',
  );
  return [...found].find((element) => element.checkVisibility()) ?? null;
}
