import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { newRecordShape, Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';

/** The kinds of body in the structure (S-001, S-002); `other` with a group type covers the rest (S-025). */
export const bodyKinds = [
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
] as const;
export const BodyKind = z.enum(bodyKinds);
export type BodyKind = z.infer<typeof BodyKind>;

/** Partnership, dialogue only, or a contract (S-003 to S-005). */
export const classifications = ['partnership', 'joint_working', 'contract'] as const;
export const Classification = z.enum(classifications);
export type Classification = z.infer<typeof Classification>;

/** S-006 to S-009. */
export const legalStatuses = [
  'not_constituted',
  'statutory',
  'constituted_service_delivery',
  'company_limited_by_guarantee',
] as const;
export const LegalStatus = z.enum(legalStatuses);
export type LegalStatus = z.infer<typeof LegalStatus>;

/** Which rules of access bind the body. */
export const accessRegimes = ['voluntary', 'statutory_committee', 'executive', 'company'] as const;
export const AccessRegime = z.enum(accessRegimes);
export type AccessRegime = z.infer<typeof AccessRegime>;

/** How clear days are counted. */
export const countingRules = ['working_days', 'exclude_sundays'] as const;
export const CountingRule = z.enum(countingRules);

/** S-023. */
export const bodyStates = [
  'proposed',
  'new',
  'fledgling',
  'established',
  'merged',
  'realigned',
  'disbanded',
] as const;
export const BodyState = z.enum(bodyStates);
export type BodyState = z.infer<typeof BodyState>;

/** S-038, S-040. */
export const chairKinds = ['permanent', 'rotating', 'co_chairs'] as const;
export const ChairKind = z.enum(chairKinds);
export type ChairKind = z.infer<typeof ChairKind>;

export const numberingStyles = ['plain', 'council'] as const;
export const NumberingStyle = z.enum(numberingStyles);

const facts = {
  name: RequiredLine,
  shortName: Line,
  kind: BodyKind,
  /** For a delivery group: strategy, task and finish, and so on. */
  groupType: Line,
  classification: Classification,
  legalStatus: LegalStatus,
  /** The government requires it to exist (S-011). */
  statutory: z.boolean(),
  /** The Act, in words. */
  statutoryBasis: Line,
  /** Makes commissioning decisions (S-010). */
  commissions: z.boolean(),
  accessRegime: AccessRegime,
  countingRule: CountingRule,
  clearDaysNeeded: z.int().min(0, 'Enter 0 or more days').max(28, 'Enter 28 days or fewer'),
  filmNotice: z.boolean(),
  purpose: Prose,
  role: Prose,
  remit: Prose,
  scopeNote: Prose,
  chairKind: ChairKind,
  /** Length of the rotation in years (S-039). */
  chairCycleYears: z
    .int()
    .min(1, 'Enter 1 or more years')
    .max(20, 'Enter 20 years or fewer')
    .nullable(),
  /** How often the chair is elected, in words (S-037). */
  chairElection: Line,
  chairNote: Line,
  /** `None at present. ...` where there is no lead cabinet member (S-043). */
  cabinetLeadNote: Line,
  quorumWords: Line,
  meetingsPerYear: z
    .int()
    .min(0, 'Enter 0 or more meetings')
    .max(60, 'Enter 60 meetings or fewer')
    .nullable(),
  membershipReviewMonths: z
    .int()
    .min(1, 'Enter 1 or more months')
    .max(120, 'Enter 120 months or fewer')
    .nullable(),
  membershipReviewedOn: CivilDate.nullable(),
  secretariatOrganisationId: RecordId.nullable(),
  secretariatPostId: RecordId.nullable(),
  /** Which framework applied (S-026), since when, and who approved it (S-027). */
  frameworkVersion: Line,
  frameworkFrom: CivilDate.nullable(),
  frameworkApproval: Line,
  numberingStyle: NumberingStyle,
  numberingCode: Line,
  publishesOnWeb: z.boolean(),
};

/** A body: a partnership, a board, a group. */
export const Body = z.strictObject({
  ...recordShape,
  /** Part of its addresses and file names; made once, never changed. */
  slug: z.string(),
  ...facts,
  /** As of the last life cycle event that has happened; see `BodyEvent`. */
  state: BodyState,
  establishedOn: CivilDate.nullable(),
  endedOn: CivilDate.nullable(),
  position: z.number(),
});
export type Body = z.infer<typeof Body>;

/** What can be corrected in place. Renaming, life cycle and links have entries of their own. */
export const BodyChange = z.strictObject(facts).omit({ name: true }).partial();
export type BodyChange = z.infer<typeof BodyChange>;

/** The links by which a new body may be put under another at once. */
export const parentLinkKinds = [
  'nested_in',
  'delivery_group_of',
  'reports_performance_to',
  'reports_strategy_to',
] as const;
export const ParentLinkKind = z.enum(parentLinkKinds);
export type ParentLinkKind = z.infer<typeof ParentLinkKind>;

/** A new body: name and kind are enough. Counting rules left out follow its access regime. */
export const NewBody = z.strictObject({
  ...newRecordShape,
  ...z.strictObject(facts).partial().required({ name: true, kind: true }).shape,
  state: BodyState.optional(),
  /** Since when it has been in that state. */
  since: CivilDate.nullable().optional(),
  parent: z.strictObject({ bodyId: RecordId, kind: ParentLinkKind }).optional(),
});
export type NewBody = z.infer<typeof NewBody>;
