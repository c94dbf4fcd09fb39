import { z } from 'zod';
import { RecordId } from './record.ts';

/** Errors that any feature may declare. Each has a status, so that no transport turns it into a 500. */

export const notFound = {
  NOT_FOUND: {
    status: 404,
    message: 'This record is not here any more. It may have been removed.',
    data: z.object({ what: z.string() }),
  },
} as const;

/** What the screen needs to offer mine, theirs or both. */
export const StaleVersion = z.object({
  table: z.string(),
  id: RecordId,
  currentVersion: z.int(),
  changedBy: z.string(),
  changedAt: z.string(),
  fields: z.array(
    z.object({ field: z.string(), mine: z.string().nullable(), theirs: z.string().nullable() }),
  ),
});
export type StaleVersion = z.infer<typeof StaleVersion>;

export const staleVersion = {
  STALE_VERSION: {
    status: 409,
    message: 'This was changed in two places.',
    data: StaleVersion,
  },
} as const;

/** A rule says no; `reason` is a code for programs, `sentence` tells the person what to do. */
export const Refusal = z.object({
  reason: z.string(),
  sentence: z.string(),
  field: z.string().optional(),
});
export type Refusal = z.infer<typeof Refusal>;

export const refused = {
  REFUSED: { status: 422, message: 'This cannot be done as it stands.', data: Refusal },
} as const;

export const noWorkspace = {
  NO_WORKSPACE: {
    status: 409,
    message: 'No workspace is open. Open one first.',
    data: z.object({ locked: z.boolean() }),
  },
} as const;

/** Reading from an open workspace. */
export const readErrors = { ...noWorkspace, ...notFound, ...refused };

/** Changing a record of an open workspace. */
export const changeErrors = { ...readErrors, ...staleVersion };
