import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { TimeOfDay } from '../calendar/time-of-day.ts';
import { DecisionOutcome } from '../decisions/decision.ts';
import { InterestHandling, InterestKind } from '../interests/interest.ts';
import { Line, Prose, RecordId } from '../record.ts';

/**
 * What is written under one item, as the editor holds it: a document model, never HTML. Decisions,
 * actions, declarations and comings and goings are blocks with the id of their record, so each is one
 * row and not a text match. Saving the document saves those records with it.
 */

export const Votes = z.strictObject({
  for: z.int().min(0).max(999),
  against: z.int().min(0).max(999),
  abstaining: z.int().min(0).max(999),
});
export type Votes = z.infer<typeof Votes>;

/** A decision (R-080, R-081, S-101 to S-104); its words are the block's content. */
export const DecisionAttrs = z.strictObject({
  id: RecordId,
  outcome: DecisionOutcome.default('consensus'),
  reasons: Prose.default(''),
  options: Prose.default(''),
  /** Who noted a reservation, one line each. */
  reservations: z.array(Line).max(60).default([]),
  accountableOrganisationId: RecordId.nullable().default(null),
  /** `County Council Cabinet, 15 December`. */
  accountable: Line.default(''),
  usesResources: z.boolean().default(false),
  needsRatification: z.boolean().default(false),
  votes: Votes.nullable().default(null),
});
export type DecisionAttrs = z.infer<typeof DecisionAttrs>;

/** An action; its words are the block's content. */
export const ActionAttrs = z.strictObject({
  id: RecordId,
  ownerPostId: RecordId.nullable().default(null),
  ownerOrganisationId: RecordId.nullable().default(null),
  /** The owner as written; a post's title where a post was chosen. */
  owner: Line.default(''),
  dueOn: CivilDate.nullable().default(null),
});
export type ActionAttrs = z.infer<typeof ActionAttrs>;

/** An interest declared. */
export const DeclarationAttrs = z.strictObject({
  id: RecordId,
  attendanceId: RecordId.nullable().default(null),
  who: Line.default(''),
  kind: InterestKind.default('own_code'),
  organisationId: RecordId.nullable().default(null),
  /** What it is about: an organisation, a body or a scheme. */
  concerns: Line.default(''),
  /** Never leaves the workspace where the interest is sensitive. */
  nature: Prose.default(''),
  sensitive: z.boolean().default(false),
  handling: InterestHandling.default('left'),
  leftAt: TimeOfDay.nullable().default(null),
  returnedAt: TimeOfDay.nullable().default(null),
  dispensation: Line.default(''),
  /** The entry of the standing register it belongs to; one is made where there is none. */
  interestId: RecordId.nullable().default(null),
});
export type DeclarationAttrs = z.infer<typeof DeclarationAttrs>;

export const PresenceKind = z.enum(['arrived', 'left', 'returned']);
export type PresenceKind = z.infer<typeof PresenceKind>;

/** Somebody coming or going. */
export const PresenceAttrs = z.strictObject({
  id: RecordId,
  attendanceId: RecordId.nullable().default(null),
  who: Line.default(''),
  event: PresenceKind,
  at: TimeOfDay.nullable().default(null),
  note: Line.default(''),
});
export type PresenceAttrs = z.infer<typeof PresenceAttrs>;

export const AdjournmentAttrs = z.strictObject({
  event: z.enum(['adjourned', 'resumed']),
  at: TimeOfDay.nullable().default(null),
  words: Line.default(''),
});
export type AdjournmentAttrs = z.infer<typeof AdjournmentAttrs>;

/** The resolutions that exclude and re-admit the public. */
export const ExclusionAttrs = z.strictObject({
  event: z.enum(['excluded', 'readmitted']),
  at: TimeOfDay.nullable().default(null),
  words: Prose.default(''),
});
export type ExclusionAttrs = z.infer<typeof ExclusionAttrs>;

