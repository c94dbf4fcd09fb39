import { z } from 'zod';
import { SampleGround } from './sample-agenda.ts';
import { PostKey } from './sample-contact.ts';
import { readSample } from './sample-data.ts';

const Topic = z.strictObject({
  key: z.string(),
  title: z.string(),
  purpose: z.enum(['decide', 'discuss', 'note']),
  minutes: z.int(),
  by: PostKey,
  text: z.array(z.string()).min(1),
  recommendations: z.array(z.string()).default([]),
  kind: z.enum(['ordinary', 'strategy_approval']).default('ordinary'),
  /** Pages of figures in its paper. */
  tables: z.int().default(1),
  /** False for business that is taken without a paper. */
  paper: z.boolean().default(true),
  exempt: SampleGround.optional(),
});
export type Topic = z.infer<typeof Topic>;

/** What a body, or a kind of body, talks about at its meetings, and where it meets. */
const Pool = z.strictObject({
  key: z.string(),
  bodies: z.array(z.string()).min(1),
  place: z.string(),
  startsAt: z.string(),
  slot: z.int(),
  mode: z.enum(['in_person', 'hybrid', 'online']),
  section: z.string(),
  /** Names of figures for the tables of its papers. */
  measures: z.array(z.string()).min(1),
  topics: z.array(Topic).min(1),
});
export type Pool = z.infer<typeof Pool>;

const Document = z.strictObject({
  key: z.string(),
  pool: z.string(),
  title: z.string(),
  by: PostKey,
  mark: z.string().default(''),
  text: z.array(z.string()),
  recommendations: z.array(z.string()).default([]),
  /** `Heading|Text`. */
  chapters: z.array(z.string()).default([]),
  tables: z.int().default(0),
  measures: z.array(z.string()).optional(),
  columns: z.array(z.string()).optional(),
  tableWords: z.string().optional(),
});
export type SampleDocument = z.infer<typeof Document>;

export interface Business {
  readonly pools: readonly Pool[];
  readonly documents: readonly SampleDocument[];
}

export function readBusiness(): Business {
  return {
    pools: readSample('business', z.array(Pool)),
    documents: readSample('documents', z.array(Document)),
  };
}

/** The key of the document that a topic's paper is. */
export function topicDocument(pool: Pool, topic: Topic): string {
  return `${pool.key}-${topic.key}`;
}

/** The key of the minutes that meetings of the pool's bodies approve. */
export function minutesDocument(pool: Pool): string {
  return `${pool.key}-last-minutes`;
}
