import { z } from 'zod';

/** Everything the check of a paper's file can find, in the order of how much it matters. */
export const findingKinds = [
  'script',
  'action',
  'macros',
  'attachment',
  'tracked-change',
  'covered-text',
  'invisible-text',
  'hidden-text',
  'hidden-layer',
  'earlier-revision',
  'leftover',
  'comment',
  'redaction-mark',
  'hidden-sheet',
  'hidden-cells',
  'hidden-name',
  'pivot-cache',
  'data-model',
  'hidden-slide',
  'slide-notes',
  'after-end',
  'locked',
  'other-kind',
  'too-large-inside',
  'unreadable',
  'place-taken',
  'camera-notes',
  'thumbnail',
  'picture-text',
  'after-picture',
  'scanned-text',
  'mark',
  'form-field',
  'outside-link',
  'outside-source',
  'author',
  'custom-property',
  'description-data',
  'formula',
  'odd-characters',
  'not-tagged',
  'no-title',
  'no-language',
] as const;
export const FindingKind = z.enum(findingKinds);
export type FindingKind = z.infer<typeof FindingKind>;

/** One kind of thing found in a file, wherever it was: as the scanner says it and as it is stored. */
export const Finding = z.strictObject({
  kind: FindingKind,
  /** Where it is, in words: `page 3`, `sheet Costs`. At most ten; empty means the file as a whole. */
  places: z.array(z.string().max(120)).max(10),
  /** How often it was found. */
  count: z.int().min(1),
  /** What it says, shortened: an author's name, the start of a hidden text. */
  detail: z.string().max(200),
});
export type Finding = z.infer<typeof Finding>;

/** `stop`: must not reach the public; `warn`: somebody decides; `note`: worth knowing. */
export const Severity = z.enum(['stop', 'warn', 'note']);
export type Severity = z.infer<typeof Severity>;
