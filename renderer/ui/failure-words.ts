import { z } from 'zod';
import { Refusal } from '#shared/errors.ts';

const Declared = z.object({ code: z.string(), message: z.string(), data: z.unknown() });

/** Any failure as a sentence for a person: the rule's own words, or that we do not know. */
export function failureSentence(error: unknown): string {
  const declared = Declared.safeParse(error);
  if (!declared.success) return unexpected;
  const refusal = Refusal.safeParse(declared.data.data);
  if (refusal.success) return refusal.data.sentence;
  return unworded.has(declared.data.code) ? unexpected : declared.data.message;
}

const unexpected = 'Something went wrong. Nothing was changed. Try again.';

/** Codes of failures that nobody declared: their message is for the log. */
const unworded = new Set(['INTERNAL_SERVER_ERROR', 'BAD_REQUEST', 'NOT_IMPLEMENTED']);
