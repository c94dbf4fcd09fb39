import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf } from '../calendar/date-words.ts';
import { sectors } from '../people/organisation.ts';
import { holderWords, type PeopleIndex } from '../people/people-index.ts';
import type { Holder } from '../people/references.ts';
import { isRunning } from '../seats/chair.rules.ts';
import type { CabinetLead, ChairTerm } from '../seats/chair-term.ts';
import { isHeld, isSeatFilled } from '../seats/seat.rules.ts';
import type { Seat } from '../seats/seat.ts';
import type { BodyRef } from './body-tree.ts';
import type { LeadLine, LeadsReport } from './leads.ts';

export interface LeadRecords {
  readonly on: CivilDate;
  /** Bodies that are there on the day, in their order. */
  readonly bodies: readonly BodyRef[];
  readonly terms: readonly ChairTerm[];
  readonly leads: readonly CabinetLead[];
  readonly seats: readonly Seat[];
  readonly people: PeopleIndex;
}

const roleWords: Record<LeadLine['role'], string> = {
  chair: 'Chair',
  co_chair: 'Co-chair',
  vice_chair: 'Vice-chair',
  cabinet_lead: 'Lead cabinet member',
};

/** Who leads what on a day, and how the roles are shared between organisations and sectors (S-058). */
export function leadsReport(records: LeadRecords): LeadsReport {
  const lines = records.bodies.flatMap((body) => linesOfBody(body, records));
  const held = lines.filter(({ vacant }) => !vacant);
  const byOrganisation = [...Map.groupBy(held, ({ organisationId }) => organisationId ?? '')]
    .flatMap(([organisationId, ofOne]) => {
      const first = ofOne[0];
      if (organisationId === '' || first === undefined || first.sector === null) return [];
      const { organisationName: name, sector } = first;
      return [{ organisationId, name, sector, roles: ofOne.length }];
    })
    .sort((a, b) => b.roles - a.roles || a.name.localeCompare(b.name, 'en-GB'));
  const bySector = sectors
    .map((sector) => ({ sector, roles: held.filter((line) => line.sector === sector).length }))
    .filter(({ roles }) => roles > 0);
  return {
    on: records.on,
    lines,
    byOrganisation,
    bySector,
    sentence: sentenceOf(held, byOrganisation),
  };
}

function linesOfBody(body: BodyRef, records: LeadRecords): LeadLine[] {
  const { on, terms, leads, seats } = records;
  const running = terms.filter((term) => term.bodyId === body.id && isRunning(term, on));
  const fromTerms = running.map((term) =>
    toLine({ body, role: term.office, toDay: term.toDay, note: term.note }, term, records),
  );
  const fromSeats = seats
    .filter((seat) => seat.bodyId === body.id && isSeatFilled(seat, on))
    .flatMap((seat) => {
      const { role } = seat;
      if (role !== 'chair' && role !== 'co_chair' && role !== 'vice_chair') return [];
      const isVice = role === 'vice_chair';
      const recorded = running.some(({ office }) => (office === 'vice_chair') === isVice);
      return recorded ? [] : [toLine({ body, role, toDay: seat.termTo, note: '' }, seat, records)];
    });
  const fromLeads = leads
    .filter((lead) => lead.bodyId === body.id)
    .map(({ postId, note }) =>
      toLine(
        { body, role: 'cabinet_lead', toDay: null, note },
        { postId, personId: null },
        records,
      ),
    );
  return [...fromTerms, ...fromSeats, ...fromLeads];
}

function toLine(
  about: Pick<LeadLine, 'body' | 'role' | 'toDay'> & { note: string },
  holder: Holder,
  { people }: LeadRecords,
): LeadLine {
  const { note, ...line } = about;
  const organisation = people.post(holder.postId)?.organisation ?? null;
  const vacant = !isHeld(holder);
  return {
    ...line,
    roleWords: roleWords[about.role],
    holderWords: vacant ? note || 'Vacant' : holderWords(holder, people),
    vacant,
    postId: holder.postId,
    personId: holder.personId,
    organisationId: organisation?.id ?? null,
    organisationName: organisation?.name ?? '',
    sector: organisation?.sector ?? null,
  };
}

function sentenceOf(
  held: readonly LeadLine[],
  byOrganisation: LeadsReport['byOrganisation'],
): string {
  const first = byOrganisation[0];
  if (first === undefined) return 'No lead roles are recorded.';
  const total = countOf(held.length, 'lead role');
  if (byOrganisation.length === 1) return `${first.name} holds all of the ${total} recorded.`;
  const shared = `${total} held by ${countOf(byOrganisation.length, 'organisation')}`;
  return `${shared}. ${first.name} holds ${first.roles}.`;
}
