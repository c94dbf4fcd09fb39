import { oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { RecordId } from '../record.ts';
import { HistoryAction, RemovedRecord } from './history.ts';

const Undone = z.strictObject({ procedure: z.string(), tables: z.array(z.string()) });

export const historyContract = {
  /** What was done to a record and, for a meeting or a partnership, to what belongs to it; newest first. */
  ofRecord: oc
    .input(z.strictObject({ id: RecordId, limit: z.int().min(1).max(500).default(100) }))
    .output(z.strictObject({ actions: z.array(HistoryAction) }))
    .errors(readErrors),
  /** Takes back the last action of this session that has not been taken back. */
  undo: oc.input(z.strictObject({})).output(Undone).errors(changeErrors),
  /** Does again what was last taken back. */
  redo: oc.input(z.strictObject({})).output(Undone).errors(changeErrors),
  /** What is in the recycle bin, newest first. */
  removed: oc
    .input(z.strictObject({ limit: z.int().min(1).max(500).default(100) }))
    .output(z.strictObject({ records: z.array(RemovedRecord) }))
    .errors(readErrors),
  /** Brings a record back from the recycle bin. */
  restore: oc
    .input(z.strictObject({ table: z.string(), id: RecordId }))
    .output(z.strictObject({}))
    .errors(changeErrors),
};
