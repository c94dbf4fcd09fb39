import type { ReadDb } from '#core/db/history.ts';
import {
  listAllContacts,
  listRepresentable,
  loadPeopleNamed,
} from '#core/people/people.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { BodyTree } from '#shared/bodies/body-tree.ts';
import type { LeadsReport } from '#shared/bodies/leads.ts';
import { leadsReport } from '#shared/bodies/leads.rules.ts';
import { isInBeing, stateOn } from '#shared/bodies/life.rules.ts';
import { bodyProblems } from '#shared/bodies/problem.rules.ts';
import { buildTree } from '#shared/bodies/tree.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { listBodies } from './bodies.repository.ts';
import { toBodyRef } from './bodies.service.ts';
import { countMeetings } from './body-meetings.repository.ts';
import { listEvents, listLinks, listNames } from './body-records.repository.ts';

/** The structure with the problems of every body: a dozen statements for any number of bodies. */
export async function loadTree(
  db: ReadDb,
  { today, on }: { today: CivilDate; on: CivilDate },
): Promise<BodyTree> {
  const links = await listLinks(db);
  const { seats, terms, leads } = await loadMembership(db);
  const membership = {
    seats: Map.groupBy(seats, ({ bodyId }) => bodyId),
    terms: Map.groupBy(terms, ({ bodyId }) => bodyId),
    leads: Map.groupBy(leads, ({ bodyId }) => bodyId),
  };
  const contacts = Map.groupBy(await listAllContacts(db), ({ ownerId }) => ownerId);
  const linksFrom = Map.groupBy(links, ({ fromBodyId }) => fromBodyId);
  const names = Map.groupBy(await listNames(db), ({ bodyId }) => bodyId);
  const people = await loadPeopleNamed(db, namedBy({ seats, terms, leads }));
  const representable = await listRepresentable(db);
  const meetings = await countMeetings(db, on);
  const bodies = (await listBodiesOn(db, on)).map(({ body, state }) => {
    const problems = bodyProblems({
      ...{ body, state, on, people, representable },
      seats: membership.seats.get(body.id) ?? [],
      terms: membership.terms.get(body.id) ?? [],
      leads: membership.leads.get(body.id) ?? [],
      links: linksFrom.get(body.id) ?? [],
      contacts: contacts.get(body.id) ?? [],
      meetings: meetings.get(body.id) ?? { held: 0, planned: 0 },
    });
    return {
      ...body,
      state,
      otherNames: (names.get(body.id) ?? []).map(({ name }) => name),
      warnings: problems.filter(({ tone }) => tone === 'warn').length,
      gaps: problems.filter(({ tone }) => tone === 'gap').length,
    };
  });
  return { today, on, ...buildTree({ bodies, links, on }) };
}

/** Who leads what on a day (S-058). */
export async function loadLeads(db: ReadDb, on: CivilDate): Promise<LeadsReport> {
  const inBeing = (await listBodiesOn(db, on)).filter(({ state }) => isInBeing(state));
  const membership = await loadMembership(db);
  return leadsReport({
    on,
    bodies: inBeing.map(({ body, state }) => ({ ...toBodyRef(body), state })),
    ...membership,
    people: await loadPeopleNamed(db, namedBy(membership)),
  });
}

function namedBy({ seats, terms, leads }: Awaited<ReturnType<typeof loadMembership>>) {
  const holders = [...seats, ...terms];
  return {
    organisationIds: seats.map(({ organisationId }) => organisationId),
    postIds: [...holders, ...leads].map(({ postId }) => postId),
    personIds: holders.map(({ personId }) => personId),
  };
}

/** Bodies that had begun by the day, with their state then. */
async function listBodiesOn(db: ReadDb, on: CivilDate) {
  const events = Map.groupBy(await listEvents(db), ({ bodyId }) => bodyId);
  return (await listBodies(db)).flatMap((body) => {
    const state = stateOn(body, events.get(body.id) ?? [], on);
    return state === null ? [] : [{ body, state }];
  });
}
