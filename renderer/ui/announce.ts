import { createStore } from './store.ts';

/** `polite` waits for the reader to finish; `assertive` interrupts and is for alarms only. */
export type Urgency = 'polite' | 'assertive';

interface Spoken {
  sentence: string;
  /** Told apart so that the same sentence twice is read twice. */
  turn: number;
}

const silence: Spoken = { sentence: '', turn: 0 };

/** What the two live regions say. */
export const spoken = { polite: createStore(silence), assertive: createStore(silence) };

/** Says a sentence to people who listen: saved, moved, filtered; `assertive` for not saved. */
export function announce(sentence: string, urgency: Urgency = 'polite'): void {
  spoken[urgency].set((last) => ({ sentence, turn: last.turn + 1 }));
}
