import { z } from 'zod';
import { DayWords } from './sample-days.ts';
import { PostKey, SampleContact } from './sample-contact.ts';

const State = z.enum([
  'proposed',
  'new',
  'fledgling',
  'established',
  'merged',
  'realigned',
  'disbanded',
]);

const Seat = z.strictObject({
  /** Left out for a vacant seat, which names its organisation. */
  post: PostKey.optional(),
  organisation: z.string().optional(),
  name: z.string().default(''),
  role: z
    .enum(['chair', 'co_chair', 'vice_chair', 'member', 'co_opted', 'adviser', 'observer'])
    .default('member'),
  basis: z
    .enum([
      'not_stated',
      'statutory_responsibility',
      'financial_commitment',
      'community_of_interest',
      'elected_member',
      'expertise',
      'district',
      'parish_or_town',
    ])
    .default('not_stated'),
  accountableTo: z
    .enum(['not_stated', 'electorate', 'community', 'own_organisation', 'partnership'])
    .default('not_stated'),
  why: z.string().default(''),
  howChosen: z
    .enum(['not_stated', 'ex_officio', 'elected', 'nominated', 'appointed', 'co_opted'])
    .default('not_stated'),
  chosenOn: DayWords.optional(),
  from: DayWords.optional(),
  to: DayWords.optional(),
  voting: z.boolean().default(true),
  /** Posts that may stand in; an empty list allows substitutes and names none. */
  substitutes: z.array(PostKey).optional(),
  leaving: z
    .strictObject({
      noticeOn: DayWords,
      leavesOn: DayWords,
      chairTold: z.boolean().default(false),
      secretariatTold: z.boolean().default(false),
      note: z.string(),
    })
    .optional(),
});
export type SampleSeat = z.infer<typeof Seat>;

/** A chair that passes from post to post every so many years, from the day the rota began. */
const ChairCycle = z.strictObject({
  from: DayWords,
  years: z.int(),
  posts: z.array(PostKey).min(1),
  only: z.literal('current').optional(),
});
export type SampleChairCycle = z.infer<typeof ChairCycle>;

const ChairTerm = z.strictObject({
  office: z.enum(['chair', 'co_chair', 'vice_chair']).default('chair'),
  post: PostKey.optional(),
  note: z.string().default(''),
  from: DayWords.optional(),
  to: DayWords.optional(),
  cycle: ChairCycle.optional(),
});
export type SampleChairTerm = z.infer<typeof ChairTerm>;

const Link = z.strictObject({
  kind: z.enum([
    'reports_strategy_to',
    'reports_performance_to',
    'delivery_group_of',
    'nested_in',
    'works_with',
    'succeeded_by',
  ]),
  to: z.string(),
  note: z.string().default(''),
  frequency: z.string().default(''),
});

export const SampleBody = z.strictObject({
  key: z.string(),
  name: z.string(),
  shortName: z.string().default(''),
  /** What its references begin with, where that is not its initials. */
  numberingCode: z.string().default(''),
  kind: z.enum([
    'partnership_board',
    'public_service_board',
    'development_group',
    'thematic_partnership',
    'delivery_group',
    'area_board',
    'local_strategic_partnership',
    'forum',
    'regional_body',
    'other',
  ]),
  groupType: z.string().default(''),
  names: z
    .array(
      z.strictObject({
        name: z.string(),
        kind: z.enum(['former', 'also_known_as']),
        from: DayWords.optional(),
        to: DayWords.optional(),
      }),
    )
    .default([]),
  classification: z.enum(['partnership', 'joint_working', 'contract']).default('partnership'),
  legalStatus: z
    .enum([
      'not_constituted',
      'statutory',
      'constituted_service_delivery',
      'company_limited_by_guarantee',
    ])
    .default('not_constituted'),
  statutory: z.boolean().default(false),
  statutoryBasis: z.string().default(''),
  commissions: z.boolean().default(false),
  accessRegime: z.enum(['voluntary', 'statutory_committee', 'executive', 'company']),
  filmNotice: z.boolean().default(false),
  life: z.array(z.strictObject({ state: State, day: DayWords, note: z.string() })).min(1),
  purpose: z.string(),
  role: z.string().default(''),
  remit: z.string().default(''),
  scopeNote: z.string().default(''),
  chair: z
    .strictObject({
      kind: z.enum(['permanent', 'rotating', 'co_chairs']),
      cycleYears: z.int().optional(),
      election: z.string().default(''),
      note: z.string().default(''),
    })
    .optional(),
  chairTerms: z.array(ChairTerm).default([]),
  cabinetLeads: z
    .array(z.strictObject({ post: PostKey, note: z.string().default('') }))
    .default([]),
  cabinetLeadNote: z.string().default(''),
  quorum: z.string().default(''),
  meetingsPerYear: z.int().optional(),
  membershipReview: z.strictObject({ months: z.int(), reviewedOn: DayWords }).optional(),
  secretariat: PostKey.optional(),
  framework: z
    .strictObject({ version: z.string(), from: DayWords, approval: z.string() })
    .optional(),
  duties: z
    .partialRecord(z.enum(['set_meetings', 'agendas', 'papers', 'minutes', 'website']), PostKey)
    .default({}),
  contacts: z.array(SampleContact).default([]),
  strategies: z.array(z.string()).default([]),
  /** Its meetings report targets to the Public Service Board. */
  reportsTargets: z.boolean().default(false),
  priorities: z
    .array(z.strictObject({ words: z.string(), horizon: z.string().default('') }))
    .default([]),
  links: z.array(Link),
  seats: z.array(Seat).default([]),
  publishesOnWeb: z.boolean().default(true),
});
export type SampleBody = z.infer<typeof SampleBody>;
