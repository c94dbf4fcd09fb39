import { useMediaQuery } from '@mantine/hooks';
import { useAppearance } from './appearance.ts';

/** Whether the window has less room than so many pixels would give at the standard text size. */
export function useNarrow(pixels: number): boolean {
  const { textSize } = useAppearance();
  const width = Math.round((pixels * textSize) / 100) - 0.02;
  return useMediaQuery(`(max-width: ${width}px)`, false, { getInitialValueInEffect: false });
}