/** A paper laid on the table. */
export const TabledPaperAttrs = z.strictObject({
  title: Line,
  copies: z.int().min(0).max(10_000).nullable().default(null),
  reasonLate: Prose.default(''),
  reasonUrgent: Prose.default(''),
});
export type TabledPaperAttrs = z.infer<typeof TabledPaperAttrs>;

const Mark = z.strictObject({ type: z.enum(['bold', 'italic']) });
const TextNode = z.strictObject({
  type: z.literal('text'),
  text: z.string().min(1).max(100_000),
  marks: z.array(Mark).optional(),
});
const HardBreak = z.strictObject({ type: z.literal('hardBreak') });
const Inline = z.discriminatedUnion('type', [TextNode, HardBreak]);
export type InlineNode = z.infer<typeof Inline>;

const inlines = z.array(Inline).optional();

export const ParagraphNode = z.strictObject({ type: z.literal('paragraph'), content: inlines });
export const HeadingNode = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.union([z.literal(3), z.literal(4)]) }),
  content: inlines,
});

const cell = z.strictObject({
  type: z.enum(['tableCell', 'tableHeader']),
  attrs: z
    .object({ colspan: z.int().min(1).max(20), rowspan: z.int().min(1).max(200) })
    .partial()
    .optional(),
  content: z.array(ParagraphNode).optional(),
});
export const TableNode = z.strictObject({
  type: z.literal('table'),
  content: z.array(z.strictObject({ type: z.literal('tableRow'), content: z.array(cell) })),
});
export type TableNode = z.infer<typeof TableNode>;

export const ListItemNode = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return z.array(z.union([ParagraphNode, BulletListNode, OrderedListNode]));
  },
});
export const BulletListNode = z.strictObject({
  type: z.literal('bulletList'),
  get content() {
    return z.array(ListItemNode);
  },
});
export const OrderedListNode = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z.object({ start: z.int().optional() }).optional(),
  get content() {
    return z.array(ListItemNode);
  },
});

const prose = [ParagraphNode, HeadingNode, BulletListNode, OrderedListNode, TableNode] as const;
export type ProseNode = z.infer<(typeof prose)[number]>;

export const DecisionNode = z.strictObject({
  type: z.literal('decision'),
  attrs: DecisionAttrs,
  content: z.array(z.union([ParagraphNode, OrderedListNode, BulletListNode])).optional(),
});
export const ActionNode = z.strictObject({
  type: z.literal('action'),
  attrs: ActionAttrs,
  content: z.array(ParagraphNode).optional(),
});
export const DeclarationNode = z.strictObject({
  type: z.literal('declaration'),
  attrs: DeclarationAttrs,
});
export const PresenceNode = z.strictObject({ type: z.literal('presence'), attrs: PresenceAttrs });
export const AdjournmentNode = z.strictObject({
  type: z.literal('adjournment'),
  attrs: AdjournmentAttrs,
});
export const ExclusionNode = z.strictObject({
  type: z.literal('exclusion'),
  attrs: ExclusionAttrs,
});
export const TabledPaperNode = z.strictObject({
  type: z.literal('tabledPaper'),
  attrs: TabledPaperAttrs,
});
/** The officer's own note: never printed, in no output. */
export const NoteNode = z.strictObject({
  type: z.literal('note'),
  content: z.array(ParagraphNode).optional(),
});

const recordNodes = [
  DecisionNode,
  ActionNode,
  DeclarationNode,
  PresenceNode,
  AdjournmentNode,
  ExclusionNode,
  TabledPaperNode,
  NoteNode,
] as const;

/** A confidential passage inside a public item: kept out of every public file. */
export const PrivateNode = z.strictObject({
  type: z.literal('private'),
  content: z.array(z.union([...prose, ...recordNodes])).optional(),
});

export const BlockNode = z.union([...prose, ...recordNodes, PrivateNode]);
export type BlockNode = z.infer<typeof BlockNode>;

export const MinuteDocument = z.strictObject({
  type: z.literal('doc'),
  content: z.array(BlockNode).default([]),
});
export type MinuteDocument = z.infer<typeof MinuteDocument>;

export const emptyDocument: MinuteDocument = { type: 'doc', content: [] };
