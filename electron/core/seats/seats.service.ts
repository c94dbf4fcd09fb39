import type { ReadDb, Work } from '#core/db/history.ts';
import type { CabinetLead, ChairTerm } from '#shared/seats/chair-term.ts';
import type { Target } from '#shared/record.ts';
import type { SeatElsewhere } from '#shared/seats/seat-views.ts';
import type { NewSeat, Seat } from '#shared/seats/seat.ts';
import { listCabinetLeads, listChairTerms } from './chair-terms.repository.ts';
import * as seats from './seats.repository.ts';

/** Everything that other features show about who sits on one body, or on all where none is given. */
export async function loadMembership(
  db: ReadDb,
  bodyId?: string,
): Promise<{ seats: Seat[]; terms: ChairTerm[]; leads: CabinetLead[] }> {
  return {
    seats: await seats.listSeats(db, bodyId),
    terms: await listChairTerms(db, bodyId),
    leads: await listCabinetLeads(db, bodyId),
  };
}

/** Seats by id, also those of the recycle bin: minutes keep who sat there. */
export async function listSeatsById(db: ReadDb, ids: Iterable<string>): Promise<Seat[]> {
  return seats.listSeatsById(db, ids);
}

export async function listSeatsElsewhere(db: ReadDb, bodyId: string): Promise<SeatElsewhere[]> {
  return seats.listSeatsElsewhere(db, bodyId);
}

export async function listSeatsWithBodies(db: ReadDb) {
  return seats.listSeatsWithBodies(db);
}

export async function addSeat(work: Work, seat: NewSeat & { id: string }): Promise<void> {
  await seats.insertSeat(work, seat);
}

export async function changeSeat(work: Work, target: Target, change: NewSeat): Promise<void> {
  await seats.updateSeat(work, target, change);
}
