import type { ReadDb } from '#core/db/history.ts';
import { PdfUnreadableError, withPdf } from '#core/documents/read-pdf.ts';
import type { PaperStore } from '#core/papers/paper-store.ts';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { linesOf } from './preflight.service.ts';
import type { WithheldText } from './verify/bundle-check.ts';
import { listPrivateContacts, listPublishedContacts } from './withheld.repository.ts';

/**
 * Every text of the workspace that must not be in this meeting's bundle, with a harmless name of its
 * place: what is exempt, what is private, contacts that may not be published, the words of exempt papers.
 */
export async function withheldTexts(
  db: ReadDb,
  papers: PaperStore,
  { meeting, agenda }: { meeting: Meeting; agenda: Agenda },
): Promise<WithheldText[]> {
  const lines = linesOf(agenda);
  const published = new Set(await listPublishedContacts(db));
  const contacts = (await listPrivateContacts(db)).filter((value) => !published.has(value));
  return [
    ...texts('the private notes of the meeting', [meeting.privateNotes, meeting.joiningPrivate]),
    ...lines.flatMap(itemTexts),
    ...lines.flatMap((line) => line.papers.flatMap((paper) => paperTexts(paper, line))),
    ...contacts.flatMap((value) => texts('a contact that may not be published', [value])),
    ...(await exemptPaperTexts(papers, lines)),
  ].filter(({ text }) => text.trim() !== '');
}

/** All words of the publish view: what stands here is no secret. */
export function publicTexts(view: PublicMeeting): string[] {
  const found: string[] = [];
  collect(view, found);
  return found;
}

function itemTexts({ item, number, isPublic }: AgendaLine): WithheldText[] {
  const place = `item ${number}`;
  const always = texts(`the private notes of ${place}`, [
    item.privateNotes,
    item.publicInterestReason,
  ]);
  const works = item.backgroundPapers.filter((work) => !isPublic || work.listed === 'exempt');
  const background = works.flatMap((work) => texts(`a background paper of ${place}`, [work.title]));
  if (isPublic) return [...always, ...background];
  const own = [item.title, item.description, item.presenter, ...item.recommendations];
  return [...always, ...background, ...texts(place, [...own, item.withdrawnReason])];
}

function paperTexts({ paper, goesPublic }: PaperView, { number }: AgendaLine): WithheldText[] {
  const place = `a paper of item ${number}`;
  const always = texts(`the private note on ${place}`, [
    paper.privateNote,
    paper.publicInterestReason,
  ]);
  if (goesPublic) return always;
  return [...always, ...texts(place, [paper.title, paper.author, paper.accessibilityNote])];
}

async function exemptPaperTexts(
  papers: PaperStore,
  lines: readonly AgendaLine[],
): Promise<WithheldText[]> {
  const found: WithheldText[] = [];
  const open = new Set(
    lines.flatMap((line) =>
      line.papers.flatMap(({ goesPublic, version }) =>
        goesPublic && version ? [version.sha256] : [],
      ),
    ),
  );
  for (const line of lines) {
    for (const { goesPublic, version } of line.papers) {
      if (goesPublic || version === null || open.has(version.sha256)) continue;
      const where = `an exempt paper of item ${line.number}`;
      const bytes = await papers.read(version.sha256);
      for (const text of await wordsOf(bytes, version.mediaType)) found.push({ text, where });
    }
  }
  return found;
}

/** The words of a stored paper, as far as they can be read here. */
async function wordsOf(bytes: Uint8Array, mediaType: string): Promise<string[]> {
  if (mediaType === 'text/plain' || mediaType === 'text/csv') {
    return [Buffer.from(bytes).toString('utf8')];
  }
  if (mediaType !== 'application/pdf') return [];
  try {
    const text = await withPdf(bytes, async (pdf) => {
      const pages: string[] = [];
      for (let number = 1; number <= pdf.numPages; number += 1) {
        const { items } = await (await pdf.getPage(number)).getTextContent();
        pages.push(items.map((item) => ('str' in item ? item.str : '')).join(' '));
      }
      return pages.join('\n');
    });
    return [text];
  } catch (error) {
    if (error instanceof PdfUnreadableError) return [];
    throw error;
  }
}

function texts(where: string, all: readonly string[]): WithheldText[] {
  return all.map((text) => ({ text, where }));
}

function collect(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (Array.isArray(value))
    value.forEach((one: unknown) => {
      collect(one, into);
    });
  else if (typeof value === 'object' && value !== null) collect(Object.values(value), into);
}
