import { listBodyRefs } from '#core/bodies/bodies.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed } from '#core/people/people.service.ts';
import { loadMembership } from '#core/seats/seats.service.ts';
import type { BodyRef } from '#shared/bodies/body-tree.ts';
import { type CivilDate, earlierOf } from '#shared/calendar/civil-date.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import {
  hasDispensationOn,
  listInterestProblems,
  whyHandlingIsDoubtful,
} from '#shared/interests/interest.rules.ts';
import type { Interest } from '#shared/interests/interest.ts';
import type { InterestView } from '#shared/interests/interests.contract.ts';
import type { Problem } from '#shared/meetings/status.ts';
import { type PeopleIndex, postWords, shortNameOf } from '#shared/people/people-index.ts';
import type { Seat } from '#shared/seats/seat.ts';
import { listDeclarationsOf } from './declarations.repository.ts';

/** What entries of the register name: their holders, organisations and bodies. */
export interface InterestNames {
  readonly people: PeopleIndex;
  readonly bodies: ReadonlyMap<string, BodyRef>;
}

/** Entries of the register as every screen shows them; a bounded number of statements. */
export async function viewInterests(
  db: ReadDb,
  interests: readonly Interest[],
  today: CivilDate,
): Promise<InterestView[]> {
  if (interests.length === 0) return [];
  const names = await loadInterestNames(db, interests);
  const { seats } = await loadMembership(db);
  const declarations = await listDeclarationsOf(
    db,
    interests.map(({ id }) => id),
  );
  const byInterest = Map.groupBy(declarations, ({ interestId }) => interestId);
  const meetings = await meetingLinksById(
    db,
    declarations.map(({ meetingId }) => meetingId),
  );
  return interests.map((interest) => {
    const declaredAt = (byInterest.get(interest.id) ?? [])
      .flatMap((declaration) => {
        const meeting = meetings.get(declaration.meetingId)?.link;
        return meeting === undefined ? [] : [{ meeting, declaration }];
      })
      .sort((a, b) => (a.meeting.day < b.meeting.day ? 1 : a.meeting.day > b.meeting.day ? -1 : 0));
    const seatBegan = seatBeganOf(interest, { seats, people: names.people });
    return {
      interest,
      holderWords: holderWordsOf(interest, names.people),
      concernsWords: concernsWordsOf(interest, names),
      declaredAt,
      problems: [
        ...listInterestProblems(interest, { seatBegan, today }),
        ...declaredAt.flatMap((each) => handlingProblem(interest, each)),
      ],
    };
  });
}

/** The names that some entries need. Four statements. */
export async function loadInterestNames(
  db: ReadDb,
  interests: readonly Interest[],
): Promise<InterestNames> {
  const people = await loadPeopleNamed(db, {
    organisationIds: interests.map(({ organisationId }) => organisationId),
    postIds: interests.map(({ postId }) => postId),
    personIds: interests.map(({ personId }) => personId),
  });
  const isAboutBody = interests.some(({ bodyId }) => bodyId !== null);
  const bodies = isAboutBody ? await listBodyRefs(db) : [];
  return { people, bodies: new Map(bodies.map((body) => [body.id, body])) };
}

/** Who holds it: the person, else the post, else as written. */
export function holderWordsOf(interest: Interest, people: PeopleIndex): string {
  const post = people.post(interest.postId);
  const person = people.person(interest.personId);
  return person?.name ?? (post === null ? interest.holder : postWords(post));
}

/** What it is in: the organisation, the body and the words. */
export function concernsWordsOf(interest: Interest, { people, bodies }: InterestNames): string {
  const organisation = people.organisation(interest.organisationId);
  const body = bodies.get(interest.bodyId ?? '');
  return [
    organisation === null ? '' : shortNameOf(organisation),
    body?.name ?? '',
    interest.concerns,
  ]
    .filter((words, at, all) => words !== '' && all.indexOf(words) === at)
    .join(', ');
}

/** When the holder first took a seat, as far as the membership says. */
function seatBeganOf(
  interest: Interest,
  { seats, people }: { seats: readonly Seat[]; people: PeopleIndex },
): CivilDate | null {
  const began = seats
    .filter((seat) => isHeldBy(seat, interest, people))
    .map(({ termFrom, chosenOn }) => chosenOn ?? termFrom)
    .filter((day): day is CivilDate => day !== null);
  return began.length === 0 ? null : began.reduce(earlierOf);
}

function isHeldBy(seat: Seat, { personId, postId }: Interest, people: PeopleIndex): boolean {
  if (postId !== null && seat.postId === postId) return true;
  if (personId === null) return false;
  return seat.personId === personId || people.post(seat.postId)?.person?.id === personId;
}

function handlingProblem(
  interest: Interest,
  { meeting, declaration }: InterestView['declaredAt'][number],
): Problem[] {
  const why = whyHandlingIsDoubtful(declaration, hasDispensationOn(interest, meeting.day));
  if (why === null) return [];
  const sentence = `${formatLongDate(meeting.day)}: ${why}`;
  const { itemId } = declaration;
  return [{ code: 'handling', tone: 'warn', sentence, itemId, paperId: null }];
}
