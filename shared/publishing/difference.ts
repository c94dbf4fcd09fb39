import { z } from 'zod';

/** An item or a paper as one bundle had it, to tell the next one from it. Only what the public sees. */
export const OutlineEntry = z.strictObject({
  id: z.string(),
  kind: z.enum(['item', 'paper']),
  /** `Item 4, Winter plan`. */
  name: z.string(),
  /** Changes when what is shown of it changes. */
  mark: z.string(),
  state: z.enum(['stands', 'withdrawn']),
});
export type OutlineEntry = z.infer<typeof OutlineEntry>;

/** What differs between a bundle and the last one of its kind for the same readers. */
export const BundleDifference = z.strictObject({
  /** The version compared with; null for the first. */
  since: z.int().nullable(),
  /** In words, the most important first. */
  words: z.array(z.string()),
  added: z.array(z.string()),
  changed: z.array(z.string()),
  gone: z.array(z.string()),
  unchanged: z.int(),
});
export type BundleDifference = z.infer<typeof BundleDifference>;

/** What is kept with an export. */
export const BundleReport = z.strictObject({
  difference: BundleDifference,
  outline: z.array(OutlineEntry),
});
export type BundleReport = z.infer<typeof BundleReport>;
