import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Sector } from '../people/organisation.ts';
import { RecordId } from '../record.ts';
import { BodyRef } from './body-tree.ts';

export const leadRoles = ['chair', 'co_chair', 'vice_chair', 'cabinet_lead'] as const;

/** One lead role and who has it. */
export const LeadLine = z.strictObject({
  body: BodyRef,
  role: z.enum(leadRoles),
  roleWords: z.string(),
  /** The post or person, or the note of a vacant office. */
  holderWords: z.string(),
  vacant: z.boolean(),
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  organisationId: RecordId.nullable(),
  organisationName: z.string(),
  sector: Sector.nullable(),
  toDay: CivilDate.nullable(),
});
export type LeadLine = z.infer<typeof LeadLine>;

/** Who leads what, and whether the roles are shared (S-058). */
export const LeadsReport = z.strictObject({
  on: CivilDate,
  lines: z.array(LeadLine),
  /** Most roles first. */
  byOrganisation: z.array(
    z.strictObject({ organisationId: RecordId, name: z.string(), sector: Sector, roles: z.int() }),
  ),
  bySector: z.array(z.strictObject({ sector: Sector, roles: z.int() })),
  /** `9 of 14 lead roles are held by Oxfordshire County Council.` */
  sentence: z.string(),
});
export type LeadsReport = z.infer<typeof LeadsReport>;
