/** How long a page may take to draw the element, and a dialog to let go of the focus. */
const patienceMs = 1_000;
/** A closing dialog gives the focus back within this time; it must not have the last word. */
const settledMs = 150;

/**
 * Gives the focus to an element as soon as it is drawn and can take it, and keeps it there until a
 * closing dialog has let go. Stops at once when the person presses a key or points at something.
 */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  const person = new AbortController();
  const { signal } = person;
  const began = performance.now();
  let heldSince: number | null = null;
  let held: HTMLElement | null = null;
  const attempt = (now: number) => {
    if (signal.aborted) return;
    // What is drawn later before the element does not take the focus from it.
    const element = held?.isConnected === true ? held : (find() ?? null);
    if (document.activeElement !== element) {
      heldSince = null;
      element?.focus();
    }
    if (element !== null && document.activeElement === element) {
      held = element;
      heldSince ??= now;
    }
    const isSettled = heldSince !== null && now - heldSince >= settledMs;
    if (isSettled || now - began >= patienceMs) person.abort();
    else requestAnimationFrame(attempt);
  };
  requestAnimationFrame((now) => {
    // Only from here on: the key that asked for this is still on its way through the page.
    for (const act of ['keydown', 'pointerdown']) {
      document.addEventListener(act, () => person.abort(), { signal, capture: true });
    }
    attempt(now);
  });
}
