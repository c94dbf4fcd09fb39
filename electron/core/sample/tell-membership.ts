import { toFlag, toJsonList } from '#core/db/columns.ts';
import { addDays, addYears, type CivilDate } from '#shared/calendar/civil-date.ts';
import type { SampleBody, SampleChairTerm, SampleSeat } from './sample-body.ts';
import type { Deed } from './sample-deed.ts';
import type { SampleStory } from './sample-story.ts';

/** Writes who sits on a body, who chairs it and when, and which cabinet members lead on it. */
export function tellMembership(story: SampleStory, deed: Deed, body: SampleBody): void {
  const bodyId = story.bodyId(body.key);
  for (const [index, seat] of body.seats.entries()) {
    deed.insert('seats', {
      ...{ id: story.id(`seat:${body.key}:${index}`), bodyId, position: index + 1 },
      ...seatColumns(story, seat),
    });
  }
  const terms = body.chairTerms.flatMap((term) => chairTerms(story, term));
  for (const [index, term] of terms.entries()) {
    const id = story.id(`chair:${body.key}:${index}`);
    deed.insert('chairTerms', { id, bodyId, ...term });
  }
  for (const { post, note } of body.cabinetLeads) {
    const id = story.id(`cabinet:${body.key}:${post}`);
    deed.insert('cabinetLeads', { id, bodyId, postId: story.postId(post), note });
  }
}

function seatColumns(story: SampleStory, seat: SampleSeat) {
  const { role, basis, accountableTo, howChosen, name, leaving } = seat;
  const organisation = seat.organisation ?? seat.post?.split('/')[0];
  return {
    ...{ role, basis, accountableTo, howChosen, name, whyChosen: seat.why },
    organisationId: organisation === undefined ? null : story.organisationId(organisation),
    postId: seat.post === undefined ? null : story.postId(seat.post),
    chosenOn: story.dayOrNull(seat.chosenOn),
    termFrom: story.dayOrNull(seat.from),
    termTo: story.dayOrNull(seat.to),
    voting: toFlag(seat.voting),
    substitutesAllowed: toFlag(seat.substitutes !== undefined),
    substitutePostIds: toJsonList((seat.substitutes ?? []).map((post) => story.postId(post))),
    leavingNoticeOn: story.dayOrNull(leaving?.noticeOn),
    leavingChairTold: toFlag(leaving?.chairTold ?? false),
    leavingSecretariatTold: toFlag(leaving?.secretariatTold ?? false),
    leavesOn: story.dayOrNull(leaving?.leavesOn),
    leavingNote: leaving?.note ?? '',
  };
}

interface TermColumns {
  office: SampleChairTerm['office'];
  postId: string | null;
  note: string;
  fromDay: CivilDate | null;
  toDay: CivilDate | null;
}

/** A chair that rotates is told as its first, last, present and next term; the next is to be agreed. */
function chairTerms(story: SampleStory, term: SampleChairTerm): TermColumns[] {
  const { office, note, cycle } = term;
  if (cycle === undefined) {
    const postId = term.post === undefined ? null : story.postId(term.post);
    const days = { fromDay: story.dayOrNull(term.from), toDay: story.dayOrNull(term.to) };
    return [{ office, note, postId, ...days }];
  }
  const start = story.day(cycle.from);
  let turn = 0;
  while (addYears(start, (turn + 1) * cycle.years) <= story.today) turn += 1;
  const turns = cycle.only === 'current' ? [turn] : [...new Set([0, Math.max(0, turn - 1), turn])];
  const nameTurn = (each: number): TermColumns => ({
    office,
    note,
    postId: story.postId(cycle.posts[each % cycle.posts.length] ?? cycle.posts[0] ?? ''),
    fromDay: addYears(start, each * cycle.years),
    toDay: addDays(addYears(start, (each + 1) * cycle.years), -1),
  });
  const next = { ...nameTurn(turn + 1), postId: null, note: 'To be agreed' };
  return cycle.only === 'current'
    ? turns.map(nameTurn)
    : [...turns.map((each) => nameTurn(each)), next];
}
