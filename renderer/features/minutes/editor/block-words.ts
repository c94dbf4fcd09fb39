import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { DecisionOutcome } from '#shared/decisions/decision.ts';
import type { InterestHandling, InterestKind } from '#shared/interests/interest.ts';
import type {
  AdjournmentAttrs,
  DeclarationAttrs,
  ExclusionAttrs,
  PresenceAttrs,
  PresenceKind,
  TabledPaperAttrs,
} from '#shared/minutes/minute-document.ts';

/** How a decision came out, as its heading says it after `Decision, `. */
export const outcomeWords = {
  consensus: 'agreed by consensus',
  consensus_with_reservations: 'agreed, with reservations noted',
  noted: 'noted',
  deferred: 'deferred',
  referred: 'referred',
  default_position: 'not agreed: the default position stands',
  recommendation_inquorate: 'a recommendation, as not quorate',
} as const satisfies Record<DecisionOutcome, string>;

export const kindWords = {
  disclosable_pecuniary: 'Disclosable pecuniary interest',
  other_registrable: 'Other registrable interest',
  non_registrable: 'Non-registrable interest',
  own_code: 'Under the member’s own code',
  role_conflict: 'Conflict of roles',
} as const satisfies Record<InterestKind, string>;

export const handlingWords = {
  left: 'Left the room',
  spoke_and_left: 'Spoke, then left the room',
  stayed_no_part: 'Stayed and took no part',
  stayed_took_part: 'Stayed and took part',
} as const satisfies Record<InterestHandling, string>;

export const presenceWords = {
  arrived: 'Arrived',
  left: 'Left',
  returned: 'Returned',
} as const satisfies Record<PresenceKind, string>;

/** The sentence of a block that is all fields; empty where its fields say nothing. */
export function wordsOfBlock(name: string, attrs: unknown): string {
  // The editor's schema made these fields; parsing them would trim what is being typed.
  switch (name) {
    case 'declaration':
      return declarationWords(attrs as DeclarationAttrs);
    case 'presence':
      return presenceSentence(attrs as PresenceAttrs);
    case 'adjournment':
      return adjournmentWords(attrs as AdjournmentAttrs);
    case 'exclusion':
      return exclusionWords(attrs as ExclusionAttrs);
    case 'tabledPaper':
      return paperWords(attrs as TabledPaperAttrs);
    default:
      return '';
  }
}

/** `Chief Executive, Oxford Health: scheme 14. Left the room at 2:50pm.` */
export function declarationWords(attrs: DeclarationAttrs): string {
  const about = [attrs.concerns, attrs.nature].filter((part) => part !== '').join('. ');
  const who = attrs.who === '' ? 'Somebody' : attrs.who;
  const left = attrs.leftAt === null ? '' : ` at ${formatTime(attrs.leftAt)}`;
  const back = attrs.returnedAt === null ? '' : `, back at ${formatTime(attrs.returnedAt)}`;
  const leaves = attrs.handling === 'left' || attrs.handling === 'spoke_and_left';
  const handling = `${handlingWords[attrs.handling]}${leaves ? left + back : ''}`;
  const dispensation =
    attrs.dispensation === '' ? '' : ` Dispensation: ${stop(attrs.dispensation)}`;
  return `${who}${about === '' ? '' : `: ${about}`}. ${handling}.${dispensation}`.replace(
    '..',
    '.',
  );
}

/** `Vale of White Horse left at 2:50pm, for another meeting.` */
export function presenceSentence(attrs: PresenceAttrs): string {
  const who = attrs.who === '' ? 'Somebody' : attrs.who;
  const at = attrs.at === null ? '' : ` at ${formatTime(attrs.at)}`;
  return stop(
    `${who} ${presenceWords[attrs.event].toLowerCase()}${at}${attrs.note === '' ? '' : `, ${attrs.note}`}`,
  );
}

function adjournmentWords({ event, at, words }: AdjournmentAttrs): string {
  const what = event === 'adjourned' ? 'The meeting adjourned' : 'The meeting resumed';
  const time = at === null ? '' : ` at ${formatTime(at)}`;
  return `${what}${time}.${words === '' ? '' : ` ${stop(words)}`}`;
}

function exclusionWords({ event, at, words }: ExclusionAttrs): string {
  const what = event === 'excluded' ? 'Public excluded' : 'Public readmitted';
  return `${what}${at === null ? '' : ` at ${formatTime(at)}`}. ${words}`.trim();
}

function paperWords({ title, copies, reasonLate, reasonUrgent }: TabledPaperAttrs): string {
  const count = copies === null ? '' : `, ${copies} ${copies === 1 ? 'copy' : 'copies'}`;
  const late = reasonLate === '' ? '' : ` Late: ${stop(reasonLate)}`;
  const urgent = reasonUrgent === '' ? '' : ` Urgent: ${stop(reasonUrgent)}`;
  return `Tabled: ${title}${count}.${late}${urgent}`;
}

function stop(text: string): string {
  return /[.!?]$/.test(text.trim()) ? text.trim() : `${text.trim()}.`;
}
