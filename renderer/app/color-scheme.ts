import type { MantineColorSchemeManager } from '@mantine/core';
import { appearanceStore } from '../ui/appearance.ts';

/** Mantine asks here first, so the very first paint has the officer's choice of light or dark. */
export const colorSchemeManager: MantineColorSchemeManager = {
  get: () => {
    const { appearance } = appearanceStore.get();
    return appearance === 'system' ? 'auto' : appearance;
  },
  set: () => undefined,
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => undefined,
};
