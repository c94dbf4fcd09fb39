import { useEffect } from 'react';
import { flushAll } from '../ui/autosaver.ts';
import { hasUnsaved } from '../ui/save-ledger.ts';

/**
 * In a browser tab: asks before leaving while something typed is not on the disk. In the desktop
 * program the host asks, because Electron would refuse to close without saying why.
 */
export function useUnsavedGuard(): void {
  useEffect(() => {
    if (window.location.protocol === 'app:') return;
    const onLeave = (event: BeforeUnloadEvent) => {
      if (!hasUnsaved()) return;
      void flushAll();
      event.preventDefault();
    };
    window.addEventListener('beforeunload', onLeave);
    return () => window.removeEventListener('beforeunload', onLeave);
  }, []);
}
