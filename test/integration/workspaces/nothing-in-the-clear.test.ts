import { randomBytes } from 'node:crypto';
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { setLogSink } from '#core/log.ts';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { aWorkspaceHome, passphrase } from '#test/support/a-workspace-home.ts';
import { filesBelow } from '#test/support/folder-contents.ts';

describe('an encrypted workspace', () => {
  it('[E1] has nothing that was typed in any file, open or closed, backed up or logged', async () => {
    await using home = await aWorkspaceHome();
    const lines: string[] = [];
    const before = setLogSink((line) => lines.push(line));
    try {
      const tokens = new Tokens();
      const { app, client } = await home.desk();
      const { folder } = home;
      const [name, officerName] = [tokens.next(), tokens.next()];
      await client.workspaces.create({ folder, name, officerName, passphrase });
      await typeEverywhere(app.session.current!, tokens);
      expect(tokens.all.length).toBeGreaterThan(200);

      // While it is open, the newest of it is in the log beside the file.
      await cp(folder, join(home.root, 'open'), { recursive: true });
      const names = await readdir(join(home.root, 'open'));
      expect(names).toEqual(expect.arrayContaining(['records.db-wal', 'papers.db-wal']));
      await client.workspaces.backUp({});
      await client.workspaces.close({});
      const reopened = await client.workspaces.open({ folder, passphrase });
      expect(reopened.name).toBe(name);
      await client.workspaces.close({});

      const files = await filesBelow(home.root);
      expect([...files.keys()].some((path) => path.includes('backups'))).toBe(true);
      expect(tokensIn(files, tokens)).toEqual([]);
      expect(tokens.all.filter((token) => lines.join('\n').includes(token))).toEqual([]);
      expect(lines.join('\n')).not.toContain(passphrase);
      expect(tokensIn(files, { all: [passphrase] })).toEqual([]);
    } finally {
      setLogSink(before);
    }
  });

  it('would show it: the same typed into a sample is found in its files', async () => {
    await using home = await aWorkspaceHome();
    const tokens = new Tokens();
    const { app, client } = await home.desk();
    const sample = { name: tokens.next(), officerName: '', passphrase: null, sample: true };
    await createWorkspaceFolder(app.context(), { ...sample, folder: home.folder });
    await typeEverywhere(app.session.current!, tokens);
    await client.workspaces.close({});
    const found = new Set(
      tokensIn(await filesBelow(home.folder), tokens).map(({ token }) => token),
    );
    expect(found.size).toBe(tokens.all.length);
  });
});

class Tokens {
  readonly all: string[] = [];
  next(): string {
    const token = `Zq${randomBytes(8).toString('hex')}`;
    this.all.push(token);
    return token;
  }
}

/** A row in every table with a token in each of its text columns, and one in a paper. */
async function typeEverywhere(workspace: OpenWorkspace, tokens: Tokens): Promise<void> {
  const { records, papers } = workspace;
  records.pragma('foreign_keys = off');
  records.pragma('ignore_check_constraints = on');
  const tables = records
    .prepare<[], string>(
      `select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'`,
    )
    .pluck()
    .all();
  records.transaction(() => {
    for (const table of tables) {
      const columns = records
        .prepare<[], { name: string; type: string }>(`pragma table_info("${table}")`)
        .all();
      // A sequence number of its own, as the workspace has some changes already.
      const values = columns.map(({ type }) => (type === 'TEXT' ? tokens.next() : 1_000_000));
      const marks = values.map(() => '?').join(', ');
      records.prepare(`insert into "${table}" values (${marks})`).run(...values);
    }
  })();
  await papers.put([Buffer.from(`Agenda item 5. ${tokens.next()}`)]);
}

function tokensIn(
  files: ReadonlyMap<string, Buffer>,
  { all }: { all: readonly string[] },
): { file: string; token: string }[] {
  return [...files].flatMap(([file, bytes]) => {
    const text = bytes.toString('latin1');
    return all.filter((token) => text.includes(token)).map((token) => ({ file, token }));
  });
}
