import { formatLongDate, formatPlainDate } from '../calendar/date-words.ts';
import { formatTime } from '../calendar/time-of-day.ts';
import type { MinutesState } from './minutes.ts';
import { listMoves, printAttendance } from './printed-minutes-attendance.ts';
import { listTaken, printForMembers, printForPublic } from './printed-minutes-items.ts';
import { fullNames, type Naming, publicNames } from './printed-minutes-names.ts';
import { type RecordSurroundings, split } from './printed-minutes-records.ts';
import type { MinutesSource } from './printed-minutes-source.ts';
import type { PrintedFact, PrintedMinutes, PrintedStanding } from './printed-minutes.ts';

export interface PrintWish {
  readonly audience: 'public' | 'members';
  /** One item only: an extract. */
  readonly itemId: string | null;
}

/**
 * The minutes as they print for an audience. The public copy leaves out private passages, the words of
 * withheld items and natures that are sensitive, and names only who may be named (R-036, R-071, R-112);
 * the members' copy holds all of it, the private parts marked. Notes are in neither.
 */
export function printMinutes(source: MinutesSource, wish: PrintWish): PrintedMinutes {
  const isPublic = wish.audience === 'public';
  const naming = isPublic ? publicNames(source.attendance, source.openNames) : fullNames();
  const around = surroundingsOf(source, naming, isPublic);
  const taken = listTaken(source);
  const wanted = wish.itemId === null ? taken : taken.filter((one) => one.item?.id === wish.itemId);
  const print = isPublic ? printForPublic : printForMembers;
  const items = wanted.map((one) => print(one, around));
  const isWhole = wish.itemId === null;
  const moves = listMoves(taken, isPublic);
  const { minutes } = source;
  const holdsPrivate = items.some(({ blocks }) => blocks.some(({ type }) => type === 'private'));
  return {
    ...headOf(source, naming, isWhole),
    facts: isWhole ? factsOf(source, naming) : [],
    attendance: isWhole ? printAttendance(source, naming, moves) : [],
    items,
    summary: isWhole ? split(naming.text(minutes.publicSummary)) : [],
    corrections: isWhole ? minutes.corrections.map(naming.text) : [],
    noDelegation,
    marking: holdsPrivate ? 'For members only: holds matters that are not for publication' : null,
    signature:
      isPublic || !isWhole || !isApproved(minutes.state) ? null : signatureOf(source, naming),
  };
}

/** From approval on the text stands. */
export function isApproved(state: MinutesState): boolean {
  return state === 'approved' || state === 'signed' || state === 'published_final';
}

function headOf(source: MinutesSource, naming: Naming, isWhole: boolean) {
  const { body, meeting, minutes, sample } = source;
  const standing = standingOf(source, naming);
  const heading = isWhole ? 'Minutes' : 'Extract from the minutes';
  const draft = standing.draft ? `DRAFT ${heading.toLowerCase()}` : heading;
  return {
    title: `${draft}: ${body.name}, ${formatPlainDate(meeting.day)}`,
    bodyName: body.name,
    meetingTitle: meeting.title.trim() === '' ? body.name : meeting.title,
    heading,
    when: `${formatLongDate(meeting.day)}${times(minutes)}`,
    day: meeting.day,
    sampleNotice: sample ? 'Sample: made from example records, not a real meeting' : null,
    standing,
  };
}

function times({ startedAt, endedAt }: MinutesSource['minutes']): string {
  if (startedAt === null) return '';
  return endedAt === null
    ? `, ${formatTime(startedAt)}`
    : `, ${formatTime(startedAt)} to ${formatTime(endedAt)}`;
}

/** Where the minutes stand, in words that everybody may read. */
function standingOf(
  { minutes, approvedAt, signedAt }: MinutesSource,
  naming: Naming,
): PrintedStanding {
  if (!isApproved(minutes.state)) {
    const sentence =
      minutes.state === 'drafting'
        ? 'These minutes are being written. They are a draft, subject to approval.'
        : 'These minutes are a draft, subject to approval at a later meeting.';
    return { word: 'DRAFT', draft: true, sentences: [sentence] };
  }
  const at = approvedAt === null ? '' : ` at the meeting of ${approvedAt.title}`;
  const day = minutes.approvedOn ?? approvedAt?.day ?? null;
  const on = day === null ? '' : ` on ${formatLongDate(day)}`;
  const approved = `These minutes were approved${on}${at}.`;
  if (minutes.signedOn === null) {
    return { word: 'Approved', draft: false, sentences: [approved] };
  }
  return {
    word: 'Approved and signed',
    draft: false,
    sentences: [approved, signedWords(minutes, signedAt, naming)],
  };
}

function signedWords(
  { signedBy, signedOn }: MinutesSource['minutes'],
  signedAt: MinutesSource['signedAt'],
  naming: Naming,
): string {
  const on = signedOn === null ? '' : ` on ${formatLongDate(signedOn)}`;
  const at = signedAt === null ? '' : ` at the meeting of ${signedAt.title}`;
  return `Signed by ${naming.chair(signedBy) ?? 'the chair'}${on}${at}.`;
}

function factsOf({ meeting, minutes }: MinutesSource, naming: Naming): PrintedFact[] {
  const facts: [string, string[]][] = [
    ['Place', split(meeting.place)],
    ['Opened', minutes.startedAt === null ? [] : [formatTime(minutes.startedAt)]],
    ['Closed', minutes.endedAt === null ? [] : [formatTime(minutes.endedAt)]],
    [
      'In the chair',
      minutes.chairedBy.trim() === '' ? [] : [naming.chair(minutes.chairedBy) ?? 'The chair'],
    ],
  ];
  return facts.filter(([, lines]) => lines.length > 0).map(([term, lines]) => ({ term, lines }));
}

function signatureOf({ minutes, signedAt, historyHash }: MinutesSource, naming: Naming) {
  const signed = minutes.signedOn === null ? null : signedWords(minutes, signedAt, naming);
  return { signed, hash: historyHash };
}

function surroundingsOf(
  source: MinutesSource,
  naming: Naming,
  isPublic: boolean,
): RecordSurroundings {
  return {
    naming,
    isPublic,
    organisations: new Map(source.organisations.map(({ id, name }) => [id, name])),
    posts: new Map(source.posts.map(({ id, title }) => [id, title])),
  };
}

const noDelegation =
  'Nothing in these minutes delegates the decision-making functions of any member or authority. Where a decision needs the powers of an accountable body, it is a recommendation to that body until the body agrees.';
