import { join } from 'node:path';
import type { KyselyPlugin } from 'kysely';
import { openSqliteFile, type SqliteFile } from '#core/db/connection.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { openLargeWorkspace } from './large-workspace.ts';
import { type Measurement, medianTime } from './measurement.ts';

interface BareStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/**
 * The Agenda screen of one meeting, as the screens ask for it, in a workspace of 100,000 records;
 * against the statements that this call sends to SQLite, prepared beforehand and run bare.
 */
export async function measure(): Promise<Measurement[]> {
  await using large = await openLargeWorkspace(100_000);
  const { session } = large.app;
  const workspace = session.current;
  if (workspace === null) throw new Error('The workspace did not stay open.');
  const meeting = { bodySlug: 'health-and-wellbeing-board', daySlug: '2026-11-26' };
  const call = () => large.client.agenda.page({ meeting });

  const statements: BareStatement[] = [];
  session.current = listenedTo(workspace, statements);
  await call();
  session.current = workspace;

  const file = join(workspace.folder, 'records.db');
  const sqlite = openSqliteFile({ file, key: null, use: 'read' });
  const milliseconds = await medianTime(60, call);
  const bare = await medianTime(60, prepareAll(sqlite, statements));
  sqlite.close();
  return [
    {
      name: 'a meeting’s page at 100,000 records',
      milliseconds,
      baseline: { name: `its ${statements.length} statements, bare`, milliseconds: bare },
    },
  ];
}

/** The workspace with a reader that notes down every statement on its way to SQLite. */
function listenedTo(workspace: OpenWorkspace, statements: BareStatement[]): OpenWorkspace {
  const plain = workspace.reader.getExecutor().withoutPlugins();
  const listener: KyselyPlugin = {
    transformQuery({ node, queryId }) {
      const { sql, parameters } = plain.compileQuery(node, queryId);
      statements.push({ sql, parameters });
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const reader = { value: workspace.reader.withPlugin(listener) };
  return Object.create(workspace, { reader }) as OpenWorkspace; // the same in all but its reader
}

function prepareAll(sqlite: SqliteFile, statements: readonly BareStatement[]): () => void {
  const prepared = statements.map(({ sql, parameters }) => {
    const statement = sqlite.prepare(sql);
    return () => statement.all(...parameters);
  });
  return () => {
    for (const run of prepared) run();
  };
}
