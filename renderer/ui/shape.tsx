import type { ReactNode } from 'react';

/** Each tone has its own silhouette, so that colour is never alone (design/ui.md, section 4). */
export type Tone = 'good' | 'warn' | 'bad' | 'progress' | 'todo' | 'neutral' | 'exempt';

interface ShapeProps {
  tone: Tone;
  /** In rem; 0.9375 is the size beside body text. */
  size?: number;
}

/** The silhouette alone, for beside a word. Without a word use `Mark`. */
export function Shape({ tone, size = 0.9375 }: ShapeProps) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={`${size}rem`}
      height={`${size}rem`}
      fill="none"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      style={{ flex: 'none' }}
    >
      {drawings[tone]}
    </svg>
  );
}

/** Cut-outs take the sheet's colour. */
const cut = { stroke: 'var(--sheet)', strokeWidth: 1.7 };

const drawings: Record<Tone, ReactNode> = {
  good: (
    <>
      <circle cx="8" cy="8" r="7.25" fill="currentColor" />
      <path d="M4.9 8.3 7.1 10.5 11.2 5.9" {...cut} />
    </>
  ),
  warn: (
    <>
      <path d="M8 1.2 15.4 14.4H.6Z" fill="currentColor" stroke="currentColor" />
      <path d="M8 5.9v4.1M8 12.2v.1" {...cut} />
    </>
  ),
  bad: (
    <>
      <path d="M5 .75h6L15.25 5v6L11 15.25H5L.75 11V5Z" fill="currentColor" />
      <path d="m5.6 5.6 4.8 4.8m0-4.8-4.8 4.8" {...cut} />
    </>
  ),
  progress: (
    <>
      <circle cx="8" cy="8" r="6.4" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 3.4a4.6 4.6 0 0 1 0 9.2Z" fill="currentColor" />
    </>
  ),
  todo: (
    <circle
      cx="8"
      cy="8"
      r="6.4"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeDasharray="2.2 2.8"
    />
  ),
  neutral: <circle cx="8" cy="8" r="5.6" stroke="currentColor" strokeWidth="1.6" />,
  exempt: (
    <>
      <rect x="2.4" y="7" width="11.2" height="8.2" rx="1.4" fill="currentColor" />
      <path d="M5 7V4.4a3 3 0 0 1 6 0V7" stroke="currentColor" strokeWidth="1.8" />
    </>
  ),
};
