import { z } from 'zod';
import { PapersChange } from '../papers/paper-view.ts';
import { RecordId } from '../record.ts';
import { FindingKind, Severity } from './finding.ts';

/** A finding as a person reads it. */
export const FindingView = z.strictObject({
  kind: FindingKind,
  severity: Severity,
  /** `Comments`, `A name is kept in the properties`. */
  what: z.string(),
  /** `Page 3`, `Pages 3, 4 and 9`, or empty for the file as a whole. */
  where: z.string(),
  detail: z.string(),
  todo: z.string(),
});
export type FindingView = z.infer<typeof FindingView>;

/** Whether a step can be taken, and the sentence that says what it does or why not. */
const Step = z.strictObject({ can: z.boolean(), sentence: z.string() });

/** What is known of the inside of a paper's current file. */
export const PaperScanView = z.strictObject({
  paperId: RecordId,
  versionId: RecordId.nullable(),
  /** `running`: being looked at now; `not_checked`: nobody has looked with this program. */
  state: z.enum(['no_file', 'not_checked', 'running', 'clean', 'findings', 'failed']),
  /** The outcome in a line: `Nothing hidden was found`. */
  sentence: z.string(),
  scannedAt: z.string().nullable(),
  findings: z.array(FindingView),
  /** A copy without what was found, as a new version. */
  cleanCopy: Step,
  /** An office file, which the public pack does not take as it is. */
  needsPdf: z.boolean(),
  /** A PDF made of an office file, as a new version. */
  pdf: Step,
});
export type PaperScanView = z.infer<typeof PaperScanView>;

/** A new version that was made from the current one: the paper, and what was found in the new file. */
export const MadeVersion = z.strictObject({
  change: PapersChange,
  scan: PaperScanView,
  sentence: z.string(),
});
export type MadeVersion = z.infer<typeof MadeVersion>;
