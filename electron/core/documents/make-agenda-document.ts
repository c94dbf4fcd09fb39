import { formatLongDate, formatPlainDate, joinWords } from '#shared/calendar/date-words.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument, Fact, Remark, Standing } from './agenda-document.ts';
import { makeEntry, restrictedRowsOf } from './make-agenda-entry.ts';
import { paragraphsOf, plainLine, plainNames, plainTitle } from './plain-text.ts';
import { timesInWords } from './clock-words.ts';

/** Puts a public meeting into the words that the page, the PDF and the pack share. */
export function makeAgendaDocument(view: PublicMeeting): AgendaDocument {
  const { body, meeting } = view;
  const bodyName = plainTitle(body.name);
  const excluded = restrictedRowsOf(view.sections.flatMap((section) => section.items));
  return {
    title: `Agenda: ${bodyName}, ${formatPlainDate(meeting.day)}`,
    bodyName,
    meetingTitle: plainTitle(meeting.title),
    when: `${formatLongDate(meeting.day)}, ${timesInWords(meeting.startsAt, meeting.endsAt)}`,
    sampleNotice: view.sample ? 'Sample: made from example records, not a real meeting' : null,
    standing: standingOf(view),
    facts: factsOf(view),
    notice: noticeOf(view),
    sections: view.sections
      .filter((section) => section.items.length > 0)
      .map((section) => ({
        title: section.title === null ? 'Items of business' : plainTitle(section.title),
        entries: section.items.map((item) => makeEntry(item, { bodyName, excluded })),
      })),
    contacts: contactsOf(view),
    remarks: remarksOf(view),
    day: meeting.noticeLastChanged,
  };
}

function standingOf({ meeting }: PublicMeeting): Standing | null {
  const note = paragraphsOf(meeting.statusNote);
  const day = formatLongDate(meeting.day);
  switch (meeting.status) {
    case 'scheduled':
    case 'held':
      return null;
    case 'moved': {
      const from =
        meeting.movedFrom === null
          ? ''
          : ` It was to be held on ${formatLongDate(meeting.movedFrom)}.`;
      return { word: 'Moved', sentences: [`This meeting is now on ${day}.${from}`, ...note] };
    }
    case 'postponed':
      return {
        word: 'Postponed',
        sentences: [`This meeting will not take place on ${day}.`, ...note],
      };
    case 'cancelled':
      return {
        word: 'Cancelled',
        sentences: [`The meeting on ${day} will not take place.`, ...note],
      };
  }
}

const modeWords = {
  in_person: 'In person',
  hybrid: 'In person and online',
  online: 'Online',
} as const;

function factsOf({ meeting }: PublicMeeting): Fact[] {
  const facts: Fact[] = [];
  const place = paragraphsOf(meeting.place).flatMap((paragraph) => paragraph.split('\n'));
  if (place.length > 0) facts.push({ term: 'Place', lines: place });
  facts.push({ term: 'How it meets', lines: [modeWords[meeting.mode]] });
  const joining = paragraphsOf(meeting.publicJoiningNote);
  if (joining.length > 0) facts.push({ term: 'Joining', lines: joining });
  return facts;
}

function noticeOf({ body, meeting }: PublicMeeting): string[] {
  const closed =
    meeting.privateReason === null
      ? []
      : ['This meeting is not open to the public.', ...paragraphsOf(meeting.privateReason)];
  const written = paragraphsOf(meeting.noticeText);
  if (written.length > 0) return [...written, ...closed];
  const lead = `The ${plainTitle(body.name).replace(/^the /i, '')} will meet on ${formatLongDate(meeting.day)} at ${timesInWords(meeting.startsAt, null)}.`;
  return meeting.privateReason === null
    ? [`${lead} Members of the public are welcome to attend the parts that are held in public.`]
    : [lead, ...closed];
}

function contactsOf({ body }: PublicMeeting): Fact[] {
  return body.contacts.map((contact) => ({
    term: plainTitle(contact.label),
    lines: [contact.email, contact.phone, contact.address]
      .filter((line) => line !== null)
      .map(plainLine),
  }));
}

function remarksOf({ body, meeting, clearDays }: PublicMeeting): Remark[] {
  const remarks: Remark[] = [];
  if (meeting.filmNotice) {
    const paragraphs = [
      'Anyone may film, photograph, record or report on this meeting while it is open to the public. Tell the officer at the start if you intend to, so that nobody is disturbed and members of the public who do not wish to be filmed can say so.',
    ];
    remarks.push({ title: 'Filming and recording', paragraphs });
  }
  remarks.push({
    title: 'When the papers are published',
    paragraphs: [plainLine(clearDays.sentence)],
  });
  const former = plainNames(body.formerNames);
  if (former.length > 0) {
    remarks.push({
      title: 'Former names',
      paragraphs: [`This body was known before as ${joinWords(former)}.`],
    });
  }
  return remarks;
}
