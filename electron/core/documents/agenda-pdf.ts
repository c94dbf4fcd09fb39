import type { AgendaDocument } from './agenda-document.ts';
import { printable } from './font-coverage.ts';
import type { TypesetDocument } from './typeset-job.ts';
import type { Typesetter } from './typesetter.ts';

/** The agenda as a tagged A4 PDF; the export fails if it would break PDF/UA-1. */
export function renderAgendaPdf(
  agenda: AgendaDocument,
  typesetter: Typesetter,
): Promise<TypesetDocument> {
  const data = forPrint({ ...agenda, footer: footerOf(agenda) });
  return typesetter.typeset({ template: 'agenda', data, standard: 'ua-1' });
}

/** What stands at the foot of each page. */
export function footerOf(agenda: AgendaDocument): string {
  return agenda.meetingTitle === agenda.bodyName
    ? `${agenda.bodyName}, ${agenda.when}`
    : `${agenda.bodyName}: ${agenda.meetingTitle}, ${agenda.when}`;
}

/** The same data with every string as the bundled fonts can print it. */
export function forPrint(value: unknown): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map(forPrint);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, forPrint(inner)]));
}
