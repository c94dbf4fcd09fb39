import type { ReadDb } from '#core/db/history.ts';
import { findMinutesSource } from '#core/minutes/minutes-output.service.ts';
import { blockText, contentText, flattenBlocks } from '#shared/minutes/document.rules.ts';
import type { BlockNode } from '#shared/minutes/minute-document.ts';
import { listPrintedNodes, listTaken } from '#shared/minutes/printed-minutes-items.ts';
import type { MinutesSource } from '#shared/minutes/printed-minutes-source.ts';
import { isStockPhrase, stockPhrases } from '#shared/minutes/stock-phrases.ts';
import type { PublicMinutes } from '#shared/publishing/minutes-view.ts';
import type { PublicMeeting, PublicSubItem } from '#shared/publishing/publish-view.ts';
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
  const said = view === null ? '' : wordForm(quotable(view).join('\n'));
  const source = await findMinutesSource(db, meetingId);
  const rooms = await listRoomNotes(db, meetingId);
  const natures = await listSensitiveNatures(db);
  const business = await listWithheldBusiness(db, meetingId);
  const shared = new Set(source === null ? [] : publicFields(source));
  const found = [
    ...(source === null ? [] : textsOfMinutes(source, shared)),
    ...texts('a note on the attendance', rooms),
    ...texts('the nature of a sensitive interest', natures),
    ...texts('a withheld decision or action', business.words),
    ...texts('a withheld decision or action', notShared(business.fields, shared)),
  ].filter(({ text }) => !isHarmless(text, said));
  return [...found, ...(source === null || !withNames ? [] : hiddenNames(source))];
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

function textsOfMinutes(source: MinutesSource, shared: ReadonlySet<string>): WithheldText[] {
  return listTaken(source).flatMap((taken) => {
    const where = taken.item === null ? 'the opening' : `item ${taken.item.number}`;
    const kept = listPrintedNodes(taken).filter(({ isPrivate }) => isPrivate);
    const notes = flattenBlocks(taken.entry.document).filter(({ node }) => node.type === 'note');
    const said = kept.flatMap(({ node }) => [wordsOf(node), ...notShared(fieldsOf(node), shared)]);
    const noted = notes.map(({ node }) => blockText(node));
    return [
      ...texts(`private minutes of ${where}`, said),
      ...texts(`a note in the minutes of ${where}`, noted),
    ];
  });
}

/** What a block says, without the fields beside its words. */
function wordsOf(node: BlockNode): string {
  return node.type === 'decision' || node.type === 'action'
    ? contentText(node.content)
    : blockText(node);
}

/** The fields beside the words of a block. */
function fieldsOf(node: BlockNode): string[] {
  if (node.type === 'action') return [node.attrs.owner];
  if (node.type !== 'decision') return [];
  const { reasons, options, reservations, accountable } = node.attrs;
  return [reasons, options, accountable, ...reservations];
}

/** Reasons and owners of public blocks: an officer gives the same ones in private, and that is no leak. */
function publicFields(source: MinutesSource): string[] {
  return listTaken(source)
    .flatMap((taken) => listPrintedNodes(taken))
    .filter(({ isPrivate }) => !isPrivate)
    .flatMap(({ node }) => fieldsOf(node).map((field) => wordForm(field)));
}

function notShared(fields: readonly string[], shared: ReadonlySet<string>): string[] {
  return fields.filter((field) => !shared.has(wordForm(field)));
}

function hiddenNames({ attendance, openNames }: MinutesSource): WithheldText[] {
  const open = new Set(openNames.map((name) => wordForm(name)));
  return attendance
    .filter(({ name, mayBeNamed }) => !mayBeNamed && !open.has(wordForm(name)))
    .map(({ name }) => ({ text: name, where: 'a name that may not be published' }));
}

/**
 * Words that every minute has, what the public agenda asks for itself, and one or two words without a number:
 * `Housing` as the nature of an interest would be found in every minute. The view keeps those out.
 */
function isHarmless(text: string, said: string): boolean {
  const form = wordForm(text).trim();
  const isBare = form.split(' ').length < 3 && !/\d/.test(form);
  return isBare || isStockPhrase(text) || said.includes(` ${form} `);
}

function texts(where: string, all: readonly string[]): WithheldText[] {
  return all.map((text) => ({ text, where }));
}

/** What minutes quote of the public agenda: titles and what was asked for; not its descriptions. */
function quotable({ sections }: PublicMeeting): string[] {
  return sections
    .flatMap(({ items }) => items.flatMap((item): PublicSubItem[] => [item, ...item.subItems]))
    .flatMap((item) => [item.title, ...('recommendations' in item ? item.recommendations : [])]);
}
