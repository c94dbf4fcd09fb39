import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ChangeContext } from '#core/procedures.ts';
import { given } from '#core/db/stored.ts';
import { refuse } from '#core/errors.ts';
import { requirePeople } from '#core/people/people.service.ts';
import { inTransaction, procedures } from '#core/procedures.ts';
import { addDays, type CivilDate } from '#shared/calendar/civil-date.ts';
import { isRunning, whyNotChairTerm } from '#shared/seats/chair.rules.ts';
import type { ChairTerm, NewChairTerm, Office } from '#shared/seats/chair-term.ts';
import {
  getCabinetLead,
  getChairTerm,
  insertCabinetLead,
  insertChairTerm,
  listCabinetLeads,
  listChairTerms,
  removeCabinetLead,
  removeChairTerm,
  updateCabinetLead,
  updateChairTerm,
} from './chair-terms.repository.ts';

const os = procedures.seats;

export const chairTermProcedures = {
  startChairTerm: os.startChairTerm.use(inTransaction).handler(async ({ input, context }) => {
    const { endCurrent = false, ...term } = input;
    const { fromDay = null } = term;
    const id = term.id ?? uuid();
    await requirePeople(context.db, term);
    if (endCurrent && fromDay !== null) await endRunningTerms(context, { ...term, fromDay });
    await refuseUnfit(context, { ...emptyTerm, ...given(term), id });
    await insertChairTerm(context.work, { ...term, id });
    return getChairTerm(context.db, id);
  }),

  amendChairTerm: os.amendChairTerm.use(inTransaction).handler(async ({ input, context }) => {
    const before = await getChairTerm(context.db, input.target.id);
    await requirePeople(context.db, input.change);
    await updateChairTerm(context.work, input.target, input.change);
    const after = await getChairTerm(context.db, before.id);
    await refuseUnfit(context, after);
    return after;
  }),

  endChairTerm: os.endChairTerm.use(inTransaction).handler(async ({ input, context }) => {
    const term = await getChairTerm(context.db, input.target.id);
    await updateChairTerm(context.work, input.target, { toDay: input.lastDay });
    await refuseUnfit(context, { ...term, toDay: input.lastDay });
    return getChairTerm(context.db, term.id);
  }),

  removeChairTerm: os.removeChairTerm.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getChairTerm(context.db, input.target.id);
    await removeChairTerm(context.work, input.target);
    return { id };
  }),

  addCabinetLead: os.addCabinetLead.use(inTransaction).handler(async ({ input, context }) => {
    const { bodyId, postId, note = '' } = input;
    await requireBody(context.db, bodyId);
    await requirePeople(context.db, { postId });
    const leads = await listCabinetLeads(context.db, bodyId);
    if (leads.some((lead) => lead.postId === postId)) {
      refuse('already', 'This post leads on the work of this body already', 'postId');
    }
    const id = uuid();
    await insertCabinetLead(context.work, { id, bodyId, postId, note });
    return getCabinetLead(context.db, id);
  }),

  amendCabinetLead: os.amendCabinetLead.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getCabinetLead(context.db, input.target.id);
    await updateCabinetLead(context.work, input.target, input.change);
    return getCabinetLead(context.db, id);
  }),

  removeCabinetLead: os.removeCabinetLead.use(inTransaction).handler(async ({ input, context }) => {
    const { id } = await getCabinetLead(context.db, input.target.id);
    await removeCabinetLead(context.work, input.target);
    return { id };
  }),
};

const emptyTerm = { postId: null, personId: null, note: '', fromDay: null, toDay: null };

type TermFacts = Omit<ChairTerm, 'version'>;

/** Refuses a term that cannot stand beside the body's others. */
async function refuseUnfit(context: ChangeContext, term: TermFacts): Promise<void> {
  const { chairKind } = await requireBody(context.db, term.bodyId);
  const all = await listChairTerms(context.db, term.bodyId);
  const others = all.filter(({ id }) => id !== term.id);
  const refusal = whyNotChairTerm(term, others, chairKind);
  if (refusal !== null) refuse(refusal.reason, refusal.sentence, refusal.field);
}

/** Ends what runs on the first day of a new term on the day before: the same office, or the chair before co-chairs. */
async function endRunningTerms(
  context: ChangeContext,
  next: NewChairTerm & { fromDay: CivilDate },
): Promise<void> {
  const lastDay = addDays(next.fromDay, -1);
  for (const term of await listChairTerms(context.db, next.bodyId)) {
    const beganBefore = term.fromDay === null || term.fromDay <= lastDay;
    if (beganBefore && isRunning(term, next.fromDay) && makesRoomFor(next.office, term.office)) {
      await updateChairTerm(context.work, term, { toDay: lastDay });
    }
  }
}

function makesRoomFor(next: Office, running: Office): boolean {
  if (next === 'vice_chair' || running === 'vice_chair') return next === running;
  return true;
}
