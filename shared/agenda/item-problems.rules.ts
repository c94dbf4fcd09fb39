import type { AccessRegime } from '../publishing/publish-view.ts';
import type { Problem } from '../meetings/status.ts';
import type { PaperView } from '../papers/paper-view.ts';
import type { AgendaItem } from './agenda-item.ts';
import { isWithdrawn, type PlacedItem } from './order.rules.ts';
import { isTurn } from './private-part.rules.ts';
import { listRestrictionGaps, whyNotGround } from './restriction.rules.ts';
import type { SignOff } from './sign-off.ts';
import { summariseSignOffs, whatSignOffsLack } from './sign-off.rules.ts';
import { isPublic, isWithheld } from './visibility.rules.ts';

export interface ItemProblemFacts extends PlacedItem {
  readonly regime: AccessRegime;
  readonly number: string;
  readonly inPrivate: boolean;
  readonly papers: readonly PaperView[];
  readonly signOffs: readonly SignOff[];
}

/** Everything about an item that somebody should mend before it is published. */
export function listItemProblems(facts: ItemProblemFacts): Problem[] {
  const { item } = facts;
  if (isWithdrawn(facts)) return [];
  const about = ([code, tone, sentence]: Finding): Problem => ({
    code,
    tone,
    sentence,
    itemId: item.id,
    paperId: null,
  });
  return [...ofVisibility(facts), ...ofPlace(facts), ...ofSignOffs(facts)].map(about);
}

type Finding = [code: string, tone: Problem['tone'], sentence: string];

function ofVisibility({ item, parent, number, regime }: ItemProblemFacts): Finding[] {
  if (item.visibility === 'undecided') {
    if (parent !== null && isWithheld(parent)) return [];
    return [['undecided', 'bad', `Say whether the public may know item ${number}.`]];
  }
  if (!isWithheld(item)) return [];
  const wrong = whyNotGround(item, regime);
  return [
    ...(wrong === null ? [] : [['wrong-ground', 'bad', wrong.sentence] satisfies Finding]),
    ...listRestrictionGaps(item).map(
      ({ reason, sentence }) => [reason, 'bad', sentence] satisfies Finding,
    ),
    ...whyTitleNotReady(item, number),
  ];
}

/** A person must have looked at the words the public will read. */
function whyTitleNotReady(item: AgendaItem, number: string): Finding[] {
  if (item.titleChecked) return [];
  const sentence = `Check that the public title of item ${number} gives nothing away.`;
  return [['title-not-checked', 'bad', sentence]];
}

function ofPlace({ item, parent, number, inPrivate, papers }: ItemProblemFacts): Finding[] {
  if (isTurn({ item })) return [];
  const findings: Finding[] = [];
  if (parent === null && isWithheld(item) && !inPrivate) {
    const sentence = `Item ${number} is withheld but would be taken while the public are in the room. Move it into the exempt part.`;
    findings.push(['withheld-in-public', 'bad', sentence]);
  }
  if (parent === null && isPublic(item) && inPrivate) {
    const sentence = `Item ${number} is public but would be taken while the public are out of the room. Move it before or after the exempt part.`;
    findings.push(['public-in-private', 'warn', sentence]);
  }
  if (!isPublic(item, parent) && papers.some(({ paper }) => paper.visibility === 'public')) {
    const sentence = `A paper of item ${number} is marked public, but it is withheld with its item.`;
    findings.push(['paper-withheld-with-item', 'exempt', sentence]);
  }
  return findings;
}

/** A collective strategy is tabled only when every agency could agree its part (S-094, S-107). */
function ofSignOffs({ item, number, signOffs }: ItemProblemFacts): Finding[] {
  if (item.kind !== 'strategy_approval') return [];
  const summary = summariseSignOffs(signOffs);
  if (summary === null) {
    const sentence = `Item ${number} approves a strategy. Ask the agencies that will deliver it to agree first.`;
    return [['no-sign-off', 'warn', sentence]];
  }
  const lack = whatSignOffsLack(signOffs);
  return [
    ...(summary.agreed < summary.of
      ? [['sign-off-open', 'warn', `Item ${number}: ${summary.sentence}`] satisfies Finding]
      : []),
    ...(lack === null ? [] : [['no-resources', 'warn', lack] satisfies Finding]),
  ];
}
