import type { Selectable } from 'kysely';
import { v7 as uuid } from 'uuid';
import type { ReadDb, Work } from '#core/db/history.ts';
import { insertRecord, type RowPatch, updateRecord } from '#core/db/records.ts';
import { given, storedDay } from '#core/db/stored.ts';
import type { Website, WebsiteFields } from '#shared/website/website.ts';
import type { WebsiteTable } from './website.table.ts';

/** The website as told; before that what the program proposes, under the name of the workspace. */
export async function getWebsite(db: ReadDb): Promise<Website> {
  const row = await db
    .selectFrom('websites')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  if (row !== undefined) return toWebsite(row);
  const settings = await db.selectFrom('settings').select('workspaceName').executeTakeFirst();
  return { ...untold, name: settings?.workspaceName ?? 'Partnership' };
}

/** Changes some columns; the row is made when the first thing is told. */
export async function saveWebsite(
  work: Work,
  version: number,
  change: { [Name in keyof WebsiteFields]?: WebsiteFields[Name] | undefined } & LogoColumns,
): Promise<Website> {
  const now = await getWebsite(work.db);
  const columns: RowPatch<'websites'> = given(change);
  if (now.id === null) {
    await insertRecord(work, 'websites', { id: uuid(), name: now.name, ...columns });
  } else {
    await updateRecord(work, 'websites', { id: now.id, version: version || now.version }, columns);
  }
  return getWebsite(work.db);
}

interface LogoColumns {
  logoSha256?: string | null;
  logoMediaType?: string;
  logoWords?: string;
}

function toWebsite(row: Selectable<WebsiteTable>): Website {
  const { id, version, name, leadBodyId, baseUrl, colourMain, colourLink, footer } = row;
  const { feedbackContact, enforcement, knownProblems, burden, testedHow, compliance } = row;
  const { logoSha256, logoMediaType, logoWords } = row;
  return {
    ...{ id, version, name, leadBodyId, baseUrl, colourMain, colourLink, footer },
    ...{ feedbackContact, enforcement, knownProblems, burden, testedHow, compliance },
    testedOn: storedDay(row.testedOn),
    statementOn: storedDay(row.statementOn),
    logo:
      logoSha256 === null
        ? null
        : {
            sha256: logoSha256,
            mediaType: logoMediaType === 'image/png' ? 'image/png' : 'image/jpeg',
            words: logoWords,
          },
  };
}

const untold: Omit<Website, 'name'> = {
  id: null,
  version: 0,
  leadBodyId: null,
  baseUrl: '',
  colourMain: '#1d5d5a',
  colourLink: '#1a5f9c',
  footer: '',
  feedbackContact: '',
  enforcement: '',
  knownProblems: '',
  burden: '',
  testedHow: '',
  testedOn: null,
  statementOn: null,
  compliance: 'partial',
  logo: null,
};
