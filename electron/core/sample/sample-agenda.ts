import { z } from 'zod';
import { PostKey } from './sample-contact.ts';
import { readSample } from './sample-data.ts';

/** `+4m end-of-month`: counted from the day of the meeting. */
const DayFromMeeting = z.string();

const GroundScheme = z.enum(['schedule_12a', 'foi', 'data_protection', 'government_terms']);

export const SampleGround = z.strictObject({
  scheme: GroundScheme,
  code: z.string(),
  /** For an item; a paper has none. */
  publicTitle: z.string().default(''),
  reason: z.string(),
  interest: z.string(),
  by: z.string().default(''),
  /** Working days after (before, when negative) the publish-by day. */
  on: z.int().default(-5),
  reviewOn: DayFromMeeting.default('+6m end-of-month'),
});
export type SampleGround = z.infer<typeof SampleGround>;

const Visibility = z.enum(['undecided', 'public', 'exempt', 'confidential']);

const Background = z.strictObject({
  title: z.string(),
  where: z.string(),
  listed: z.enum(['listed', 'exempt', 'published_work']),
});

export const SamplePaper = z.strictObject({
  title: z.string(),
  state: z.enum(['expected', 'received', 'to_follow', 'late', 'withdrawn']).default('received'),
  /** The generated document that it is, or a file of `resources/sample`. */
  document: z.string().optional(),
  file: z.string().optional(),
  visibility: Visibility.optional(),
  ground: SampleGround.optional(),
  by: PostKey,
  /** Working days after (before, when negative) the publish-by day, both. */
  due: z.int().default(-3),
  received: z.int().optional(),
  reasonLate: z.string().default(''),
  reasonUrgent: z.string().default(''),
  accessibility: z
    .enum(['not_checked', 'checked', 'exempt_old', 'inaccessible'])
    .default('checked'),
  accessibilityNote: z.string().default(''),
  privateNote: z.string().default(''),
  background: z.array(Background).default([]),
});
export type SamplePaper = z.infer<typeof SamplePaper>;

const item = {
  title: z.string(),
  kind: z
    .enum([
      'ordinary',
      'apologies',
      'declarations',
      'minutes_approval',
      'matters_arising',
      'public_questions',
      'strategy_approval',
      'exclusion',
      'readmission',
      'urgent_business',
      'next_meeting',
    ])
    .default('ordinary'),
  purpose: z.enum(['decide', 'discuss', 'note']).default('note'),
  minutes: z.int(),
  /** The post that presents it, or words such as `Chair`. */
  by: PostKey.optional(),
  presenter: z.string().default(''),
  description: z.string().default(''),
  recommendations: z.array(z.string()).default([]),
  privateNotes: z.string().default(''),
  visibility: Visibility.default('public'),
  ground: SampleGround.optional(),
  standing: z.boolean().default(false),
  background: z.array(Background).default([]),
  papers: z.array(SamplePaper).default([]),
  signOffs: z
    .array(
      z.strictObject({
        organisation: z.string(),
        state: z.enum(['asked', 'clarifying', 'agreed', 'not_agreed']),
        resources: z.string().default(''),
        note: z.string().default(''),
        askedOn: z.int(),
        answeredOn: z.int().optional(),
      }),
    )
    .default([]),
};

const SamplePart = z.strictObject(item);

export const SampleItem = z.strictObject({ ...item, parts: z.array(SamplePart).default([]) });
export type SampleItem = z.infer<typeof SampleItem>;
export type SampleItemInput = z.input<typeof SampleItem>;

export const SampleSection = z.strictObject({ title: z.string(), items: z.array(SampleItem) });
export type SampleSection = z.infer<typeof SampleSection>;

/** A meeting ahead whose agenda is written out line by line. */
const SampleAgenda = z.strictObject({
  key: z.string(),
  body: z.string(),
  startsAt: z.string(),
  endsAt: z.string(),
  place: z.string(),
  mode: z.enum(['in_person', 'hybrid', 'online']).default('in_person'),
  joiningPublic: z.string(),
  joiningPrivate: z.string(),
  notice: z.string().default(''),
  privateNotes: z.string().default(''),
  agendaState: z.enum(['draft', 'with_chair', 'cleared']),
  sections: z.array(SampleSection),
});
export type SampleAgenda = z.infer<typeof SampleAgenda>;

export function readSampleAgendas(): SampleAgenda[] {
  return readSample('agendas', z.array(SampleAgenda));
}
