import { Refusal } from '#shared/errors.ts';

/** Why the core refused; throws whatever else happened, and where nothing was refused. */
export async function refusalOf(doing: Promise<unknown>): Promise<Refusal> {
  const outcome = await doing.then(
    () => 'done' as const,
    (error: unknown) => error,
  );
  if (outcome === 'done') throw new Error('It was not refused.');
  const data = outcome instanceof Error && 'data' in outcome ? outcome.data : undefined;
  const refusal = Refusal.safeParse(data);
  if (!refusal.success) throw outcome;
  return refusal.data;
}
