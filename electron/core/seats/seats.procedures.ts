import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import { moveRecord } from '#core/db/positions.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import { type SeatRefusal, whyNotLeave, whyNotSeat } from '#shared/seats/seat.rules.ts';
import { chairTermProcedures } from './chair-terms.procedures.ts';
import { getSeat, insertSeat, listSeats, removeSeat, updateSeat } from './seats.repository.ts';

const os = procedures.seats;

const notLeaving = {
  leavingNoticeOn: null,
  leavingChairTold: false,
  leavingSecretariatTold: false,
  leavesOn: null,
  leavingNote: '',
};

export const seatsProcedures = {
  add: os.add.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const id = input.id ?? uuid();
    await requireBody(db, input.bodyId);
    await requirePeople(db, input);
    stopAt(whyNotSeat({ ...emptySeat, ...given(input) }));
    await insertSeat(work, { ...input, id });
    return getSeat(db, id);
  }),

  amend: os.amend.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const before = await getSeat(db, input.target.id);
    await requirePeople(db, input.change);
    await updateSeat(work, input.target, input.change);
    const after = await getSeat(db, before.id);
    stopAt(whyNotSeat(after));
    return after;
  }),

  fill: os.fill.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { target, ...holder } = input;
    await requirePeople(db, holder);
    if (holder.postId === null && holder.personId === null) {
      refuse('nobody', 'Choose who takes the seat', 'postId');
    }
    const seat = await getSeat(db, target.id);
    const term = { termFrom: null, termTo: null, howChosen: 'not_stated', chosenOn: null } as const;
    const isSame = holder.postId === seat.postId && holder.personId === seat.personId;
    await updateSeat(work, target, { ...(isSame ? {} : term), ...notLeaving, ...given(holder) });
    const after = await getSeat(db, target.id);
    stopAt(whyNotSeat(after));
    return after;
  }),

  vacate: os.vacate.use(inTransaction).handler(async ({ input, context }) => {
    const vacant = { postId: null, personId: null, termFrom: null, termTo: null, ...notLeaving };
    await getSeat(context.db, input.target.id);
    await updateSeat(context.work, input.target, vacant);
    return getSeat(context.db, input.target.id);
  }),

  giveNotice: os.giveNotice.use(inTransaction).handler(async ({ input, context }) => {
    const { target, noticeOn, leavesOn, note = '' } = input;
    const seat = await getSeat(context.db, target.id);
    stopAt(whyNotLeave(seat, input, londonDate(context.now().toISOString())));
    await updateSeat(context.work, target, {
      leavingNoticeOn: noticeOn,
      leavingChairTold: input.chairTold,
      leavingSecretariatTold: input.secretariatTold,
      leavesOn,
      leavingNote: note,
    });
    return getSeat(context.db, target.id);
  }),

  withdrawNotice: os.withdrawNotice.use(inTransaction).handler(async ({ input, context }) => {
    await getSeat(context.db, input.target.id);
    await updateSeat(context.work, input.target, notLeaving);
    return getSeat(context.db, input.target.id);
  }),

  move: os.move.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId } = await getSeat(context.db, input.target.id);
    const row = await listSeats(context.db, bodyId);
    await moveRecord(context.work, 'seats', { ...input, row });
    return { seats: await listSeats(context.db, bodyId) };
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getSeat(context.db, input.target.id);
    await removeSeat(context.work, input.target);
    return { id };
  }),

  ...chairTermProcedures,
};

/** What the table holds where the form left something out. */
const emptySeat = {
  organisationId: null,
  postId: null,
  personId: null,
  name: '',
  termFrom: null,
  termTo: null,
  substitutesAllowed: false,
  substitutePostIds: [],
};

function stopAt(refusal: SeatRefusal | null): void {
  if (refusal !== null) refuse(refusal.reason, refusal.sentence, refusal.field);
}
