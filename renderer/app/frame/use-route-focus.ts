import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';

/**
 * After a change of page the focus goes to its `h1`, so that a screen reader starts there. Within a
 * page (another tab, a filter, a selected row) it stays where it is, and so does a focused element
 * of the new page.
 */
export function useRouteFocus(): void {
  const router = useRouter();
  useEffect(() => {
    return router.subscribe('onRendered', ({ fromLocation, toLocation, pathChanged }) => {
      if (!pathChanged || fromLocation === undefined) return;
      if (pageOf(fromLocation.pathname) === pageOf(toLocation.pathname)) return;
      focusHeading();
    });
  }, [router]);
}

/** Waits for a lazy page: the heading may come a moment after the route. */
function focusHeading(): void {
  const sheet = document.getElementById('sheet');
  if (sheet === null) return;
  const heading = () => sheet.querySelector<HTMLElement>('h1');
  const now = heading();
  if (now !== null) {
    take(now);
    return;
  }
  const observer = new MutationObserver(() => {
    const found = heading();
    if (found === null) return;
    observer.disconnect();
    take(found);
  });
  observer.observe(sheet, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), 5000);
}

function take(heading: HTMLElement): void {
  const active = document.activeElement;
  const sheet = heading.closest('main');
  if (active !== null) {
    const isInPage = active !== sheet && sheet?.contains(active) === true;
    if (isInPage || active.closest('[role="dialog"]') !== null) return;
  }
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** `/meetings/hwb/2026-11-26/papers` and its other tabs are one page. */
function pageOf(pathname: string): string {
  const [, place = '', body = '', date = ''] = pathname.split('/');
  return place === 'meetings' ? `${place}/${body}/${date}` : `${place}/${body}`;
}
