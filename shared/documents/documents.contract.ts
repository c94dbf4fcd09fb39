import { oc } from '@orpc/contract';
import { z } from 'zod';
import { readErrors } from '../errors.ts';
import { RecordId } from '../record.ts';

/** Who may read a copy. */
export const AgendaAudience = z.enum(['public', 'members']);
export type AgendaAudience = z.infer<typeof AgendaAudience>;

export const documentsContract = {
  /** The agenda as a Word document: the words of the public page, or all of it, marked, for members. */
  agenda: oc
    .input(z.strictObject({ meetingId: RecordId, audience: AgendaAudience }))
    .output(z.file())
    .errors(readErrors),
};
