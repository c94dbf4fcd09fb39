import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors } from '../errors.ts';
import { Line, Prose, RecordId, Target } from '../record.ts';
import { CabinetLead, ChairTerm, ChairTermChange, NewChairTerm } from './chair-term.ts';
import { NewSeat, Seat, SeatChange, WayOfChoosing } from './seat.ts';

const Removed = z.strictObject({ id: RecordId });
const removal = oc
  .input(z.strictObject({ target: Target }))
  .output(Removed)
  .errors(changeErrors);

/** Who takes a seat, how they were chosen, and for how long. */
export const FillSeat = z.strictObject({
  target: Target,
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  howChosen: WayOfChoosing.optional(),
  chosenOn: CivilDate.nullable().optional(),
  termFrom: CivilDate.nullable().optional(),
  termTo: CivilDate.nullable().optional(),
});
export type FillSeat = z.infer<typeof FillSeat>;

/** A written notice of leaving, to the chair and to the secretariat (S-053). */
export const LeavingNotice = z.strictObject({
  target: Target,
  noticeOn: CivilDate,
  chairTold: z.boolean(),
  secretariatTold: z.boolean(),
  /** The last day. */
  leavesOn: CivilDate,
  note: Prose.optional(),
});
export type LeavingNotice = z.infer<typeof LeavingNotice>;

export const seatsContract = {
  add: oc.input(NewSeat).output(Seat).errors(changeErrors),
  amend: oc
    .input(z.strictObject({ target: Target, change: SeatChange }))
    .output(Seat)
    .errors(changeErrors),
  /** Gives the seat to a post or a person; a notice of leaving of whoever sat there is closed. */
  fill: oc.input(FillSeat).output(Seat).errors(changeErrors),
  /** Nobody sits there any more; the seat stays. */
  vacate: oc
    .input(z.strictObject({ target: Target }))
    .output(Seat)
    .errors(changeErrors),
  giveNotice: oc.input(LeavingNotice).output(Seat).errors(changeErrors),
  /** The member stays after all. */
  withdrawNotice: oc
    .input(z.strictObject({ target: Target }))
    .output(Seat)
    .errors(changeErrors),
  /** Puts the seat before another of the same body, or last. */
  move: oc
    .input(z.strictObject({ target: Target, before: RecordId.nullable() }))
    .output(z.strictObject({ seats: z.array(Seat) }))
    .errors(changeErrors),
  remove: removal,

  /** A term of office begins, or is known to begin; a vacant office has a note instead of a holder. */
  startChairTerm: oc.input(NewChairTerm).output(ChairTerm).errors(changeErrors),
  amendChairTerm: oc
    .input(z.strictObject({ target: Target, change: ChairTermChange }))
    .output(ChairTerm)
    .errors(changeErrors),
  endChairTerm: oc
    .input(z.strictObject({ target: Target, lastDay: CivilDate }))
    .output(ChairTerm)
    .errors(changeErrors),
  removeChairTerm: removal,

  addCabinetLead: oc
    .input(z.strictObject({ bodyId: RecordId, postId: RecordId, note: Line.optional() }))
    .output(CabinetLead)
    .errors(changeErrors),
  amendCabinetLead: oc
    .input(z.strictObject({ target: Target, change: z.strictObject({ note: Line }) }))
    .output(CabinetLead)
    .errors(changeErrors),
  removeCabinetLead: removal,
};
