import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import { namePapers, publicSections } from '#shared/publishing/public-sections.rules.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { AgendaDocument, AgendaEntry } from './agenda-document.ts';
import { makeAgendaDocument } from './make-agenda-document.ts';

/** What stands on each page of a copy for members. */
export const membersMarking = 'For members only. Not for publication';

/**
 * The same agenda for members: what the public may not know stands in it in full, each such item marked
 * with its ground. Never a part of a public bundle.
 */
export function makeMembersAgenda(view: PublicMeeting, agenda: Agenda): AgendaDocument {
  const publicDocument = makeAgendaDocument(view);
  const opened = openedAgenda(agenda);
  const sections = publicSections(opened, namePapers(opened, new Map()));
  const document = makeAgendaDocument({ ...view, sections });
  const marks = new Map(entriesOf(publicDocument).map((entry) => [entry.number, entry]));
  for (const entry of entriesOf(document)) {
    const mark = marks.get(entry.number);
    entry.withheld = mark?.withheld ?? null;
    if (entry.toBeExcluded !== null) entry.toBeExcluded = mark?.toBeExcluded ?? null;
    entry.withheldPapers = [];
  }
  return { ...document, title: `${document.title} (members)` };
}

/** The agenda as if nothing on it were withheld. */
function openedAgenda(agenda: Agenda): Agenda {
  const open = (line: AgendaLine): AgendaLine => ({
    ...line,
    isPublic: true,
    papers: line.papers.map((paper) => ({ ...paper, goesPublic: true })),
  });
  return {
    ...agenda,
    parts: agenda.parts.map((part) => ({ ...part, lines: part.lines.map(open) })),
  };
}

function entriesOf({ sections }: AgendaDocument): AgendaEntry[] {
  return sections.flatMap(({ entries }) => entries.flatMap((entry) => [entry, ...entry.children]));
}
