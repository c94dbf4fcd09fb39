import { toFlag, toJsonList } from '#core/db/columns.ts';
import { addDays } from '#shared/calendar/civil-date.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { Deed } from './sample-deed.ts';
import { dayFrom } from './sample-days.ts';
import type { MinutedBody, SampleMinutes } from './sample-minutes.ts';
import type { SampleStory } from './sample-story.ts';

/** What bodies settled about their minutes when the workspace was set up, and interests on record. */
export function tellMinuteRules(story: SampleStory, minutes: SampleMinutes): void {
  const by = 'Senior Partnership Officer';
  const at = instantInLondon(addDays(story.setUpOn, 1), '11:10');
  for (const body of minutes.bodies) {
    if (body.rules === undefined) continue;
    tellRules(story, story.deed({ at, by, procedure: 'minuteRules.change' }), body);
  }
  for (const {
    key,
    post,
    organisation,
    dispensationUntil,
    from,
    ...interest
  } of minutes.interests) {
    const day = dayFrom(from, story.setUpOn, story.today);
    const filedAt = instantInLondon(addDays(day, 9), '10:20');
    const deed = story.deed({ at: filedAt, by, procedure: 'interests.add' });
    deed.insert('interests', {
      ...{
        id: story.id(`interest:${key}`),
        personId: null,
        postId: story.postId(post),
        holder: '',
      },
      ...{ ...interest, sensitive: toFlag(interest.sensitive), bodyId: null, toDay: null },
      organisationId: organisation === undefined ? null : story.organisationId(organisation),
      ...{ fromDay: day, notifiedOn: addDays(day, 9) },
      dispensationUntil:
        dispensationUntil === undefined ? null : dayFrom(dispensationUntil, day, story.today),
    });
  }
}

function tellRules(story: SampleStory, deed: Deed, { body, rules }: MinutedBody): void {
  if (rules === undefined) return;
  const bodyId = story.bodyId(body);
  const { count, fraction, floor, base, voting, snippets, parts } = rules;
  const shared = floor === undefined ? 'fraction' : 'fraction_with_floor';
  deed.insert('minuteRules', {
    ...{ id: story.id(`minute-rules:${body}`), bodyId, quorumCount: count ?? null },
    quorumKind: fraction !== undefined ? shared : count === undefined ? 'none' : 'count',
    quorumNumerator: fraction?.[0] ?? null,
    quorumDenominator: fraction?.[1] ?? null,
    quorumFloor: floor ?? null,
    ...{ quorumBase: base, substitutesCount: 1, votingAllowed: toFlag(voting) },
    ...{ draftWithinDays: 10, lateAfterMeetings: 2, snippets: toJsonList(snippets) },
  });
  for (const [index, { label, atLeast, matches, value }] of parts.entries()) {
    deed.insert('quorumParts', {
      ...{ id: story.id(`quorum:${body}:${index}`), bodyId, label, atLeast, matches },
      ...{ matchesValue: valueOf(story, matches, value), position: index + 1 },
    });
  }
}

function valueOf(story: SampleStory, matches: string, value: string): string {
  if (matches === 'organisation') return story.organisationId(value);
  return matches === 'post' ? story.postId(value) : value;
}
