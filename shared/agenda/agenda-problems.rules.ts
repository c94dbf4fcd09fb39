import type { Problem } from '../meetings/status.ts';
import type { Agenda } from './agenda-view.ts';
import { exclusionWords, type ExclusionFacts, saysExactly } from './exclusion.rules.ts';
import { isWithdrawn, type PlacedItem } from './order.rules.ts';
import { findCover } from './private-part.rules.ts';

/** What stands against the whole agenda: nothing on it, too long, no or a wrong exclusion. */
export function listAgendaProblems(facts: {
  readonly placed: readonly PlacedItem[];
  readonly exclusion: ExclusionFacts;
  readonly overrun: string | null;
}): Problem[] {
  const { placed, overrun } = facts;
  if (placed.every(isWithdrawn)) return [problem('empty', 'warn', 'The agenda has no items yet.')];
  return [
    ...(overrun === null ? [] : [problem('overrun', 'warn', overrun)]),
    ...ofExclusion(placed, facts.exclusion),
  ];
}

/**
 * Problems that stop the agenda from being published: anything undecided, withheld without its ground,
 * reason and checked title, or taken in the wrong company. Late papers do not stop it (bundle.md).
 */
export function whyNotPublishable(agenda: Pick<Agenda, 'parts' | 'problems'>): Problem[] {
  const ofItems = agenda.parts.flatMap(({ lines }) =>
    lines.flatMap((line) => [...line.problems, ...line.papers.flatMap((paper) => paper.problems)]),
  );
  return [...agenda.problems, ...ofItems].filter(({ code }) => stopping.has(code));
}

const stopping = new Set([
  'empty',
  'undecided',
  'wrong-ground',
  'no-ground',
  'no-reason',
  'no-public-interest-reason',
  'no-review',
  'title-not-checked',
  'withheld-in-public',
  'no-exclusion',
]);

function ofExclusion(placed: readonly PlacedItem[], facts: ExclusionFacts): Problem[] {
  const cover = findCover(placed);
  const turn = placed.find((place) => place.item.kind === 'exclusion' && !isWithdrawn(place));
  if (cover === null) {
    if (turn === undefined) return [];
    const sentence = 'Nothing is withheld, so the public need not be excluded.';
    return [{ ...problem('exclusion-not-needed', 'warn', sentence), itemId: turn.item.id }];
  }
  if (turn === undefined) {
    const sentence = 'Items are withheld, and nothing on the agenda excludes the public for them.';
    return [{ ...problem('no-exclusion', 'bad', sentence), itemId: cover.first.item.id }];
  }
  const words = exclusionWords(facts);
  if (saysExactly({ ...turn.item, title: words.title }, words)) return [];
  const sentence =
    'The words that exclude the public were changed by hand. Check that they name each withheld item, its ground and its reason.';
  return [{ ...problem('exclusion-edited', 'warn', sentence), itemId: turn.item.id }];
}

function problem(code: string, tone: Problem['tone'], sentence: string): Problem {
  return { code, tone, sentence, itemId: null, paperId: null };
}
