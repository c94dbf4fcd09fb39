import { v7 as uuid } from 'uuid';
import { requireBody } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { given } from '#core/db/stored.ts';
import { NotFoundError, refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed, requirePeople } from '#core/people/people.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countOf } from '#shared/calendar/date-words.ts';
import { whyNotInterest } from '#shared/interests/interest.rules.ts';
import type { Interest } from '#shared/interests/interest.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import { whyNotRemovable } from '#shared/removal.rules.ts';
import { listDeclarationsOf } from './declarations.repository.ts';
import {
  getInterest,
  insertInterest,
  listInterests,
  removeInterest,
  updateInterest,
} from './interests.repository.ts';
import { type Holders, isOf } from './interests.service.ts';
import { viewInterests } from './view-interests.ts';

const os = procedures.interests;

export const interestsProcedures = {
  register: os.register.use(reading).handler(async ({ input, context }) => {
    const { db } = context;
    const today = todayOf(context);
    const holders = await holdersMeant(db, input);
    const meant = (await listInterests(db)).filter(
      (interest) =>
        (holders === null || isOf(interest, holders)) &&
        (input.withEnded || interest.toDay === null || interest.toDay >= today),
    );
    const interests = await viewInterests(db, meant, today);
    return { today, interests, sentence: sayRegister(interests) };
  }),

  create: os.create.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { id = uuid(), ...fields } = given(input);
    const interest = { ...emptyInterest, ...fields, id };
    await requirePeople(db, interest);
    if (interest.bodyId !== null) await requireBody(db, interest.bodyId);
    stopAt(interest);
    await insertInterest(work, interest);
    return viewOne(db, id, todayOf(context));
  }),

  change: os.change.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { target, change } = input;
    const before = await getInterest(db, target.id);
    await requirePeople(db, { organisationId: change.organisationId });
    if (change.bodyId !== undefined && change.bodyId !== null) await requireBody(db, change.bodyId);
    stopAt({ ...before, ...given(change) });
    await updateInterest(work, target, change);
    return viewOne(db, target.id, todayOf(context));
  }),

  end: os.end.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { target, toDay } = input;
    stopAt({ ...(await getInterest(db, target.id)), toDay });
    await updateInterest(work, target, { toDay });
    return viewOne(db, target.id, todayOf(context));
  }),

  remove: os.remove.use(inTransaction).handler(async ({ input, context }) => {
    const { db, work } = context;
    const { id } = await getInterest(db, input.target.id);
    const { length: count } = await listDeclarationsOf(db, [id]);
    const why = whyNotRemovable(count === 0 ? [] : [{ noun: 'declaration', count }]);
    if (why !== null) {
      refuse(
        why.reason,
        'It was declared at a meeting, so it stays on the register. End it instead.',
      );
    }
    await removeInterest(work, input.target);
    return {};
  }),
};

const emptyInterest: Omit<Interest, 'id' | 'version' | 'kind'> = {
  personId: null,
  postId: null,
  holder: '',
  organisationId: null,
  bodyId: null,
  concerns: '',
  nature: '',
  sensitive: false,
  notifiedOn: null,
  fromDay: null,
  toDay: null,
  dispensation: '',
  dispensationUntil: null,
};

async function viewOne(db: ReadDb, id: string, today: CivilDate): Promise<InterestView> {
  const [view] = await viewInterests(db, [await getInterest(db, id)], today);
  if (view === undefined) throw new NotFoundError('interest');
  return view;
}

/** Null stands for everybody. */
async function holdersMeant(
  db: ReadDb,
  about: { personId: string | null; postId: string | null; bodyId: string | null },
): Promise<Holders | null> {
  const { personId, postId, bodyId } = about;
  const ownPost = postId === null ? [] : [postId];
  if (personId !== null) {
    const { seats } = await loadMembership(db);
    const people = await peopleOf(db, seats);
    const posts = seats.filter(({ postId }) => people.post(postId)?.person?.id === personId);
    return {
      personIds: new Set([personId]),
      postIds: new Set([...ownPost, ...posts.flatMap((seat) => seat.postId ?? [])]),
    };
  }
  if (postId !== null) return { personIds: new Set(), postIds: new Set(ownPost) };
  if (bodyId === null) return null;
  await requireBody(db, bodyId);
  const { seats } = await loadMembership(db, bodyId);
  const people = await peopleOf(db, seats);
  return {
    personIds: new Set(
      seats.flatMap((seat) => seat.personId ?? people.post(seat.postId)?.person?.id ?? []),
    ),
    postIds: new Set(seats.flatMap(({ postId }) => postId ?? [])),
  };
}

function peopleOf(db: ReadDb, seats: readonly { postId: string | null }[]) {
  const postIds = seats.map(({ postId }) => postId);
  return loadPeopleNamed(db, { organisationIds: [], postIds, personIds: [] });
}

/** `12 interests of 7 people. 1 needs attention.` */
function sayRegister(interests: readonly InterestView[]): string {
  if (interests.length === 0) return 'No interests are registered.';
  const holders = new Set(interests.map(({ holderWords }) => holderWords)).size;
  const words = `${countOf(interests.length, 'interest')} of ${countOf(holders, 'holder')}.`;
  const faulty = interests.filter(({ problems }) => problems.length > 0).length;
  return faulty === 0 ? words : `${words} ${countOf(faulty, 'needs', 'need')} attention.`;
}

function stopAt(interest: Parameters<typeof whyNotInterest>[0]): void {
  const why = whyNotInterest(interest);
  if (why !== null) refuse(why.reason, why.sentence, why.field);
}
