import type { ReadDb } from '#core/db/history.ts';
import { storedDay } from '#core/db/stored.ts';
import { listKnownBetween } from '#core/meetings/meetings.service.ts';
import type { KnownMeeting } from '#core/meetings/view-meetings.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { judgePaper } from '#shared/calendar/clear-days-verdict.ts';
import {
  complianceOf,
  judgedMeeting,
  whyNothingToPublish,
} from '#shared/meetings/publication.rules.ts';
import { bodiesInTime, sayCompliance } from '#shared/publishing/compliance.rules.ts';
import type { LatePaper, PublishingCompliance } from '#shared/publishing/register.ts';
import { listPaperDays } from './register.repository.ts';

/** How many meetings of a time had every paper public in time, and which papers had not (R-015, S-096). */
export async function publishingCompliance(
  db: ReadDb,
  about: { bodyId: string | null; from: CivilDate; to: CivilDate; today: CivilDate },
): Promise<PublishingCompliance> {
  const { bodyId, from, today } = about;
  const to = about.to < today ? about.to : today;
  const all = await listKnownBetween(db, { from, to, today, bodyId });
  const held = all.filter(
    (known) => known.meeting.kind === 'meeting' && whyNothingToPublish(known) === null,
  );
  const late = await latePapers(db, held);
  const judged = held.map((known) => ({
    bodyId: known.body.id,
    bodyName: known.body.name,
    inTime: complianceOf(known, known.facts.toPublish).compliant === true,
    latePapers: late.filter(({ meetingId }) => meetingId === known.meeting.id).length,
  }));
  const inTime = judged.filter((one) => one.inTime).length;
  return {
    ...{ from, to, late, inTime },
    meetings: held.length,
    sentence: sayCompliance(inTime, held.length),
    bodies: bodiesInTime(judged),
  };
}

async function latePapers(db: ReadDb, held: readonly KnownMeeting[]): Promise<LatePaper[]> {
  const papers = Map.groupBy(
    await listPaperDays(
      db,
      held.map(({ meeting }) => meeting.id),
    ),
    ({ meetingId }) => meetingId,
  );
  return held.flatMap((known) => {
    const { meeting, body, agendaPublished } = known;
    const judged = judgedMeeting(known);
    const agenda = { title: 'Agenda', publishedOn: agendaPublished, reason: '' };
    return [agenda, ...(papers.get(meeting.id) ?? [])].flatMap((paper): LatePaper[] => {
      const published = storedDay(paper.publishedOn);
      const { kind, text } = judgePaper(judged, { published });
      if (kind === 'in_time' || kind === 'short_notice') return [];
      return [
        {
          ...{ meetingId: meeting.id, bodyName: body.name, bodySlug: body.slug },
          ...{ meetingDay: meeting.day, meetingSlug: meeting.slug, title: paper.title },
          ...{ publishedOn: published, sentence: text, reason: paper.reason },
        },
      ];
    });
  });
}
