import { announce } from '../../ui/announce.ts';

/** F6: takes the focus to the next (1) or previous (-1) pane, in reading order, and says its name. */
export function cyclePane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter(isPane);
  if (panes.length === 0) return;
  const active = document.activeElement;
  const at = panes.findIndex((pane) => pane.contains(active));
  const start = at === -1 && step === -1 ? 0 : at;
  const next = panes[(start + step + panes.length) % panes.length];
  if (next === undefined) return;
  const inside = rememberedIn(next) ?? firstFocusable(next);
  if (inside === null) next.tabIndex = -1;
  (inside ?? next).focus();
  announce(next.dataset.pane ?? '');
}

/** The sheet is a pane only where the page has no panes of its own. */
function isPane(pane: HTMLElement): boolean {
  if (!pane.checkVisibility() || pane.closest('[inert]') !== null) return false;
  return pane.querySelector('[data-pane]') === null;
}

/** A list keeps one row in the tab order: that row is where the person was; so is the text being written. */
function rememberedIn(pane: HTMLElement): HTMLElement | null {
  return pane.querySelector<HTMLElement>('[contenteditable="true"], [data-list] [tabindex="0"]');
}

function firstFocusable(pane: HTMLElement): HTMLElement | null {
  const found = pane.querySelectorAll<HTMLElement>(
    'a[href], button:not(:disabled), input:not(:disabled), textarea, select, [tabindex="0"]',
  );
  return [...found].find((element) => element.checkVisibility()) ?? null;
}
