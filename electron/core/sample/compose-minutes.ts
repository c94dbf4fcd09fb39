import { formatPlainDate, joinWords } from '#shared/calendar/date-words.ts';
import { addMinutes } from '#shared/calendar/time-of-day.ts';
import { approvalBlock, approvalWords } from '#shared/minutes/approval.rules.ts';
import { MinuteDocument } from '#shared/minutes/minute-document.ts';
import { type MinutePlace, type NodeInput, paragraph, toNodes } from './minute-blocks.ts';
import type { PlacedSampleItem } from './place-items.ts';
import { minutedMeeting, type SampleBlock, type SampleMinutes } from './sample-minutes.ts';
import type { MinutedMeeting } from './tell-meetings.ts';

/** What was written of the meeting before, at the item that approves it. */
export interface Approval {
  readonly of: MinutedMeeting | null;
  /** False where it is put off to the next meeting. */
  readonly given: boolean;
  readonly corrections: readonly string[];
}

/** What the words under an item are made from. */
export interface MinuteFacts {
  readonly told: MinutedMeeting;
  readonly next: MinutedMeeting | null;
  readonly approval: Approval;
  readonly minutes: SampleMinutes;
  readonly dice: () => number;
  /** The last meetings are minuted in full, those of long ago in a sentence. */
  readonly inFull: boolean;
}

/** Words before the first item; of a group without an agenda, all there is. */
export function openingDocument(place: MinutePlace, facts: MinuteFacts): MinuteDocument {
  const { told, minutes, dice, approval } = facts;
  const { opening, groups } = minutes.phrases;
  if (told.items.length > 0) return toDocument([paragraph(pick(opening, dice))]);
  const before = approval.of?.meeting.day;
  const agreed =
    before === undefined || !approval.given
      ? []
      : [paragraph(approvalWords(before, approval.corrections.length))];
  const said = facts.inFull ? [pick(groups, dice), pick(groups, dice)] : [pick(groups, dice)];
  return toDocument([...agreed, ...[...new Set(said)].map(paragraph)]);
}

/** What is minuted under an item. */
export function itemDocument(
  place: MinutePlace,
  placed: PlacedSampleItem,
  facts: MinuteFacts,
): MinuteDocument {
  const { kind } = placed.item;
  const script = minutedMeeting(facts.minutes, facts.told.planned);
  const matter = script?.matters.find(({ title }) => title === placed.source.title);
  const written = matter?.text ?? script?.standing[kind];
  if (written !== undefined) return toDocument(toNodes(place, written));
  if (placed.item.visibility !== 'public') return exemptDocument(place, placed, facts);
  switch (kind) {
    case 'apologies':
      return toDocument([paragraph(sayApologies(place))]);
    case 'minutes_approval':
      return toDocument([approvalNode(place, facts.approval)]);
    case 'exclusion':
      return toDocument([exclusion(place, 'excluded', placed.item.recommendations.join(' '))]);
    case 'next_meeting': {
      const day = facts.next?.meeting.day;
      const words = day === undefined ? 'will be announced' : `is on ${formatPlainDate(day)}`;
      return toDocument([paragraph(`The next meeting ${words}.`)]);
    }
    case 'ordinary':
    case 'strategy_approval':
      if (!placed.item.standing) return toDocument(toNodes(place, business(placed, facts)));
      return standingDocument('forward', facts);
    case 'declarations':
    case 'matters_arising':
    case 'public_questions':
    case 'readmission':
    case 'urgent_business':
      return standingDocument(kind, facts);
  }
}

/** Ordinary business in the words that all minutes have. */
function business({ source, item }: PlacedSampleItem, facts: MinuteFacts): SampleBlock[] {
  const { minutes, dice, inFull } = facts;
  const { note, discuss, decide, questions, reasons } = minutes.phrases;
  const say = (lines: readonly string[]) =>
    pick(lines, dice)
      .replaceAll('{by}', item.presenter === '' ? 'secretariat' : item.presenter)
      .replaceAll('{title}', item.title);
  const first = say({ note, discuss, decide }[source.purpose]);
  const said = inFull && source.purpose !== 'note' ? [first, say(questions)] : [first];
  if (source.purpose !== 'decide' || item.recommendations.length === 0) return said;
  const decision = [...item.recommendations];
  const outcome = decision.every((words) => /(noted|welcomed)$/.test(words))
    ? 'noted'
    : 'consensus';
  const none = { options: '', reservations: [], accountableWords: '' };
  const given = { resources: false, ratify: false, reasons: say(reasons) };
  return [...said, { decision, outcome, ...none, ...given }];
}

function exemptDocument(
  place: MinutePlace,
  placed: PlacedSampleItem,
  facts: MinuteFacts,
): MinuteDocument {
  const [said, reasons] = [
    pick(facts.minutes.phrases.exempt, facts.dice),
    'As set out in the annex.',
  ];
  const none = { options: '', reservations: [], accountableWords: '', ratify: false };
  const decision = {
    ...{ decision: [...placed.item.recommendations], outcome: 'consensus' as const, reasons },
    ...{ ...none, resources: false },
  };
  return toDocument([
    ...toNodes(place, [said, decision]),
    exclusion(place, 'readmitted', 'The public were invited back into the room.'),
  ]);
}

function exclusion(
  { startedAt }: MinutePlace,
  event: 'excluded' | 'readmitted',
  words: string,
): NodeInput {
  const at = addMinutes(startedAt, event === 'excluded' ? 1 : 9);
  return { type: 'exclusion', attrs: { event, at, words } };
}

function approvalNode({ story, meeting }: MinutePlace, approval: Approval): NodeInput {
  const id = story.id(`approval:${meeting.key}`);
  const day = approval.of?.meeting.day ?? meeting.last;
  if (day === null) {
    return paragraph('The minutes of the meeting before were agreed as a correct record.');
  }
  if (approval.given) return approvalBlock(id, { day, corrections: approval.corrections });
  const reasons = 'The draft had reached members only on the day of the meeting.';
  const words = `To take the minutes of ${formatPlainDate(day)} at the next meeting.`;
  return {
    type: 'decision',
    attrs: { id, outcome: 'deferred', reasons },
    content: [paragraph(words)],
  };
}

function sayApologies({ attending }: MinutePlace): string {
  const away = attending.filter(({ row }) => row.state === 'apologies').map(({ row }) => row.name);
  const standIns = attending
    .filter(({ row }) => row.capacity === 'substitute')
    .map(({ row }) => `${row.name} attended as a substitute.`);
  const said =
    away.length === 0
      ? 'There were no apologies.'
      : `Apologies were received from the ${joinWords(away)}.`;
  return ['The chair welcomed everybody.', said, ...standIns].join(' ');
}

function standingDocument(kind: string, { minutes, dice }: MinuteFacts): MinuteDocument {
  const lines = minutes.phrases.standing[kind];
  return toDocument(lines === undefined ? [] : [paragraph(pick(lines, dice))]);
}

function toDocument(content: NodeInput[]): MinuteDocument {
  return MinuteDocument.parse({ type: 'doc', content });
}

function pick(lines: readonly string[], dice: () => number): string {
  return lines[Math.floor(dice() * lines.length)] ?? '';
}
