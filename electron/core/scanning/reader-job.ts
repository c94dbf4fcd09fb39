import type { ReportWords } from '#shared/reports/report.ts';
import type { Finding } from '#shared/scanning/finding.ts';
import type { Cleaned } from './inside/clean-file.ts';

/** What the reading process is asked. It gets the bytes and knows nothing else of the workspace. */
export type ReaderJob =
  | { readonly kind: 'inspect'; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'clean'; readonly mediaType: string; readonly bytes: Uint8Array }
  | { readonly kind: 'count'; readonly bytes: Uint8Array }
  | { readonly kind: 'report'; readonly bytes: Uint8Array };

export interface ReaderAnswers {
  inspect: { findings: Finding[] };
  clean: Cleaned;
  /** Pages of a PDF, or why the public could not open it. */
  count: { pages: number } | { problem: 'needs_password' | 'damaged' };
  /** What a report made from a template says, or why it cannot be told. */
  report: { words: ReportWords } | { failure: string };
}

export type ToReader = { readonly id: number; readonly job: ReaderJob };

export type FromReader =
  | { readonly id: number; readonly answer: ReaderAnswers[ReaderJob['kind']] }
  /** It could not be read; no word of the file is told. */
  | { readonly id: number; readonly failed: true };

/** The reading process did not answer: it hung, crashed or grew too large, and was ended. */
export class ReaderFailedError extends Error {
  readonly reason: 'timeout' | 'ended' | 'failed';
  constructor(reason: 'timeout' | 'ended' | 'failed') {
    super(`The file could not be read: ${reason}`);
    this.name = 'ReaderFailedError';
    this.reason = reason;
  }
}
