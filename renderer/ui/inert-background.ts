import { useEffect } from 'react';

let openDialogs = 0;

/** While a dialog is open nothing behind it can be reached, by key, pointer or screen reader. */
export function useInertBackground(isOpen: boolean): void {
  useEffect(() => {
    const root = document.getElementById('root');
    if (!isOpen || root === null) return;
    openDialogs += 1;
    root.inert = true;
    return () => {
      openDialogs -= 1;
      if (openDialogs === 0) root.inert = false;
    };
  }, [isOpen]);
}
