import { createHash } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import {
  keepItemWithheld,
  loadAgendaToJudge,
  numbersOfItems,
  releaseItemToPublic,
  requireItem,
} from '#core/agenda/agenda.service.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { meetingLinksById } from '#core/meetings/meetings.service.ts';
import {
  keepPaperWithheld,
  releasePaperToPublic,
  requirePaper,
} from '#core/papers/restriction.service.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { Target } from '#shared/record.ts';
import { effectOfRelease } from '#shared/withheld/release-preview.rules.ts';
import { whyNotNextReview } from '#shared/withheld/review.rules.ts';
import type { KeepWithheld, ReleaseWords } from '#shared/withheld/withheld.contract.ts';
import type { ReleasePreview, WithheldKind } from '#shared/withheld/withheld.ts';
import { sayMatterPlace } from './view-withheld.ts';
import { insertReview } from './withheld.repository.ts';

export interface MatterRef {
  readonly kind: WithheldKind;
  readonly target: Target;
}

/** Exactly what the release would make public, with a seal over it. */
export async function previewRelease(
  db: ReadDb,
  { kind, target }: MatterRef,
  today: CivilDate,
): Promise<ReleasePreview> {
  const matter = await requireMatter(db, { kind, target });
  const { meetingId } = matter;
  const facts = await loadAgendaToJudge(db, meetingId, today);
  const effect = effectOfRelease(facts, { kind, id: target.id });
  const numbers = await numbersOfItems(db, [meetingId]);
  const number = numbers.get('itemId' in matter ? matter.itemId : matter.id) ?? '';
  const meetings = await meetingLinksById(db, [meetingId]);
  return {
    id: matter.id,
    version: matter.version,
    kind,
    title: matter.title,
    place: sayMatterPlace(kind, number),
    meetingWords: meetings.get(meetingId)?.link.words ?? '',
    ...effect,
    seal: sealOf(effect),
  };
}

/**
 * Ends the restriction as the agenda does, for the public. Refuses where what would become public
 * is not what the person was shown: a paper may have been added since.
 */
export async function releaseMatter(
  work: Work,
  ref: MatterRef,
  about: {
    seal: string;
    words: ReleaseWords;
    reason: string;
    decidedBy: string;
    today: CivilDate;
  },
): Promise<string> {
  const { kind, target } = ref;
  const { seal, words, reason, decidedBy, today } = about;
  const shown = await previewRelease(work.db, ref, today);
  if (shown.seal !== seal) {
    const sentence =
      'What would become public has changed since you looked. Read it again and release it then.';
    refuse('changed-since-shown', sentence);
  }
  const { meetingId } = await requireMatter(work.db, ref);
  if (kind === 'item') await releaseItemToPublic(work, { target, words, today });
  else await releasePaperToPublic(work, { target, title: words.title });
  await recordReview(work, ref, {
    ...{ meetingId, answer: 'release', reason, decidedBy, decidedOn: today, nextReviewOn: null },
  });
  return `${shown.place} is released. It goes out with the next bundle.`;
}

/** Looked at again and kept: the next look has a day. */
export async function keepMatter(
  work: Work,
  ref: MatterRef,
  { review, today }: { review: KeepWithheld; today: CivilDate },
): Promise<string> {
  const { kind, target } = ref;
  const { nextReviewOn } = review;
  const why = whyNotNextReview(nextReviewOn, today);
  if (why !== null) refuse('not-later', why, 'nextReviewOn');
  const { meetingId } = await requireMatter(work.db, ref);
  if (kind === 'item') await keepItemWithheld(work, { target, reviewOn: nextReviewOn, today });
  else await keepPaperWithheld(work, { target, reviewOn: nextReviewOn });
  await recordReview(work, ref, { ...review, meetingId, answer: 'keep', decidedOn: today });
  return `Kept withheld. The next review is on ${formatPlainDate(nextReviewOn)}.`;
}

async function recordReview(
  work: Work,
  { kind, target }: MatterRef,
  review: Omit<Parameters<typeof insertReview>[1], 'id' | 'itemId' | 'paperId'>,
): Promise<void> {
  const subject =
    kind === 'item' ? { itemId: target.id, paperId: null } : { itemId: null, paperId: target.id };
  await insertReview(work, { ...review, ...subject, id: uuid() });
}

async function requireMatter(db: ReadDb, { kind, target }: MatterRef): Promise<AgendaItem | Paper> {
  const matter = await (kind === 'item' ? requireItem(db, target.id) : requirePaper(db, target.id));
  if (!isWithheld(matter)) refuse('not-withheld', 'This is not withheld any more.');
  return matter;
}

function sealOf(effect: object): string {
  return createHash('sha256').update(JSON.stringify(effect)).digest('hex');
}
