import { createStore } from '../../ui/store.ts';

/** Whether the go-to box is open. */
export const paletteOpen = createStore(false);

export function openPalette(): void {
  paletteOpen.set(true);
}

export function closePalette(): void {
  paletteOpen.set(false);
}
