import { createStore } from '../../ui/store.ts';
import type { GoToHit } from '../services.ts';

/** Whether the go-to box is open. */
export const paletteOpen = createStore(false);

export function openPalette(): void {
  paletteOpen.set(true);
}

export function closePalette(): void {
  paletteOpen.set(false);
}

/** What was opened from the box, newest first. In memory only: titles may be confidential. */
export const recentHits = createStore<readonly GoToHit[]>([]);

const mostRecent = 5;

export function noteRecent(hit: GoToHit): void {
  recentHits.set((now) => [hit, ...now.filter(({ id }) => id !== hit.id)].slice(0, mostRecent));
}
