import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { RestrictedPart } from '#shared/publishing/members-view.ts';
import { restrictedPapers } from '#shared/publishing/members-view.rules.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import { pagesOfPaper } from './paper-words.ts';
import { loadMeetingToPublish, type MeetingToPublish } from './publish-view.service.ts';
import type { FileScope, WithheldText } from './verify/bundle-check.ts';
import { withheldMinutes } from './withheld-minutes.service.ts';
import { listMeetingIds } from './withheld.repository.ts';
import { notesForTheFile, publicNames, withheldTexts } from './withheld.service.ts';

export interface MembersGate {
  loaded: MeetingToPublish;
  view: PublicMeeting;
  /** What these readers get of what is withheld. */
  shown: RestrictedPart;
  forChair: boolean;
  today: CivilDate;
}

/**
 * What must not be in a pack of members, of a partner or of the chair: notes for the file, except the chair's
 * own; withheld matters of other meetings; and, outside the restricted file, or for a partner anywhere,
 * everything that the public pack may not hold.
 */
export async function withheldFromMembers(
  { reader: db, papers: store }: Pick<OpenWorkspace, 'reader' | 'papers'>,
  gate: MembersGate,
): Promise<{ withheld: WithheldText[]; publicText: string[] }> {
  const { loaded, view, shown, forChair, today } = gate;
  const { meeting } = loaded.facts;
  const about = { meeting, agenda: loaded.agenda };
  const titles = titlesOf(shown);
  const said = textsOf(shown);
  const read = await wordsOf(shown, (sha256) => store.read(sha256));
  const elsewhere: WithheldText[] = [];
  for (const meetingId of await listMeetingIds(db)) {
    if (meetingId === meeting.id) continue;
    const other = await loadMeetingToPublish(db, meetingId, today);
    const { agenda } = other;
    elsewhere.push(...(await withheldTexts(db, null, { meeting: other.facts.meeting, agenda })));
    elsewhere.push(...(await withheldMinutes(db, { meetingId, view: null, withNames: false })));
  }
  const notes = notesForTheFile(about, { forChair });
  const own = (await withheldTexts(db, store, about)).filter(isNot(notes));
  const minutes = await withheldMinutes(db, { meetingId: meeting.id, view, withNames: false });
  const chairs = forChair ? chairsNotes(loaded) : [];
  return {
    withheld: [
      ...inScope({ id: 'notes', has: () => true, open: titles }, notes),
      ...inScope({ id: 'elsewhere', has: () => true, open: [...titles, ...read, ...chairs] }, [
        ...elsewhere.filter(isNotRepeated(said)),
        ...minutes,
      ]),
      ...inScope({ id: 'public files', has: isForAll }, own),
      // What one partner does not get must not be in its restricted file either.
      ...inScope(
        { id: 'restricted files', has: isRestricted, open: [...said, ...read, ...chairs] },
        own,
      ),
    ],
    publicText: await publicNames(db, view),
  };
}

const restrictedFile = /^data\/(restricted|chair-book)\.pdf$/;

function isRestricted(file: string): boolean {
  return restrictedFile.test(file);
}

function isForAll(file: string): boolean {
  return !isRestricted(file);
}

function inScope(scope: FileScope, texts: readonly WithheldText[]): WithheldText[] {
  return texts.map((text) => ({ ...text, scope }));
}

/** Notes are looked for on their own, wherever they are. */
function isNot(notes: readonly WithheldText[]): (text: WithheldText) => boolean {
  const known = new Set(notes.map(({ text }) => text));
  return ({ text }) => !known.has(text);
}

function chairsNotes({ facts, agenda }: MeetingToPublish): string[] {
  const lines = agenda.parts.flatMap((part) => part.lines);
  return [facts.meeting.privateNotes, ...lines.map(({ item }) => item.privateNotes)];
}

/** An item that comes back in the same words at each meeting is no leak of the meeting before. */
function isNotRepeated(said: readonly string[]): (text: WithheldText) => boolean {
  const known = new Set(said.map((words) => words.trim()));
  return ({ text }) => !known.has(text.trim());
}

/** Titles that the restricted part prints. Its descriptions are not here: notes copied into them are found. */
function titlesOf({ entries }: RestrictedPart): string[] {
  return entries.flatMap(({ title, business, papers }) => [
    title,
    business?.presenter ?? '',
    ...papers.map((paper) => paper.title),
  ]);
}

/** What the restricted part itself says: its readers may know it. */
function textsOf({ entries }: RestrictedPart): string[] {
  return entries.flatMap(({ title, business, papers }) => [
    title,
    ...papers.map((paper) => paper.title),
    ...(business === null
      ? []
      : [business.description ?? '', business.presenter ?? '', ...business.recommendations]),
  ]);
}

async function wordsOf(
  part: RestrictedPart,
  read: (sha256: string) => Promise<Uint8Array>,
): Promise<string[]> {
  const words: string[] = [];
  for (const { file } of restrictedPapers(part)) {
    if (file === null) continue;
    const pages = await pagesOfPaper(await read(file.sha256), file.mediaType);
    words.push(pages.map((page) => page.join(' ')).join(' '));
  }
  return words;
}
