import { numbersOfItems } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { knownMeetingsById } from '#core/meetings/meetings.service.ts';
import { officerOf } from '#core/settings/settings.service.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countOf, formatLongDay } from '#shared/calendar/date-words.ts';
import { meetingTitle } from '#shared/meetings/meeting-words.rules.ts';
import { lastDays, whyNothingToPublish } from '#shared/meetings/publication.rules.ts';
import type { ChaserLetters } from '#shared/papers/chaser.ts';
import { type OwedPaper, writeLetters } from '#shared/papers/chaser.rules.ts';
import { listOwedPapers } from './owed-papers.repository.ts';

/** More letters than this nobody sends in one go. */
const MOST_PAPERS = 500;

/** A reminder to each author who owes papers, of one meeting or of all to come. */
export async function writeChasers(
  db: ReadDb,
  meetingId: string | undefined,
  today: CivilDate,
): Promise<ChaserLetters> {
  const { papers: rows } = await listOwedPapers(db, { from: today, meetingId, limit: MOST_PAPERS });
  const meetings = await knownMeetingsById(
    db,
    rows.map((row) => row.meetingId),
    today,
  );
  const numbers = await numbersOfItems(db, [...meetings.keys()]);
  const papers = rows.flatMap((row): OwedPaper[] => {
    const known = meetings.get(row.meetingId);
    if (known === undefined) return [];
    const { meeting, body, calendar } = known;
    return [
      {
        ...row,
        toFollow: row.state === 'to_follow',
        itemNumber: numbers.get(row.itemId) ?? '',
        calendar,
        meeting: {
          id: meeting.id,
          title: meetingTitle(meeting, body),
          day: meeting.day,
          publishBy: whyNothingToPublish(known) === null ? lastDays(known).latestSafe : null,
          clearDaysNeeded: body.clearDaysNeeded,
        },
      },
    ];
  });
  const letters = writeLetters(papers, { today, officer: await officerOf(db) });
  const nameless = papers.filter(({ author }) => author.trim() === '');
  return {
    letters,
    withoutAuthor: nameless.map(({ paperId, title, meeting }) => ({
      paperId,
      title,
      meeting: `${meeting.title}, ${formatLongDay(meeting.day)}`,
    })),
    sentence: sayLetters(papers.length, letters.length, nameless.length),
  };
}

function sayLetters(papers: number, letters: number, nameless: number): string {
  if (papers === 0) return 'Every paper is here. There is nobody to remind.';
  const lead = `${countOf(papers, 'paper is', 'papers are')} not here; ${countOf(letters, 'reminder')} written.`;
  return nameless === 0
    ? lead
    : `${lead} ${countOf(nameless, 'paper has', 'papers have')} no author: add one.`;
}
