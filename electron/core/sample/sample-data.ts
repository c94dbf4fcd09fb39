import { z } from 'zod';
import { resourceText } from '#core/documents/resources.ts';
import { SampleBody } from './sample-body.ts';
import { SampleContact } from './sample-contact.ts';
import { DayWords } from './sample-days.ts';

const SamplePost = z.strictObject({
  key: z.string(),
  title: z.string(),
  unit: z.string().default(''),
  cabinetPost: z.boolean().default(false),
  /** The officer who co-ordinates what the organisation reports (S-195). */
  coOrdinates: z.boolean().default(false),
  note: z.string().default(''),
  contacts: z.array(SampleContact).default([]),
});

export const SampleOrganisation = z.strictObject({
  key: z.string(),
  name: z.string(),
  shortName: z.string().default(''),
  sector: z.enum(['public', 'private', 'voluntary_community', 'faith', 'bme', 'business', 'rural']),
  tier: z
    .enum([
      'none',
      'county',
      'district',
      'parish_or_town',
      'police',
      'fire',
      'health',
      'education',
      'government',
    ])
    .default('none'),
  responsibleAuthority: z.boolean().default(false),
  note: z.string().default(''),
  endedOn: DayWords.optional(),
  contacts: z.array(SampleContact).default([]),
  posts: z.array(SamplePost),
});
export type SampleOrganisation = z.infer<typeof SampleOrganisation>;

export const SampleStrategy = z.strictObject({
  key: z.string(),
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  vision: z.string().default(''),
  evidence: z.string().default(''),
  consultation: z.string().default(''),
  owner: z.string().default(''),
  horizonYears: z.int().optional(),
  from: DayWords.optional(),
  to: DayWords.optional(),
});
export type SampleStrategy = z.infer<typeof SampleStrategy>;

/** In the order in which the bodies stand in lists. */
const bodyFiles = [
  'strategic',
  'spatial-planning',
  'childrens-trust',
  'stronger-communities',
  'health-and-wellbeing',
  'safer-communities',
  'environment-and-waste',
  'economic-partnership',
  'regional',
  'local',
];

/** Who is in the sample: organisations with their posts, strategies, bodies. Parsed, so a slip throws. */
export function readSampleBodies(): {
  organisations: SampleOrganisation[];
  strategies: SampleStrategy[];
  bodies: SampleBody[];
} {
  return {
    organisations: readSample('organisations', z.array(SampleOrganisation)),
    strategies: readSample('strategies', z.array(SampleStrategy)),
    bodies: bodyFiles.flatMap((name) => readSample(`bodies/${name}`, z.array(SampleBody))),
  };
}

/** One file of `resources/sample`, checked against its schema. */
export function readSample<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(resourceText(`sample/${name}.json`)));
}
