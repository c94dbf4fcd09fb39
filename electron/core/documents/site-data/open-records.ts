import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';

/**
 * The records of the website for machines, in the terms of Popolo where it has them. Strict, so that what
 * is not listed cannot leave; the JSON Schemas beside the files are made from these.
 */

const Id = z.string().min(1);
/** A full address, or one from the folder of the file where the website has no address of its own. */
const Address = z.string().min(1);
const Name = z.string().min(1);

const Link = z.strictObject({ note: z.string(), url: Address });

export const OpenOrganization = z.strictObject({
  id: Id,
  name: Name,
  other_names: z.array(z.strictObject({ name: Name, note: z.string() })),
  classification: z.string().describe('What kind it is, such as Thematic partnership.'),
  role: z
    .enum(['partnership', 'partner'])
    .describe('A partnership of this website, or an organisation with seats on one.'),
  abstract: z.string().nullable().describe('What it is for.'),
  active: z.boolean().nullable().describe('False once merged or disbanded. Null where not known.'),
  contact_details: z.array(
    z.strictObject({
      type: z.enum(['email', 'voice', 'address']),
      label: z.string(),
      value: z.string(),
    }),
  ),
  relations: z.array(
    z.strictObject({
      classification: z.string(),
      note: z.string(),
      name: Name,
      organization_id: Id.nullable(),
    }),
  ),
  links: z.array(Link),
});
export type OpenOrganization = z.infer<typeof OpenOrganization>;

export const OpenPerson = z.strictObject({ id: Id, name: Name });
export type OpenPerson = z.infer<typeof OpenPerson>;

export const OpenMembership = z.strictObject({
  id: Id,
  label: z.string().describe('What the seat is called.'),
  role: z.string(),
  organization_id: Id,
  on_behalf_of_id: Id.nullable().describe('The organisation that holds the seat.'),
  person_id: Id.nullable().describe('Null where the name may not be published.'),
  voting: z.boolean(),
});
export type OpenMembership = z.infer<typeof OpenMembership>;

export const OpenEvent = z.strictObject({
  id: Id,
  name: Name,
  classification: z.literal('meeting'),
  organization_id: Id,
  start_date: z.iso.datetime({ offset: true }),
  end_date: z.iso.datetime({ offset: true }).nullable(),
  location: z.string().nullable(),
  attendance: z.enum(['in_person', 'hybrid', 'online']),
  open_to_public: z.boolean(),
  status: z.enum(['scheduled', 'moved', 'postponed', 'cancelled', 'held']),
  status_note: z.string().nullable(),
  moved_from: CivilDate.nullable(),
  updated_at: CivilDate.describe('When the notice of the meeting last changed.'),
  links: z.array(Link),
});
export type OpenEvent = z.infer<typeof OpenEvent>;

export const OpenDecision = z.strictObject({
  id: Id,
  identifier: Name,
  organization_id: Id,
  event_id: Id.nullable(),
  date: CivilDate,
  agenda_number: z.string(),
  title: Name,
  text: z.string(),
  reasons: z.string().nullable(),
  result: z.string().nullable(),
  minutes: z.enum(['draft', 'approved']).describe('How the minutes that record it stand.'),
});
export type OpenDecision = z.infer<typeof OpenDecision>;

export const OpenAction = z.strictObject({
  id: Id,
  identifier: Name,
  organization_id: Id,
  event_id: Id.nullable(),
  date: CivilDate,
  text: z.string(),
  owner: z.string().nullable().describe('A post or organisation.'),
  due_date: CivilDate.nullable(),
  status: z.string(),
  open: z.boolean(),
});
export type OpenAction = z.infer<typeof OpenAction>;
