import type { ReadDb } from '#core/db/history.ts';
import { findMinutesSource } from '#core/minutes/minutes-output.service.ts';
import { blockText, flattenBlocks } from '#shared/minutes/document.rules.ts';
import { listPrintedNodes, listTaken } from '#shared/minutes/printed-minutes-items.ts';
import type { MinutesSource } from '#shared/minutes/printed-minutes-source.ts';
import { isStockPhrase, stockPhrases } from '#shared/minutes/stock-phrases.ts';
import type { PublicMinutes } from '#shared/publishing/minutes-view.ts';
import type { PublicMeeting } from '#shared/publishing/publish-view.ts';
import type { WithheldText } from './verify/bundle-check.ts';
import { wordForm } from './verify/plain-form.ts';
import {
  listRoomNotes,
  listSensitiveNatures,
  listWithheldBusiness,
} from './withheld-minutes.repository.ts';

/**
 * Every text of the minutes of a meeting that must not be public: private passages and items, notes, natures
 * of sensitive interests, withheld decisions and actions, and, for a bundle of minutes, the names of people
 * who may not be named. Names are not looked for in packs: papers name their own authors.
 */
export async function withheldMinutes(
  db: ReadDb,
  about: { meetingId: string; view: PublicMeeting | null; withNames: boolean },
): Promise<WithheldText[]> {
  const { meetingId, view, withNames } = about;
  const said = view === null ? '' : wordForm(stringsIn(view).join('\n'));
  const source = await findMinutesSource(db, meetingId);
  const rooms = await listRoomNotes(db, meetingId);
  const natures = await listSensitiveNatures(db);
  const business = await listWithheldBusiness(db, meetingId);
  return [
    ...(source === null ? [] : textsOfMinutes(source)),
    ...texts('a note on the attendance', rooms),
    ...texts('the nature of a sensitive interest', natures),
    ...texts('a withheld decision or action', business),
    ...(source === null || !withNames ? [] : hiddenNames(source)),
  ].filter(({ text }) => !isHarmless(text, said));
}

/** Words of the public minutes that are no secret although private passages hold them too. */
export function publicMinutesNames({ document }: PublicMinutes): string[] {
  return [
    ...stockPhrases,
    ...document.attendance.flatMap(({ people }) =>
      people.flatMap(({ name, role, note }) => [name, role, note]),
    ),
    ...document.facts.flatMap(({ lines }) => lines),
    ...document.items.flatMap(({ title, ground }) => [
      title,
      ...(ground === null ? [] : [ground.heading, ...ground.paragraphs]),
    ]),
  ];
}

function textsOfMinutes(source: MinutesSource): WithheldText[] {
  return listTaken(source).flatMap((taken) => {
    const where = taken.item === null ? 'the opening' : `item ${taken.item.number}`;
    const kept = listPrintedNodes(taken).filter(({ isPrivate }) => isPrivate);
    const notes = flattenBlocks(taken.entry.document).filter(({ node }) => node.type === 'note');
    return [
      ...texts(
        `private minutes of ${where}`,
        kept.map(({ node }) => blockText(node)),
      ),
      ...texts(
        `a note in the minutes of ${where}`,
        notes.map(({ node }) => blockText(node)),
      ),
    ];
  });
}

function hiddenNames({ attendance, openNames }: MinutesSource): WithheldText[] {
  const open = new Set(openNames.map((name) => wordForm(name)));
  return attendance
    .filter(({ name, mayBeNamed }) => !mayBeNamed && !open.has(wordForm(name)))
    .map(({ name }) => ({ text: name, where: 'a name that may not be published' }));
}

/** Nothing, words that every minute has, or what the public agenda says itself. */
function isHarmless(text: string, said: string): boolean {
  const form = wordForm(text);
  return form.trim() === '' || isStockPhrase(text) || said.includes(form);
}

function texts(where: string, all: readonly string[]): WithheldText[] {
  return all.map((text) => ({ text, where }));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(stringsIn);
}
