import { createContext, use } from 'react';
import type { EditorContext, EditorDestination } from '../minute-editor.types.ts';

/** What the blocks take from the meeting, and what their keys may ask of the screen. */
export interface BlockSurroundings {
  context: EditorContext;
  writable: boolean;
  onGo: (where: EditorDestination) => void;
}

export const MinuteContext = createContext<BlockSurroundings | null>(null);

export function useMinuteContext(): BlockSurroundings {
  const surroundings = use(MinuteContext);
  if (surroundings === null) throw new Error('A block of the minutes stands outside the editor');
  return surroundings;
}
