import { addDays, type CivilDate, laterOf } from '../calendar/civil-date.ts';
import { formatPlainDate } from '../calendar/date-words.ts';
import type { Problem } from '../meetings/status.ts';
import type { Declaration, Interest } from './interest.ts';

/** Councillors notify within 28 days of taking office or of a change. */
export const DAYS_TO_NOTIFY = 28;

/** Whether the interest stands on the day. */
export function isInterestOn(
  { fromDay, toDay }: Pick<Interest, 'fromDay' | 'toDay'>,
  on: CivilDate,
): boolean {
  return (fromDay === null || fromDay <= on) && (toDay === null || on <= toDay);
}

/** Whether a dispensation covers the day. */
export function hasDispensationOn(
  { dispensation, dispensationUntil }: Pick<Interest, 'dispensation' | 'dispensationUntil'>,
  on: CivilDate,
): boolean {
  return dispensation.trim() !== '' && (dispensationUntil === null || on <= dispensationUntil);
}

/** Until when the interest had to be notified; null where nothing says when it began, or no duty binds. */
export function notifyBy(interest: Interest, seatBegan: CivilDate | null): CivilDate | null {
  const isRegistrable =
    interest.kind === 'disclosable_pecuniary' || interest.kind === 'other_registrable';
  if (!isRegistrable) return null;
  const { fromDay } = interest;
  const began =
    fromDay !== null && seatBegan !== null ? laterOf(fromDay, seatBegan) : (fromDay ?? seatBegan);
  return began === null ? null : addDays(began, DAYS_TO_NOTIFY);
}

/** What is to mend about an entry of the register. */
export function listInterestProblems(
  interest: Interest,
  { seatBegan, today }: { seatBegan: CivilDate | null; today: CivilDate },
): Problem[] {
  if (interest.toDay !== null && interest.toDay < today) return [];
  const { notifiedOn, dispensationUntil } = interest;
  const due = notifyBy(interest, seatBegan);
  const problems: Problem[] = [];
  if (due !== null && notifiedOn === null) {
    problems.push(
      today > due
        ? problem('not-notified', 'bad', `Not notified. It was due by ${formatPlainDate(due)}.`)
        : problem('notify', 'warn', `Not notified yet. It is due by ${formatPlainDate(due)}.`),
    );
  }
  if (due !== null && notifiedOn !== null && notifiedOn > due) {
    const on = formatPlainDate(notifiedOn);
    const sentence = `Notified on ${on}, later than 28 days: it was due by ${formatPlainDate(due)}.`;
    problems.push(problem('notified-late', 'warn', sentence));
  }
  if (interest.dispensation !== '' && dispensationUntil !== null && dispensationUntil < today) {
    const sentence = `The dispensation ended on ${formatPlainDate(dispensationUntil)}.`;
    problems.push(problem('dispensation-over', 'warn', sentence));
  }
  return problems;
}

/** What is doubtful about how somebody dealt with an interest that they declared, or `null`. */
export function whyHandlingIsDoubtful(
  { kind, handling, dispensation }: Pick<Declaration, 'kind' | 'handling' | 'dispensation'>,
  hasDispensation: boolean,
): string | null {
  if (hasDispensation || dispensation.trim() !== '') return null;
  if (kind === 'disclosable_pecuniary' && handling !== 'left') {
    return 'With a disclosable pecuniary interest a councillor takes no part and leaves the room, unless there is a dispensation.';
  }
  const isOther = kind === 'other_registrable' || kind === 'non_registrable';
  if (isOther && (handling === 'stayed_took_part' || handling === 'stayed_no_part')) {
    return 'With this interest a councillor speaks only where the public may, and then leaves the room, unless there is a dispensation.';
  }
  return null;
}

/** What a public file may say of a declaration's nature: nothing where it is sensitive. */
export function publicNature({
  sensitive,
  concerns,
  nature,
}: Pick<Declaration, 'sensitive' | 'concerns' | 'nature'>): { concerns: string; nature: string } {
  return sensitive ? { concerns: '', nature: '' } : { concerns, nature };
}

/** Why an interest cannot be kept like this, or `null`. */
export function whyNotInterest(
  interest: Pick<
    Interest,
    | 'personId'
    | 'postId'
    | 'holder'
    | 'organisationId'
    | 'bodyId'
    | 'concerns'
    | 'nature'
    | 'fromDay'
    | 'toDay'
  >,
): { reason: string; sentence: string; field: string } | null {
  const { fromDay, toDay } = interest;
  if (interest.personId === null && interest.postId === null && interest.holder === '') {
    return { reason: 'nobody', sentence: 'Choose who holds the interest', field: 'personId' };
  }
  const isAboutRecord = interest.organisationId !== null || interest.bodyId !== null;
  if (!isAboutRecord && interest.concerns === '' && interest.nature.trim() === '') {
    return { reason: 'nothing', sentence: 'Write what the interest is in', field: 'concerns' };
  }
  if (fromDay !== null && toDay !== null && toDay < fromDay) {
    const sentence = `Enter a day on or after ${formatPlainDate(fromDay)}`;
    return { reason: 'ends-before-start', sentence, field: 'toDay' };
  }
  return null;
}

function problem(code: string, tone: 'warn' | 'bad', sentence: string): Problem {
  return { code, tone, sentence, itemId: null, paperId: null };
}
