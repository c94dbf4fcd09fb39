import { z } from 'zod';

/** `organisation/post`, for example `county-council/leader`. */
export const PostKey = z.string().regex(/^[a-z-]+\/[a-z-]+$/);

export const SampleContact = z.strictObject({
  kind: z.enum(['email', 'phone', 'mobile', 'address', 'website']),
  value: z.string(),
  group: z
    .enum([
      'none',
      'partnership_team',
      'performance_team',
      'risk_adviser',
      'district_lead',
      'thematic_lead',
      'press',
    ])
    .default('none'),
  publish: z.boolean().default(false),
  note: z.string().default(''),
});
export type SampleContact = z.infer<typeof SampleContact>;
