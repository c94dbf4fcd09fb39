import { csvFile } from '#core/documents/spreadsheet.ts';
import type { ReadDb } from '#core/db/history.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { nameOfKind } from '#shared/publishing/bundle-words.ts';
import { isPublicKind } from '#shared/publishing/publishing.ts';
import type {
  RegisterEntry,
  RegisterFilter,
  RegisterPage,
  RegisterState,
} from '#shared/publishing/register.ts';
import { registerStateWords } from '#shared/publishing/register-words.ts';
import {
  listAllPublications,
  listRegister,
  listRegisteredBodies,
  type RegisterPublication,
  type RegisterRow,
} from './register.repository.ts';

/** Every export with where it stands and when it first went live, newest first; three statements. */
export async function publishingRegister(
  db: ReadDb,
  filter: RegisterFilter,
): Promise<RegisterPage> {
  const rows = await listRegister(db, filter.bodyId);
  const publications = Map.groupBy(
    await listAllPublications(db, filter.bodyId),
    ({ exportId }) => exportId,
  );
  const entries = rows
    .map((row) => toEntry(row, publications.get(row.exportId) ?? []))
    .filter(({ kind }) => filter.kind === null || kind === filter.kind)
    .filter(({ state }) => filter.state === null || state === filter.state);
  return { entries, bodies: await listRegisteredBodies(db) };
}

/** The register as a table for a spreadsheet. */
export async function publishingRegisterFile(db: ReadDb, filter: RegisterFilter): Promise<File> {
  const { entries } = await publishingRegister(db, filter);
  const rows = entries.map((entry) => [
    ...[entry.bodyName, entry.meetingDay, entry.kindWords, entry.number],
    registerStateWords[entry.state],
    ...[londonDate(entry.exportedAt), londonTime(entry.exportedAt), entry.exportedBy],
    ...[entry.publishedOn, entry.publishedTime, entry.places.join('; '), entry.recordedBy],
    ...[entry.pages, entry.bytes, entry.fileName, entry.sha512],
  ]);
  return new File([csvFile(headings, rows)], 'publishing-register.csv', { type: 'text/csv' });
}

const headings = [
  ...['Partnership', 'Meeting', 'What', 'Version', 'State'],
  ...['Built on', 'Built at', 'Built by', 'First published on', 'First published at'],
  ...['Places', 'Recorded by', 'Pages', 'Bytes', 'File', 'SHA-512'],
];

function toEntry(row: RegisterRow, publications: readonly RegisterPublication[]): RegisterEntry {
  const { exportId, bodyId, bodyName, bodySlug, meetingDay, meetingSlug, number } = row;
  const { fileName, sha512, bytes, pages, exportedAt, exportedBy } = row;
  const kind = row.form === 'notice' ? 'notice' : row.kind;
  const [first] = publications;
  const what = nameOfKind(kind, row.partner);
  return {
    ...{ exportId, bodyId, bodyName, bodySlug, meetingDay, meetingSlug, number, kind },
    ...{ fileName, sha512, bytes, pages, exportedAt, exportedBy },
    kindWords: row.isTombstone === 1 ? `${what}: withdrawal` : what,
    state: stateOf(row, kind, publications.length > 0),
    publishedOn: first?.publishedOn ?? null,
    publishedTime: first === undefined ? null : londonTime(first.publishedAt),
    places: [...new Set(publications.map(({ place }) => place).filter((place) => place !== ''))],
    recordedBy: first?.recordedBy ?? '',
  };
}

function stateOf(row: RegisterRow, kind: string, isPublished: boolean): RegisterState {
  if (row.isWithdrawn === 1) return 'withdrawn';
  if (isPublished) return 'published';
  if (row.answer !== null) return row.answer;
  const isAsked = row.approvalNeeded === 1 && row.isTombstone === 0 && isPublicKind(kind);
  return isAsked ? 'waiting' : 'built';
}
