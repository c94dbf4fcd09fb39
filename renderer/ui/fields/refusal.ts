import { z } from 'zod';
import { Refusal, StaleVersion } from '#shared/errors.ts';

const Declared = z.object({ code: z.string(), data: z.unknown() });

/** The rule that said no, or null where something else went wrong. */
export function refusalOf(error: unknown): Refusal | null {
  const declared = Declared.safeParse(error);
  if (!declared.success || declared.data.code !== 'REFUSED') return null;
  return Refusal.safeParse(declared.data.data).data ?? null;
}

/** The fields that somebody else changed as well, or null where something else went wrong. */
export function staleVersionOf(error: unknown): StaleVersion | null {
  const declared = Declared.safeParse(error);
  if (!declared.success || declared.data.code !== 'STALE_VERSION') return null;
  return StaleVersion.safeParse(declared.data.data).data ?? null;
}
