import type { ReadDb } from '#core/db/history.ts';
import {
  listContactsOfOwner,
  listRepresentable,
  loadPeopleNamed,
} from '#core/people/people.service.ts';
import { listSeatsElsewhere, loadMembership } from '#core/seats/seats.service.ts';
import type { BodyPage } from '#shared/bodies/body-page.ts';
import type { Body } from '#shared/bodies/body.ts';
import type { BodyDuty } from '#shared/bodies/body-records.ts';
import { buildBodyPage } from '#shared/bodies/page.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Holder } from '#shared/people/references.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { getBodyNamed, listBodiesById } from './bodies.repository.ts';
import { countMeetings, findLastAndNext } from './body-meetings.repository.ts';
import {
  listDuties,
  listEvents,
  listLinks,
  listNames,
  listPriorities,
} from './body-records.repository.ts';
import { toBodyRef } from './bodies.service.ts';
import { listServed, listStrategies } from './strategies.repository.ts';

/** The page of a body: some twenty statements, however much the body has. */
export async function loadBodyPage(
  db: ReadDb,
  ask: { body: string; today: CivilDate; on: CivilDate },
): Promise<BodyPage> {
  const { today, on } = ask;
  const body = await getBodyNamed(db, ask.body);
  const { seats, terms, leads } = await loadMembership(db, body.id);
  const links = await listLinks(db, body.id);
  const duties = await listDuties(db, body.id);
  const linkedIds = links.flatMap(({ fromBodyId, toBodyId }) => [fromBodyId, toBodyId]);
  const meetings = await countMeetings(db, on, body.id);
  return buildBodyPage({
    ...{ today, on, body, seats, terms, leads, links, duties },
    names: await listNames(db, body.id),
    events: await listEvents(db, body.id),
    linked: (await listBodiesById(db, linkedIds)).map(toBodyRef),
    priorities: await listPriorities(db, body.id),
    served: await listServed(db, body.id),
    strategies: await listStrategies(db),
    elsewhere: await listSeatsElsewhere(db, body.id),
    contacts: await listContactsOfOwner(db, body.id),
    people: await loadPeopleNamed(
      db,
      namedOn(body, { seats, holders: [...terms, ...leads], duties }),
    ),
    representable: await listRepresentable(db),
    meetings: meetings.get(body.id) ?? { held: 0, planned: 0 },
    ...(await findLastAndNext(db, body.id, on)),
  });
}

function namedOn(
  body: Body,
  records: {
    seats: readonly Seat[];
    holders: readonly Partial<Holder>[];
    duties: readonly BodyDuty[];
  },
): Parameters<typeof loadPeopleNamed>[1] {
  const { seats, holders, duties } = records;
  return {
    organisationIds: [body.secretariatOrganisationId, ...seats.map((seat) => seat.organisationId)],
    postIds: [
      body.secretariatPostId,
      ...seats.flatMap((seat) => [seat.postId, ...seat.substitutePostIds]),
      ...holders.map(({ postId = null }) => postId),
      ...duties.map(({ postId }) => postId),
    ],
    personIds: [...seats, ...holders].map(({ personId = null }) => personId),
  };
}
