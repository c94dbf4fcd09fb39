import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it } from 'vitest';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import { describeHolder } from '#core/workspaces/writer-lock.ts';
import { aWorkspaceHome, passphrase, refusalOf } from '#test/support/a-workspace-home.ts';

const holderScript = join(import.meta.dirname, '../../support/lock-holder.ts');

/** By night there are more: CLEAR_DAYS_KILLS=200. */
const kills = Number(process.env['CLEAR_DAYS_KILLS'] ?? 4);

describe('who writes to a workspace', () => {
  it('is one process; a second is told which, and may read', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const first = await home.desk();
    const second = await home.desk();
    await first.client.workspaces.open({ folder: home.folder, passphrase });
    const refusal = await refusalOf(
      second.client.workspaces.open({ folder: home.folder, passphrase }),
    );
    expect(refusal.reason).toBe('in-use');
    expect(refusal.sentence).toMatch(/It has been open since 2:32pm on 17 November 2026, /);
    expect(refusal.sentence).toContain(`on ${hostname()} (process ${process.pid}).`);

    const reading = { folder: home.folder, passphrase, readOnly: true };
    expect(await second.client.workspaces.open(reading)).toMatchObject({ readOnly: true });
    const settings = await second.client.settings.get({});
    const change = { officerPost: 'Clerk' };
    const writing = second.client.settings.amend({ target: settings, change });
    expect(await refusalOf(writing)).toMatchObject({ reason: 'read-only' });

    // What the one writes, the other sees.
    await first.client.settings.amend({ target: settings, change });
    expect((await second.client.settings.get({})).officerPost).toBe('Clerk');

    await first.client.workspaces.close({});
    expect((await second.client.settings.get({})).officerPost).toBe('Clerk');
    const afterwards = await second.client.workspaces.open({ folder: home.folder, passphrase });
    expect(afterwards.readOnly).toBe(false);
  });

  it('opens the workspace that it has open once more without asking', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { app, client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    const before = app.session.current;
    const [again, twice] = await Promise.all([
      client.workspaces.open({ folder: home.folder, passphrase }),
      client.workspaces.open({ folder: `${home.folder}/`, passphrase }),
    ]);
    expect(again.readOnly || twice.readOnly).toBe(false);
    expect(app.session.current).toBe(before);
  });

  it(
    '[F9] is taken over at once from a process that was killed, with all that it had stored',
    async () => {
      await using home = await aWorkspaceHome();
      await home.makeWorkspace();
      for (let round = 1; round <= kills; round += 1) {
        const holder = startHolder(home.folder);
        expect(await holder.next()).toBe('open');
        let stored = 0;
        while (stored < (round % 7) * 5 + 1) stored = turnOf(await holder.next());
        stored = Math.max(stored, await holder.kill());
        const { client } = await home.desk();
        await client.workspaces.open({ folder: home.folder, passphrase });
        const settings = await client.settings.get({});
        const found = turnOf(settings.officerPost);
        // There is what was said to be stored, or the one change more that was on its way.
        expect(found - stored).toBeOneOf([0, 1]);
        expect(settings.officerName).toBe(`name ${found}`);
        await client.workspaces.close({});
      }
    },
    60_000 + kills * 5_000,
  );

  it('[F9] is exactly one of many that start at the same moment', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const holders = Array.from({ length: 4 }, () => startHolder(home.folder));
    const said = await Promise.all(holders.map((holder) => holder.next()));
    expect(said.filter((line) => line === 'open')).toHaveLength(1);
    for (const line of said.filter((word) => word !== 'open')) {
      expect(JSON.parse(line)).toMatchObject({ reason: 'in-use' });
    }
    await Promise.all(holders.map((holder) => holder.kill()));
    const { client } = await home.desk();
    expect(await client.workspaces.open({ folder: home.folder, passphrase })).toMatchObject({
      readOnly: false,
    });
  }, 60_000);

  it('does not believe the words that a killed process left behind', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const gone = {
      name: 'ghost',
      machine: hostname(),
      pid: 2 ** 22 + 1,
      since: '2026-01-01T00:00:00Z',
    };
    await writeFile(filesOf(home.folder).writerWords, JSON.stringify(gone));
    const { client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    const words = await readFile(filesOf(home.folder).writerWords, 'utf8');
    expect(JSON.parse(words)).toMatchObject({ pid: process.pid });
    const other = await home.desk();
    await writeFile(filesOf(home.folder).writerWords, JSON.stringify(gone));
    const refusal = await refusalOf(
      other.client.workspaces.open({ folder: home.folder, passphrase }),
    );
    expect(refusal.reason).toBe('in-use');
    expect(refusal.sentence).not.toContain('ghost');
  });

  it('is named by account and machine, never by a name typed into Clear Days', async () => {
    const since = '2026-07-01T13:05:00.000Z';
    const holder = { name: 'clerk', machine: 'OFFICE-3', pid: 4711, since };
    expect(describeHolder(holder)).toBe(
      'It has been open since 2:05pm on 1 July 2026, by clerk on OFFICE-3 (process 4711).',
    );
    expect(describeHolder({ ...holder, name: '' })).toContain('2026, on OFFICE-3');
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    await client.workspaces.open({ folder: home.folder, passphrase });
    const words = await readFile(filesOf(home.folder).writerWords, 'utf8');
    expect(words).not.toMatch(/Officer|Kennet/);
  });
});

interface LockHolder {
  next(): Promise<string>;
  /** Ends it as a crash does; gives back the last change that it said was stored. */
  kill(): Promise<number>;
}

function startHolder(folder: string): LockHolder {
  const child: ChildProcess = spawn(process.execPath, [holderScript, folder, passphrase], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const lines: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  createInterface({ input: child.stdout! }).on('line', (line) => {
    const next = waiting.shift();
    if (next === undefined) lines.push(line);
    else next(line);
  });
  return {
    next() {
      const line = lines.shift();
      return line === undefined
        ? new Promise((resolve) => waiting.push(resolve))
        : Promise.resolve(line);
    },
    async kill() {
      child.kill('SIGKILL');
      await closed;
      return Math.max(0, ...lines.map(turnOf));
    },
  };
}

function turnOf(line: string): number {
  return Number(/(\d+)$/.exec(line)?.[1] ?? 0);
}
