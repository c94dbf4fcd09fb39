import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AgendaChange } from '../agenda/agenda-view.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId } from '../record.ts';
import { PaperReport, ReportUse, TemplateFor } from './report.ts';

const OfPaper = z.strictObject({ paperId: RecordId });

export const reportsContract = {
  /** A Word document for the author of a report, made for this item. */
  template: oc.input(TemplateFor).output(z.file()).errors(readErrors),
  /** What the paper's current file says, and how the agenda differs from it. */
  ofPaper: oc.input(OfPaper).output(PaperReport).errors(readErrors),
  /** Reads the current file, also one that was attached long ago. */
  read: oc.input(OfPaper).output(PaperReport).errors(changeErrors),
  /** Takes the words of the report into its item, as the person chose after seeing both. */
  use: oc.input(ReportUse).output(AgendaChange).errors(changeErrors),
};
