import type { CivilDate } from '../calendar/civil-date.ts';
import { sectors } from '../people/organisation.ts';
import type { PeopleIndex } from '../people/people-index.ts';
import type { SeatCounts } from '../bodies/body-page.ts';
import { isSeatFilled } from './seat.rules.ts';
import type { Seat } from './seat.ts';

/** Seats for each sector on a day (S-033); sectors without seats are left out. */
export function countSeats(seats: readonly Seat[], people: PeopleIndex, on: CivilDate): SeatCounts {
  const counted = seats.map((seat) => ({
    sector: sectorOf(seat, people),
    filled: isSeatFilled(seat, on),
    voting: seat.voting,
  }));
  const filled = counted.filter((seat) => seat.filled).length;
  const bySector = sectors
    .map((sector) => counted.filter((seat) => seat.sector === sector))
    .flatMap((ofSector) => {
      const sector = ofSector[0]?.sector;
      if (sector === undefined || sector === null) return [];
      const held = ofSector.filter((seat) => seat.filled).length;
      return [{ sector, filled: held, seats: ofSector.length }];
    });
  return {
    total: seats.length,
    ...{ filled, vacant: seats.length - filled, bySector },
    voting: counted.filter((seat) => seat.voting).length,
    withoutSector: counted.filter((seat) => seat.sector === null).length,
  };
}

function sectorOf(seat: Seat, people: PeopleIndex) {
  const organisation = people.organisation(seat.organisationId);
  return organisation?.sector ?? people.post(seat.postId)?.organisation.sector ?? null;
}
