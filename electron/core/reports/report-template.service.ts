import { timesInWords } from '#core/documents/clock-words.ts';
import { plainLine } from '#core/documents/plain-text.ts';
import { renderReportTemplate, type ReportTemplate } from '#core/documents/report-template-docx.ts';
import { requireMeeting, requireMeetingBody } from '#core/meetings/meetings.service.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { ReadDb } from '#core/db/history.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { slugify } from '#shared/naming/slug.ts';
import { reportParts } from '#shared/reports/report.ts';
import { tagOfPart } from './read-report.ts';

interface TemplateOrder {
  line: AgendaLine;
  /** Null where the template is for the item itself. */
  paper: Paper | null;
  isSample: boolean;
}

/** The Word document for the author of a report, with what is known of its item filled in. */
export async function makeReportTemplate(db: ReadDb, order: TemplateOrder): Promise<File> {
  const { item, number } = order.line;
  const meeting = await requireMeeting(db, item.meetingId);
  const { name, slug } = await requireMeetingBody(db, meeting.bodyId);
  const bytes = await renderReportTemplate(templateOf(order, meeting, name));
  const fileName = `report-${meeting.day}-${slug}-item-${slugify(number)}.docx`;
  return new File([new Uint8Array(bytes)], fileName, { type: MEDIA_TYPES.docx });
}

function templateOf(
  { line, paper, isSample }: TemplateOrder,
  meeting: Meeting,
  bodyName: string,
): ReportTemplate {
  const { item, number, publicWords } = line;
  const title = paper?.title ?? item.title;
  const time =
    meeting.startsAt === null ? '' : `, ${timesInWords(meeting.startsAt, meeting.endsAt)}`;
  const author = [paper?.author ?? '', item.presenter].find((words) => words !== '');
  const dueOn = paper?.dueOn ?? null;
  return {
    title: `Report: ${plainLine(title)}`,
    bodyName,
    facts: [
      { term: 'Meeting', lines: [bodyName] },
      { term: 'Date', lines: [`${formatLongDate(meeting.day)}${time}`] },
      { term: 'Item', lines: [`${number}  ${item.title}`] },
      { term: 'Author', lines: [author ?? 'Write your post and organisation here'] },
      ...(dueOn === null ? [] : [{ term: 'Due', lines: [formatLongDate(dueOn)] }]),
    ],
    howTo: [
      'Write under each heading, and leave the headings as they are: they are read when the report comes back. Where there is nothing to say, say so.',
    ],
    marking: line.isPublic
      ? null
      : `Not for publication: ${publicWords.restriction ?? 'not yet decided'}`,
    sampleNotice: isSample ? 'Sample: made from example records, not a real meeting' : null,
    day: meeting.day,
    parts: reportParts.map(({ key, ...part }) => ({ ...part, tag: tagOfPart(key) })),
  };
}
