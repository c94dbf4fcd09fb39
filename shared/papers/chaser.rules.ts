import type { CivilDate } from '../calendar/civil-date.ts';
import { describeTimeLeft } from '../calendar/clear-days-words.ts';
import { countOf, formatLongDate, formatLongDay } from '../calendar/date-words.ts';
import type { WorkingCalendar } from '../calendar/working-calendar.ts';
import type { ChaserLetter } from './chaser.ts';

/** A paper that is owed, with what its author needs to know. */
export interface OwedPaper {
  readonly paperId: string;
  readonly title: string;
  readonly author: string;
  readonly authorPostId: string | null;
  readonly email: string | null;
  readonly dueOn: CivilDate | null;
  readonly toFollow: boolean;
  readonly itemNumber: string;
  readonly meeting: {
    readonly id: string;
    readonly title: string;
    readonly day: CivilDate;
    /** Null where nothing has to be published. */
    readonly publishBy: CivilDate | null;
    readonly clearDaysNeeded: number;
  };
  readonly calendar: WorkingCalendar;
}

export interface LetterFacts {
  readonly today: CivilDate;
  readonly officer: { readonly name: string; readonly post: string };
}

/** Longer links are cut off by some mail programs. */
const LONGEST_LINK = 1_900;

/** One letter to each author about all the papers they owe, the most pressing meeting first. */
export function writeLetters(papers: readonly OwedPaper[], facts: LetterFacts): ChaserLetter[] {
  const byAuthor = Map.groupBy(
    papers.filter(({ author }) => author.trim() !== ''),
    ({ author, authorPostId }) => authorPostId ?? author.trim().toLowerCase(),
  );
  return [...byAuthor.values()].flatMap((owed) => {
    const [first] = owed;
    return first === undefined ? [] : [writeLetter(owed, first, facts)];
  });
}

/** `due tomorrow`, `2 days late`, `no due date`. */
export function sayOwed({ dueOn, calendar }: OwedPaper, today: CivilDate): string {
  if (dueOn === null) return 'no due date';
  const left = describeTimeLeft(calendar, today, dueOn);
  if (left.kind !== 'late') return `due ${left.text}`;
  return left.text === 'late' ? 'late' : left.text;
}

function writeLetter(
  owed: readonly OwedPaper[],
  first: OwedPaper,
  facts: LetterFacts,
): ChaserLetter {
  const { author, authorPostId, email } = first;
  const subject = subjectOf(owed, first);
  const text = textOf(owed, first, facts);
  return {
    author,
    authorPostId,
    email,
    subject,
    text,
    mailto: mailtoOf({ email, subject, text }),
    papers: owed.map((paper) => ({
      paperId: paper.paperId,
      title: paper.title,
      meeting: `${paper.meeting.title}, ${formatLongDay(paper.meeting.day)}`,
      dueOn: paper.dueOn,
      words: sayOwed(paper, facts.today),
    })),
  };
}

function subjectOf(owed: readonly OwedPaper[], { title, meeting }: OwedPaper): string {
  if (owed.length === 1)
    return `${title}: paper for the ${meeting.title}, ${formatLongDay(meeting.day)}`;
  const isOne = owed.every((paper) => paper.meeting.id === meeting.id);
  const papers = countOf(owed.length, 'paper');
  return isOne
    ? `${papers} for the ${meeting.title}, ${formatLongDay(meeting.day)}`
    : `${papers} for coming meetings`;
}

function textOf(
  owed: readonly OwedPaper[],
  { author }: OwedPaper,
  { officer, today }: LetterFacts,
): string {
  const meetings = [...Map.groupBy(owed, ({ meeting }) => meeting.id).values()];
  const paragraphs = meetings.map((papers) => ofMeeting(papers, today));
  const ask =
    owed.length === 1
      ? 'Send it to me as a PDF if you can, or tell me today when it will be ready. If it cannot be ready in time, tell me why it is late and why it cannot wait for the next meeting: the agenda has to say so.'
      : 'Send them to me as PDFs if you can, or tell me today when they will be ready. If one cannot be ready in time, tell me why it is late and why it cannot wait for the next meeting: the agenda has to say so.';
  const signed = [officer.name, officer.post].filter((line) => line.trim() !== '').join('\n');
  return [`Dear ${author}`, ...paragraphs, ask, signed]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function ofMeeting(papers: readonly OwedPaper[], today: CivilDate): string {
  const [first] = papers;
  if (first === undefined) return '';
  const { title, day, publishBy, clearDaysNeeded } = first.meeting;
  const lead = `The ${title} meets on ${formatLongDate(day)}. ${papers.length === 1 ? 'This paper is' : 'These papers are'} not here yet:`;
  const lines = papers.map(
    (paper) => `- ${paper.title} (item ${paper.itemNumber}), ${sayDueDay(paper, today)}`,
  );
  return [lead, ...lines, sayPublishBy({ publishBy, clearDaysNeeded }, today)]
    .filter((line) => line !== '')
    .join('\n');
}

function sayDueDay(paper: OwedPaper, today: CivilDate): string {
  if (paper.dueOn === null) return 'no day agreed yet';
  const day = formatLongDay(paper.dueOn);
  const words = paper.dueOn < today ? `was due on ${day}` : `due on ${day}`;
  return paper.toFollow ? `${words}, marked to follow` : words;
}

function sayPublishBy(
  { publishBy, clearDaysNeeded }: Pick<OwedPaper['meeting'], 'publishBy' | 'clearDaysNeeded'>,
  today: CivilDate,
): string {
  if (publishBy === null) return '';
  const rule = `the public must have ${countOf(clearDaysNeeded, 'clear working day')} to read the papers`;
  return publishBy < today
    ? `The last day to publish was ${formatLongDay(publishBy)}, because ${rule}.`
    : `We publish by the end of ${formatLongDay(publishBy)}, because ${rule}.`;
}

/** A letter as a link to the person's own mail program; null where it is too long for one. */
export function mailtoOf({
  email,
  subject,
  text,
}: Pick<ChaserLetter, 'email' | 'subject' | 'text'>): string | null {
  const body = encodeURIComponent(text.replace(/\n/g, '\r\n'));
  const link = `mailto:${encodeURIComponent(email ?? '').replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`;
  return link.length > LONGEST_LINK ? null : link;
}
