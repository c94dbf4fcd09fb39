import { useMantineColorScheme } from '@mantine/core';
import { useEffect } from 'react';
import { createStore, useStore, type Store } from './store.ts';

/** How the officer likes the window. The settings of the workspace have the same names. */
export interface Appearance {
  appearance: 'system' | 'light' | 'dark';
  /** Per cent, 90 to 150. */
  textSize: number;
  roomierRows: boolean;
  reduceMotion: boolean;
  singleLetterShortcuts: boolean;
  /** `auto` lets the screen and the window decide. */
  navigation: 'auto' | 'rail' | 'wide';
}

export const defaultAppearance: Appearance = {
  appearance: 'system',
  textSize: 100,
  roomierRows: false,
  reduceMotion: false,
  singleLetterShortcuts: true,
  navigation: 'auto',
};

const place = 'clear-days.appearance';

/** Remembered on this computer, so that the window is right before a workspace is open. */
export const appearanceStore: Store<Appearance> = createStore(remembered());

/** Changes how the window looks, at once and for next time. */
export function setAppearance(change: Partial<Appearance>): void {
  appearanceStore.set((now) => ({ ...now, ...change }));
  try {
    localStorage.setItem(place, JSON.stringify(appearanceStore.get()));
  } catch {
    // No storage in this window: the choice holds until it closes.
  }
}

export function useAppearance(): Appearance {
  return useStore(appearanceStore);
}

/** Puts the choices on the document: colour scheme, text size, row height and motion. */
export function useAppliedAppearance(): void {
  const { appearance, textSize, roomierRows, reduceMotion } = useAppearance();
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => {
    setColorScheme(appearance === 'system' ? 'auto' : appearance);
  }, [appearance, setColorScheme]);
  useEffect(() => {
    const root = document.documentElement;
    root.style.fontSize = `${Math.min(150, Math.max(90, textSize))}%`;
    root.dataset.rows = roomierRows ? 'roomy' : 'standard';
    root.dataset.motion = reduceMotion ? 'off' : 'on';
  }, [textSize, roomierRows, reduceMotion]);
}

function remembered(): Appearance {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(place) ?? '{}');
    return { ...defaultAppearance, ...(stored as Partial<Appearance>) }; // written by us, above
  } catch {
    return defaultAppearance;
  }
}
