import type { ReadDb } from '#core/db/history.ts';
import type { PaperStore } from '#core/papers/paper-store.ts';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { runningLines, wordsWithout } from './paper-words.ts';
import { linesOf } from './preflight.service.ts';
import { pagesOfStored } from './stored-paper-words.ts';
import type { WithheldText } from './verify/bundle-check.ts';
import {
  listMeetingIds,
  listNames,
  listPrivateContacts,
  listPublishedContacts,
} from './withheld.repository.ts';

/**
 * Every text of the workspace that must not be in this meeting's bundle, with a harmless name of its
 * place: what is exempt, what is private, contacts that may not be published, and, given the store, the
 * words of exempt papers.
 */
export async function withheldTexts(
  db: ReadDb,
  papers: PaperStore | null,
  about: { meeting: Meeting; agenda: Agenda },
): Promise<WithheldText[]> {
  return [
    ...meetingTexts(about),
    ...(await privateContacts(db)),
    ...(papers === null ? [] : await exemptPapers(papers, about.agenda)),
  ];
}

/** What is withheld of one meeting, but for the words of its exempt papers. */
export function meetingTexts({
  meeting,
  agenda,
}: {
  meeting: Meeting;
  agenda: Agenda;
}): WithheldText[] {
  const lines = linesOf(agenda);
  return [
    ...texts('the private notes of the meeting', [meeting.privateNotes, meeting.joiningPrivate]),
    ...lines.flatMap(itemTexts),
    ...lines.flatMap((line) => line.papers.flatMap((paper) => paperTexts(paper, line))),
  ].filter(({ text }) => text.trim() !== '');
}

/** Every meeting of the workspace, newest first. */
export async function listEveryMeeting(db: ReadDb): Promise<string[]> {
  return listMeetingIds(db);
}

/** Contacts of anybody that may not be published, and stand nowhere as published (S-303). */
export async function privateContacts(db: ReadDb): Promise<WithheldText[]> {
  const published = new Set(await listPublishedContacts(db));
  const contacts = (await listPrivateContacts(db)).filter((value) => !published.has(value));
  return texts('a contact that may not be published', contacts).filter(
    ({ text }) => text.trim() !== '',
  );
}

/**
 * Names that are no secret although exempt text holds them too: bodies, organisations, posts, and the titles
 * that the public agenda prints. Descriptions, recommendations and notices are not here: exempt words that
 * were copied into one of those must be found.
 */
export async function publicNames(db: ReadDb, view: PublicMeeting): Promise<string[]> {
  return [...(await listNames(db)), ...publicTitles(view)];
}

/** What the public agenda of one meeting prints as titles, grounds and presenters. */
export function publicTitles(view: PublicMeeting): string[] {
  const items = view.sections.flatMap(({ items: own }) =>
    own.flatMap((item) => [item, ...item.subItems]),
  );
  return [
    view.meeting.title,
    view.meeting.place ?? '',
    ...view.sections.map((section) => section.title ?? ''),
    ...items.flatMap((item) => [item.title, ...item.papers.map((paper) => paper.title)]),
    ...items.flatMap((item) =>
      item.restriction === null
        ? [item.presenter ?? '']
        : [item.restriction.ground, item.restriction.reason ?? ''],
    ),
  ];
}

/** The officer's notes and reasons for the file, which no audience gets but, where told, the chair. */
export function notesForTheFile(
  { meeting, agenda }: { meeting: Meeting; agenda: Agenda },
  options: { forChair: boolean },
): WithheldText[] {
  const { forChair } = options;
  const lines = linesOf(agenda);
  return [
    ...texts('the private notes of the meeting', [
      forChair ? '' : meeting.privateNotes,
      meeting.joiningPrivate,
    ]),
    ...lines.flatMap(({ item, number }) =>
      texts(`the private notes of item ${number}`, [
        forChair ? '' : item.privateNotes,
        item.publicInterestReason,
      ]),
    ),
    ...lines.flatMap(({ papers, number }) =>
      papers.flatMap(({ paper }) =>
        texts(`the private note on a paper of item ${number}`, [
          paper.privateNote,
          paper.publicInterestReason,
        ]),
      ),
    ),
  ].filter(({ text }) => text.trim() !== '');
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

function paperTexts(view: PaperView, line: AgendaLine): WithheldText[] {
  const { paper } = view;
  const goesPublic = isNoSecret(view, line);
  const place = `a paper of item ${line.number}`;
  const always = texts(`the private note on ${place}`, [
    paper.privateNote,
    paper.publicInterestReason,
  ]);
  if (goesPublic) return always;
  return [...always, ...texts(place, [paper.title, paper.author, paper.accessibilityNote])];
}

/** The words of exempt papers, without the running heads and feet that all papers of the meeting share. */
export async function exemptPapers(store: PaperStore, agenda: Agenda): Promise<WithheldText[]> {
  const lines = linesOf(agenda);
  const filed = lines.flatMap((line) =>
    line.papers.flatMap((view) =>
      view.version === null
        ? []
        : [{ ...view.version, item: line.number, goesPublic: isNoSecret(view, line) }],
    ),
  );
  const open = new Set(filed.filter((paper) => paper.goesPublic).map((paper) => paper.sha256));
  const exempt = filed.filter((paper) => !paper.goesPublic && !open.has(paper.sha256));
  if (exempt.length === 0) return [];
  const running = new Set<string>();
  const pages = new Map<string, string[][]>();
  for (const { sha256, mediaType } of filed) {
    if (pages.has(sha256)) continue;
    const read = await pagesOfStored(store, { sha256, mediaType });
    pages.set(sha256, read);
    for (const line of runningLines(read)) running.add(line);
  }
  return exempt
    .map(({ item, sha256 }) => ({
      text: wordsWithout(pages.get(sha256) ?? [], running),
      where: `an exempt paper of item ${item}`,
    }))
    .filter(({ text }) => text.trim() !== '');
}

/** A public paper that was withdrawn is left out, but its words are no secret. */
function isNoSecret({ paper, goesPublic }: PaperView, { isPublic }: AgendaLine): boolean {
  return goesPublic || (paper.state === 'withdrawn' && isPublic && paper.visibility === 'public');
}

function texts(where: string, all: readonly string[]): WithheldText[] {
  return all.map((text) => ({ text, where }));
}
