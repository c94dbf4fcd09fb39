import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createStore, useStore } from './store.ts';

const summaryPlace = createStore<HTMLElement | null>(null);

/** Where the sentence of the shown tab appears under the title that several tabs share. */
export function HeadSummaryPlace() {
  return <span ref={(element) => summaryPlace.set(element)} />;
}

/** Puts a tab's own sentence under the title over its tabs. */
export function HeadSummary({ children }: { children: ReactNode }) {
  const element = useStore(summaryPlace);
  return element === null ? null : createPortal(children, element);
}

const place = createStore<HTMLElement | null>(null);

/** Where the buttons of the shown tab appear in the head of a workspace that several tabs share. */
export function HeadActionsPlace() {
  return <div ref={(element) => place.set(element)} style={{ display: 'contents' }} />;
}

/** Puts a tab's own buttons into the head over its tabs. */
export function HeadActions({ children }: { children: ReactNode }) {
  const element = useStore(place);
  return element === null ? null : createPortal(children, element);
}
