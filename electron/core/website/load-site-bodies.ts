import { loadBodyRecords } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { listPersonsNamed, loadPeopleNamed } from '#core/people/people.service.ts';
import { type PublicBodyFacts, publicBody } from '#core/publishing/publish-view.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { Body } from '#shared/bodies/body.ts';
import { bodyStateWords, legalStatusWords } from '#shared/bodies/body-words.ts';
import { isOver } from '#shared/bodies/life.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { type PeopleIndex, shortNameOf } from '#shared/people/people-index.ts';
import { seatRoleWords } from '#shared/seats/seat-words.ts';
import { seatStateOn } from '#shared/seats/seat.rules.ts';
import type { Seat } from '#shared/seats/seat.ts';
import type { BodyPublishing } from '#shared/website/body-publishing.ts';
import type { SiteBody, SiteSeat } from '#shared/website/site-view.ts';
import { listPublicNews } from './communications-out.repository.ts';
import { siteLinks } from './site-links.ts';

/** A partnership of the website; what its meetings add comes later. */
export interface LoadedBody {
  readonly body: Body;
  readonly publishing: BodyPublishing;
  readonly facts: PublicBodyFacts;
  readonly site: SiteBody;
}

/** The partnerships that are on the website, by name. Some fifteen statements, and four for each. */
export async function loadSiteBodies(
  db: ReadDb,
  about: { publishing: readonly BodyPublishing[]; today: CivilDate },
): Promise<LoadedBody[]> {
  const chosen = new Map(
    about.publishing.filter(({ onWebsite }) => onWebsite).map((row) => [row.bodyId, row]),
  );
  const { bodies, links, priorities, served, strategies } = await loadBodyRecords(db);
  const { seats } = await loadMembership(db);
  const people = await loadPeopleNamed(db, {
    organisationIds: [
      ...bodies.map((body) => body.secretariatOrganisationId),
      ...seats.map((seat) => seat.organisationId),
    ],
    postIds: [...bodies.map((body) => body.secretariatPostId), ...seats.map((seat) => seat.postId)],
    personIds: seats.map((seat) => seat.personId),
  });
  const nameable = await nameableIds(db, seats, people);
  const news = await listPublicNews(db);
  const strategyNames = new Map(strategies.map(({ id, name }) => [id, name]));
  const loaded: LoadedBody[] = [];
  for (const body of bodies) {
    const publishing = chosen.get(body.id);
    if (publishing === undefined) continue;
    const facts = await publicBody(db, body.id);
    loaded.push({
      ...{ body, publishing, facts },
      site: {
        ...wordsOf(body, publishing, people),
        body: facts.body,
        seats: seats
          .filter((seat) => seat.bodyId === body.id && isShown(seat, about.today))
          .map((seat) => siteSeat(seat, { people, nameable, today: about.today })),
        links: siteLinks(body, { links, bodies, chosen, today: about.today }),
        priorities: priorities.filter(({ bodyId }) => bodyId === body.id).flatMap(said),
        strategies: served
          .filter(({ bodyId }) => bodyId === body.id)
          .flatMap(({ strategyId }) => strategyNames.get(strategyId) ?? [])
          .sort((a, b) => a.localeCompare(b, 'en-GB')),
        news: news
          .filter(({ bodyId }) => bodyId === body.id)
          .map(({ bodyId: _body, recordId: _record, ...own }) => own),
      },
    });
  }
  return loaded.sort((a, b) => a.body.name.localeCompare(b.body.name, 'en-GB'));
}

function wordsOf(body: Body, publishing: BodyPublishing, people: PeopleIndex) {
  const post = people.post(body.secretariatPostId);
  const organisation = people.organisation(body.secretariatOrganisationId);
  const secretariat = [post?.title, organisation?.name ?? post?.organisation.name];
  return {
    id: body.id,
    shortName: orNull(body.shortName),
    legalWords: legalStatusWords[body.legalStatus],
    stateWords: bodyStateWords[body.state],
    isCurrent: !isOver(body.state),
    role: orNull(body.role),
    remit: orNull(body.remit),
    scopeNote: orNull(body.scopeNote),
    termsOfReference: orNull(publishing.termsOfReference),
    frameworkVersion: orNull(body.frameworkVersion),
    meetingsPerYear: body.meetingsPerYear,
    quorumWords: orNull(body.quorumWords),
    secretariat: orNull(secretariat.filter((words) => words !== undefined).join(', ')),
    decisions: [],
    actions: [],
    reviewedOn: publishing.pageReviewedOn,
  };
}

/** A seat that has not begun, or that nobody holds for anybody, is not on the page yet. */
function isShown(seat: Seat, today: CivilDate): boolean {
  return seatStateOn(seat, today) !== 'not_started';
}

function siteSeat(
  seat: Seat,
  about: { people: PeopleIndex; nameable: ReadonlySet<string>; today: CivilDate },
): SiteSeat {
  const { people, nameable, today } = about;
  const isVacant = seatStateOn(seat, today) === 'vacant';
  const post = people.post(seat.postId);
  const organisation = people.organisation(seat.organisationId) ?? post?.organisation ?? null;
  const holder = isVacant ? null : (people.person(seat.personId) ?? post?.person ?? null);
  const person = holder !== null && nameable.has(holder.id) ? holder : null;
  const title = [seat.name, post?.title, organisation?.name, seatRoleWords[seat.role]];
  return {
    id: seat.id,
    title: title.find((words) => words !== undefined && words.trim() !== '') ?? '',
    organisation: organisation === null ? null : shortNameOf(organisation),
    organisationId: organisation?.id ?? null,
    person: person?.name ?? null,
    personId: person?.id ?? null,
    role: seat.role,
    roleWords: seatRoleWords[seat.role],
    voting: seat.voting,
  };
}

/** The people whose names may be published: nobody else's leaves. */
async function nameableIds(
  db: ReadDb,
  seats: readonly Seat[],
  people: PeopleIndex,
): Promise<ReadonlySet<string>> {
  const ids = seats.flatMap((seat) => [
    seat.personId,
    people.post(seat.postId)?.person?.id ?? null,
  ]);
  const found = await listPersonsNamed(db, ids);
  return new Set(found.filter(({ publishName }) => publishName).map(({ id }) => id));
}

function said({ words }: { words: string }): string[] {
  return words.trim() === '' ? [] : [words.trim().slice(0, 500)];
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}
