import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { newRecordShape, Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';

/** The sectors that members come from (S-031). */
export const sectors = [
  'public',
  'private',
  'voluntary_community',
  'faith',
  'bme',
  'business',
  'rural',
] as const;
export const Sector = z.enum(sectors);
export type Sector = z.infer<typeof Sector>;

/** Which layer of government or which service an organisation is (S-045, S-046). */
export const tiers = [
  'none',
  'county',
  'district',
  'parish_or_town',
  'police',
  'fire',
  'health',
  'education',
  'government',
] as const;
export const Tier = z.enum(tiers);
export type Tier = z.infer<typeof Tier>;

/** A partner organisation (S-031, S-302). */
export const Organisation = z.strictObject({
  ...recordShape,
  name: z.string(),
  shortName: z.string(),
  sector: Sector,
  /** Named by the government as having a duty to co-operate (S-057). */
  responsibleAuthority: z.boolean(),
  tier: Tier,
  note: z.string(),
  /** The post that speaks for the organisation's seats, where one co-ordinates them. */
  coOrdinatingPostId: RecordId.nullable(),
  /** Since when the organisation is no more; it stays on past records. */
  endedOn: CivilDate.nullable(),
});
export type Organisation = z.infer<typeof Organisation>;

const fields = {
  name: RequiredLine,
  shortName: Line,
  sector: Sector,
  responsibleAuthority: z.boolean(),
  tier: Tier,
  note: Prose,
  coOrdinatingPostId: RecordId.nullable(),
};

/** What a form sends for a new organisation; everything but name and sector may be left out. */
export const NewOrganisation = z
  .strictObject(fields)
  .partial()
  .required({ name: true, sector: true })
  .extend(newRecordShape);
export type NewOrganisation = z.infer<typeof NewOrganisation>;

export const OrganisationChange = z.strictObject(fields).partial();
export type OrganisationChange = z.infer<typeof OrganisationChange>;
