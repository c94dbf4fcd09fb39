import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId } from '../record.ts';
import { BodyKind, BodyState, ParentLinkKind } from './body.ts';

/** A body as other records name it. */
export const BodyRef = z.strictObject({
  id: RecordId,
  slug: z.string(),
  name: z.string(),
  shortName: z.string(),
  kind: BodyKind,
  state: BodyState,
});
export type BodyRef = z.infer<typeof BodyRef>;

/** A row of the structure. Rows come in reading order: a body, then everything under it. */
export const TreeNode = z.strictObject({
  ...BodyRef.shape,
  /** 1 for a body at the top of its group. */
  level: z.int().min(1),
  parentId: RecordId.nullable(),
  /** The link that puts it under its parent. */
  parentKind: ParentLinkKind.nullable(),
  childIds: z.array(RecordId),
  /** Where else it reports: a thematic partnership has two lines (S-020). */
  alsoUnder: z.array(
    z.strictObject({ id: RecordId, slug: z.string(), name: z.string(), kind: ParentLinkKind }),
  ),
  /** Warnings to mend, and things not filled in yet. */
  warnings: z.int(),
  gaps: z.int(),
  /** Other names, so that the filter finds a body under the name people remember. */
  otherNames: z.array(z.string()),
});
export type TreeNode = z.infer<typeof TreeNode>;

export const treeGroupKeys = ['framework', 'local', 'regional', 'other', 'past'] as const;

export const TreeGroup = z.strictObject({
  key: z.enum(treeGroupKeys),
  title: z.string(),
  nodes: z.array(TreeNode),
});
export type TreeGroup = z.infer<typeof TreeGroup>;

export const BodyTree = z.strictObject({
  today: CivilDate,
  on: CivilDate,
  /** Bodies in being on that day. */
  total: z.int(),
  groups: z.array(TreeGroup),
});
export type BodyTree = z.infer<typeof BodyTree>;
