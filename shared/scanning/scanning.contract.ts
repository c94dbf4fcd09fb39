import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId, Target } from '../record.ts';
import { MadeVersion, PaperScanView } from './scanning.ts';

export const scanningContract = {
  /** What was found in the current file of a paper; looks at nothing by itself. */
  ofPaper: oc
    .input(z.strictObject({ paperId: RecordId }))
    .output(PaperScanView)
    .errors(readErrors),
  /** Looks into the current file of a paper now. */
  scan: oc
    .input(z.strictObject({ paperId: RecordId }))
    .output(PaperScanView)
    .errors(changeErrors),
  /** Makes a copy without what was found, as a new version; the file that came stays beside it. */
  cleanCopy: oc
    .input(z.strictObject({ target: Target }))
    .output(MadeVersion)
    .errors(changeErrors),
  /** Makes a PDF of an office file with LibreOffice, as a new version. */
  convert: oc
    .input(z.strictObject({ target: Target }))
    .output(MadeVersion)
    .errors(changeErrors),
};
