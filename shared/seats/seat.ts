import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { OrganisationRef, PersonRef, PostRef } from '../people/references.ts';
import { newRecordShape, Line, Prose, RecordId, recordShape } from '../record.ts';

export const seatRoles = [
  'chair',
  'co_chair',
  'vice_chair',
  'member',
  'co_opted',
  'adviser',
  'observer',
] as const;
export const SeatRole = z.enum(seatRoles);
export type SeatRole = z.infer<typeof SeatRole>;

/** Why the seat is there (S-049). */
export const seatBases = [
  'not_stated',
  'statutory_responsibility',
  'financial_commitment',
  'community_of_interest',
  'elected_member',
  'expertise',
  'district',
  'parish_or_town',
] as const;
export const SeatBasis = z.enum(seatBases);
export type SeatBasis = z.infer<typeof SeatBasis>;

/** To whom the member answers (S-054). */
export const accountabilities = [
  'not_stated',
  'electorate',
  'community',
  'own_organisation',
  'partnership',
] as const;
export const Accountability = z.enum(accountabilities);
export type Accountability = z.infer<typeof Accountability>;

/** How the representative was chosen (S-050). */
export const waysOfChoosing = [
  'not_stated',
  'ex_officio',
  'elected',
  'nominated',
  'appointed',
  'co_opted',
] as const;
export const WayOfChoosing = z.enum(waysOfChoosing);
export type WayOfChoosing = z.infer<typeof WayOfChoosing>;

/** A seat on a body: for whom, why, and who sits there (S-032). */
export const Seat = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  organisationId: RecordId.nullable(),
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  /** What the seat is called where the organisation does not say it: `Rural parishes`. */
  name: z.string(),
  role: SeatRole,
  basis: SeatBasis,
  accountableTo: Accountability,
  whyChosen: z.string(),
  howChosen: WayOfChoosing,
  chosenOn: CivilDate.nullable(),
  responsibilities: z.string(),
  termFrom: CivilDate.nullable(),
  /** The last day of the representative's term (S-035). */
  termTo: CivilDate.nullable(),
  voting: z.boolean(),
  substitutesAllowed: z.boolean(),
  substitutePostIds: z.array(RecordId),
  leavingNoticeOn: CivilDate.nullable(),
  leavingChairTold: z.boolean(),
  leavingSecretariatTold: z.boolean(),
  /** The member's last day; the seat is vacant from the day after (S-053). */
  leavesOn: CivilDate.nullable(),
  leavingNote: z.string(),
  position: z.number(),
});
export type Seat = z.infer<typeof Seat>;

const fields = {
  organisationId: RecordId.nullable(),
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  name: Line,
  role: SeatRole,
  basis: SeatBasis,
  accountableTo: Accountability,
  whyChosen: Prose,
  howChosen: WayOfChoosing,
  chosenOn: CivilDate.nullable(),
  responsibilities: Prose,
  termFrom: CivilDate.nullable(),
  termTo: CivilDate.nullable(),
  voting: z.boolean(),
  substitutesAllowed: z.boolean(),
  substitutePostIds: z.array(RecordId).max(50),
};

/** A seat for an organisation, or one with a name of its own; it may start vacant. */
export const NewSeat = z.strictObject({
  ...newRecordShape,
  bodyId: RecordId,
  ...z.strictObject(fields).partial().shape,
});
export type NewSeat = z.infer<typeof NewSeat>;

/** What can be corrected on a seat. Leaving and who sits there have entries of their own. */
export const SeatChange = z.strictObject(fields).omit({ postId: true, personId: true }).partial();
export type SeatChange = z.infer<typeof SeatChange>;

/** The state of a seat on a day. */
export const seatStates = ['filled', 'not_started', 'leaving', 'term_over', 'vacant'] as const;
export const SeatState = z.enum(seatStates);
export type SeatState = z.infer<typeof SeatState>;

/** A seat as the Members tab shows it. */
export const SeatView = z.strictObject({
  seat: Seat,
  /** The organisation's name, or the seat's own. */
  title: z.string(),
  organisation: OrganisationRef.nullable(),
  post: PostRef.nullable(),
  person: PersonRef.nullable(),
  /** `Cabinet Member for Transport, County Council`; empty where the seat is vacant. */
  holderWords: z.string(),
  state: SeatState,
  /** `Ends 31 March 2027`, `Term ended 30 November 2026`; empty where there is nothing to say. */
  stateWords: z.string(),
  substitutes: z.array(PostRef),
  /** Other bodies on which the same post or person sits: where roles can be in conflict (S-055). */
  alsoSitsOn: z.array(z.strictObject({ bodyId: RecordId, slug: z.string(), name: z.string() })),
});
export type SeatView = z.infer<typeof SeatView>;
