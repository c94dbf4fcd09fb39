import { toFlag } from '#core/db/columns.ts';
import { slugify } from '#shared/naming/slug.ts';
import type { SampleBody } from './sample-body.ts';
import type { Deed } from './sample-deed.ts';
import type { SampleStory } from './sample-story.ts';
import { tellContacts } from './tell-organisations.ts';

const ended = ['merged', 'disbanded'];
const begun = ['new', 'fledgling', 'established'];

/** Writes a body with all that is its own: names, life, links, priorities, duties, strategies, contacts. */
export function tellBody(
  story: SampleStory,
  deed: Deed,
  { body, position }: { body: SampleBody; position: number },
): void {
  const id = story.bodyId(body.key);
  tellFacts(story, deed, { body, position });
  for (const [index, { name, kind, from, to }] of body.names.entries()) {
    deed.insert('bodyNames', {
      ...{ id: story.id(`name:${body.key}:${index}`), bodyId: id, name, kind },
      ...{ fromDay: story.dayOrNull(from), toDay: story.dayOrNull(to) },
    });
  }
  for (const [index, { state, day, note }] of body.life.entries()) {
    const eventId = story.id(`life:${body.key}:${index}`);
    deed.insert('bodyEvents', {
      ...{ id: eventId, bodyId: id, state, day: story.day(day), note },
    });
  }
  for (const { kind, to, note, frequency } of body.links) {
    deed.insert('bodyLinks', {
      ...{ id: story.id(`link:${body.key}:${kind}:${to}`), kind, note, frequency },
      ...{ fromBodyId: id, toBodyId: story.bodyId(to) },
    });
  }
  for (const [index, priority] of body.priorities.entries()) {
    const priorityId = story.id(`priority:${body.key}:${index}`);
    deed.insert('bodyPriorities', {
      ...{ id: priorityId, bodyId: id, ...priority, position: index + 1 },
    });
  }
  for (const duty of dutiesOf(body)) {
    deed.insert('bodyDuties', {
      ...{ id: story.id(`duty:${body.key}:${duty.duty}`), bodyId: id, duty: duty.duty },
      postId: story.postId(duty.post),
    });
  }
  for (const strategy of body.strategies) {
    deed.insert('bodyStrategies', {
      ...{ id: story.id(`serves:${body.key}:${strategy}`), bodyId: id },
      strategyId: story.id(`strategy:${strategy}`),
    });
  }
  tellContacts(story, deed, { ownerKind: 'body', ownerId: id }, body.contacts);
}

/** How the body stands today: its last step in life. */
export function stateToday(body: SampleBody): SampleBody['life'][number]['state'] {
  return body.life.at(-1)?.state ?? 'established';
}

function tellFacts(
  story: SampleStory,
  deed: Deed,
  { body, position }: { body: SampleBody; position: number },
): void {
  const state = stateToday(body);
  const beginning = body.life.find((step) => begun.includes(step.state));
  const ending = ended.includes(state) ? body.life.at(-1) : undefined;
  const {
    name,
    shortName,
    numberingCode,
    kind,
    groupType,
    classification,
    legalStatus,
    statutoryBasis,
  } = body;
  const { accessRegime, purpose, role, remit, scopeNote, cabinetLeadNote } = body;
  const [secretariatOrganisation] = body.secretariat?.split('/') ?? [];
  deed.insert('bodies', {
    ...{ id: story.bodyId(body.key), slug: slugify(name), name, shortName, numberingCode, kind },
    groupType,
    ...{ classification, legalStatus, statutoryBasis, accessRegime, state, position },
    ...{ purpose, role, remit, scopeNote, cabinetLeadNote },
    statutory: toFlag(body.statutory),
    commissions: toFlag(body.commissions),
    filmNotice: toFlag(body.filmNotice),
    publishesOnWeb: toFlag(body.publishesOnWeb),
    establishedOn: story.dayOrNull(beginning?.day),
    endedOn: story.dayOrNull(ending?.day),
    chairKind: body.chair?.kind ?? 'permanent',
    chairCycleYears: body.chair?.cycleYears ?? null,
    chairElection: body.chair?.election ?? '',
    chairNote: body.chair?.note ?? '',
    quorumWords: body.quorum,
    meetingsPerYear: body.meetingsPerYear ?? null,
    membershipReviewMonths: body.membershipReview?.months ?? null,
    membershipReviewedOn: story.dayOrNull(body.membershipReview?.reviewedOn),
    secretariatOrganisationId:
      secretariatOrganisation === undefined ? null : story.organisationId(secretariatOrganisation),
    secretariatPostId: body.secretariat === undefined ? null : story.postId(body.secretariat),
    frameworkVersion: body.framework?.version ?? '',
    frameworkFrom: story.dayOrNull(body.framework?.from),
    frameworkApproval: body.framework?.approval ?? '',
  });
}

function dutiesOf({ duties }: SampleBody) {
  const known = ['set_meetings', 'agendas', 'papers', 'minutes', 'website'] as const;
  return known.flatMap((duty) => {
    const post = duties[duty];
    return post === undefined ? [] : [{ duty, post }];
  });
}
