import {
  applicationIds,
  readApplicationId,
  readUserVersion,
  type SqliteFile,
} from '#core/db/connection.ts';
import { NewerFileError } from '#core/db/file-errors.ts';

/** Pieces belong to a content first and to a file only when its hash is known. Both are never changed after. */
const schema = `
create table paper_files (
  sha256 text not null primary key check (length(sha256) = 64),
  content_id text not null unique,
  bytes integer not null check (bytes >= 0),
  stored_at text not null
) strict;
create table paper_pieces (
  id integer primary key,
  content_id text not null,
  number integer not null check (number >= 0),
  content blob not null,
  unique (content_id, number)
) strict;
create trigger paper_files_are_never_rewritten before update on paper_files
begin select raise(abort, 'papers cannot be changed'); end;
create trigger paper_files_are_never_removed before delete on paper_files
begin select raise(abort, 'papers cannot be removed'); end;
create trigger paper_pieces_are_never_rewritten before update on paper_pieces
begin select raise(abort, 'papers cannot be changed'); end;
create trigger stored_paper_pieces_are_never_removed before delete on paper_pieces
when exists (select 1 from paper_files where content_id = old.content_id)
begin select raise(abort, 'papers cannot be removed'); end;
create trigger stored_papers_never_grow before insert on paper_pieces
when exists (select 1 from paper_files where content_id = new.content_id)
begin select raise(abort, 'papers cannot be changed'); end;
`;

/** The newest form of the papers file that this program knows. */
export const papersVersion = 1;

/** Gives a new papers file its tables; cleans an old one of uploads that never finished. */
export function preparePapersFile(sqlite: SqliteFile): void {
  const found = readUserVersion(sqlite);
  if (found > papersVersion) throw new NewerFileError(found);
  if (sqlite.readonly) return;
  if (found === 0 && readApplicationId(sqlite) === 0) {
    sqlite
      .transaction(() => {
        sqlite.exec(schema);
        sqlite.pragma(`application_id = ${applicationIds.papers}`);
        sqlite.pragma(`user_version = ${papersVersion}`);
      })
      .immediate();
    return;
  }
  const unfinished = 'content_id not in (select content_id from paper_files)';
  const any = sqlite.prepare(`select 1 from paper_pieces where ${unfinished} limit 1`).get();
  if (any !== undefined) sqlite.exec(`delete from paper_pieces where ${unfinished}`);
}
