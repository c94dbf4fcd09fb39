import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { armor } from 'age-encryption';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { aWorkspaceHome } from '#test/support/a-workspace-home.ts';
import { runCli } from '#test/support/a-terminal.ts';

const root = mkdtempSync(join(tmpdir(), 'clear-days-cli-'));
const plain = join(root, 'plain');
const locked = join(root, 'locked');
const secret = 'three unusual words';
const withSecret = { env: { CLEAR_DAYS_PASSPHRASE: secret } };
let recoveryKey = '';

beforeAll(async () => {
  await using home = await aWorkspaceHome();
  const { app } = await home.desk();
  const sample = { name: 'Plain', officerName: 'Clerk', passphrase: null, sample: true };
  await createWorkspaceFolder(app.context(), { ...sample, folder: plain });
}, 60_000);
afterAll(() => rmSync(root, { recursive: true }));

describe('making a workspace on the command line', () => {
  it('asks the environment for the passphrase and prints the recovery key once', async () => {
    const args = ['init', '-w', 'locked', '--name', 'Kennet Valley', '--officer', 'Clerk'];
    const said = await runCli(args, { ...withSecret, standingIn: root });
    expect(said).toMatchObject({ code: 0, err: '' });
    const answer = JSON.parse(said.out);
    expect(answer.workspace).toMatchObject({
      folder: locked,
      name: 'Kennet Valley',
      encrypted: true,
    });
    recoveryKey = answer.recoveryKey;
    expect(recoveryKey).toMatch(/^(\w{4}-){6}\w{4}$/);
  }, 60_000);

  it('takes the passphrase from standard input, or typed twice alike', async () => {
    const init = (folder: string) => ['init', '-w', join(root, folder), '--name', 'X'];
    const piped = await runCli([...init('piped'), '--passphrase-stdin'], { input: `${secret}\n` });
    expect(piped.code).toBe(0);
    const typed = await runCli(init('typed'), { typed: [secret, secret] });
    expect(typed.code).toBe(0);
    const mistyped = await runCli(init('mistyped'), { typed: [secret, `${secret}s`] });
    expect(mistyped).toMatchObject({ code: 2, out: '' });
    expect(mistyped.err).toContain('The two passphrases are not the same.');
    const nobody = await runCli(init('nobody'));
    expect(nobody.code).toBe(2);
    expect(nobody.err).toContain('CLEAR_DAYS_PASSPHRASE');
    expect(readdirSync(root).sort()).toEqual(['locked', 'piped', 'plain', 'typed']);
  }, 60_000);

  it('has no way to give a passphrase as an argument, where other users would see it', async () => {
    const { out } = await runCli(['init', '--help']);
    expect(out).not.toMatch(/--passphrase[ =]/);
    const said = await runCli([
      'init',
      '-w',
      join(root, 'x'),
      '--name',
      'X',
      '--passphrase',
      secret,
    ]);
    expect(said).toMatchObject({ code: 2, out: '' });
  });

  it('refuses a short passphrase and a folder with a workspace, each its own way', async () => {
    const args = ['init', '-w', join(root, 'short'), '--name', 'X'];
    const short = await runCli(args, { env: { CLEAR_DAYS_PASSPHRASE: 'short' } });
    expect(short.code).toBe(2);
    expect(JSON.parse(short.err).data.issues[0].message).toContain('at least 12 characters');
    const again = await runCli(['init', '-w', plain, '--name', 'X'], withSecret);
    expect(again).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(again.err)).toMatchObject({
      code: 'REFUSED',
      data: { reason: 'folder-has-workspace' },
    });
  });

  it('takes whole years only for the sample', async () => {
    for (const years of ['0', '21', '1.5', 'many']) {
      const said = await runCli(['sample', '-w', join(root, 's'), '--years', years]);
      expect(said).toMatchObject({ code: 2, out: '' });
      expect(said.err).toContain('from 1 to 20');
    }
  });
});

describe('a locked workspace on the command line', () => {
  it('opens with the passphrase or the recovery key, from the environment or typed unseen', async () => {
    const get = ['call', 'settings.get', '-w', locked];
    const ways = [withSecret, { typed: [secret] }, { env: { CLEAR_DAYS_PASSPHRASE: recoveryKey } }];
    for (const way of ways) {
      const said = await runCli(get, way);
      expect(said.code).toBe(0);
      expect(JSON.parse(said.out)).toMatchObject({ workspaceName: 'Kennet Valley' });
    }
  }, 60_000);

  it('says what is wrong where it does not open', async () => {
    const get = ['call', 'settings.get', '-w', locked];
    const wrong = await runCli(get, { env: { CLEAR_DAYS_PASSPHRASE: 'something else' } });
    expect(wrong).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(wrong.err).data.reason).toBe('wrong-passphrase');
    const none = await runCli(get);
    expect(none.code).toBe(1);
    expect(none.err).toContain('"reason":"passphrase-needed"');
  }, 60_000);

  it('is backed up, checked and restored', async () => {
    const made = await runCli(['backup', '-w', locked], withSecret);
    expect(made.code).toBe(0);
    const backup = join(locked, 'backups', JSON.parse(made.out).fileName);
    const checked = await runCli(['check', '-w', backup], withSecret);
    expect(checked.code).toBe(0);
    expect(JSON.parse(checked.out)).toMatchObject({ sound: true, brokenChange: null });
    const restored = await runCli(['restore', backup, '-w', join(root, 'again')], withSecret);
    expect(restored.code).toBe(0);
    expect(JSON.parse(restored.out)).toMatchObject({ name: 'Kennet Valley', readOnly: false });
  }, 60_000);
});

describe('calling a procedure on the command line', () => {
  it('prints the answer as JSON, and saves', async () => {
    const before = JSON.parse((await runCli(['call', 'settings.get', '-w', plain])).out);
    const input = { target: { id: before.id, version: 1 }, change: { officerPost: 'Clerk' } };
    const said = await runCli(['call', 'settings.amend', JSON.stringify(input), '-w', plain]);
    expect(said).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(said.out)).toMatchObject({ officerPost: 'Clerk', version: 2 });
    const piped = await runCli(['call', 'settings.get', '-', '-w', plain], { input: '{}' });
    expect(JSON.parse(piped.out)).toMatchObject({ officerPost: 'Clerk' });
  });

  it('prints a declared error as JSON on standard error, with code 1', async () => {
    const input = { target: { id: 'nobody', version: 1 }, change: {} };
    const said = await runCli(['call', 'settings.amend', JSON.stringify(input), '-w', plain]);
    expect(said).toMatchObject({ code: 1, out: '' });
    expect(JSON.parse(said.err)).toMatchObject({ defined: true, code: 'NOT_FOUND', status: 404 });
    const closed = await runCli(['call', 'settings.get']);
    expect(closed.code).toBe(1);
    expect(JSON.parse(closed.err)).toMatchObject({ code: 'NO_WORKSPACE' });
  });

  it('changes nothing where it was asked only to read', async () => {
    const { id, version } = JSON.parse((await runCli(['call', 'settings.get', '-w', plain])).out);
    const input = JSON.stringify({ target: { id, version }, change: { officerPost: 'Chair' } });
    const said = await runCli(['call', 'settings.amend', input, '-w', plain, '--read-only']);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.err).data.reason).toBe('read-only');
  });

  it('says which way it is used wrong, with code 2', async () => {
    const wrong: [args: string[], words: RegExp][] = [
      [['call', 'settings.grab'], /There is no procedure "settings.grab"/],
      [['call', 'constructor'], /There is no procedure/],
      [['call', 'settings.get', '{'], /The input is not JSON/],
      [['call', 'settings.get', '{"more":1}', '-w', plain], /BAD_REQUEST/],
      [['call'], /missing required argument 'procedure'/],
      [['fly'], /unknown command 'fly'/],
      [['check'], /required option/],
      [['check', '-w', plain, '--deeply'], /unknown option '--deeply'/],
      [
        ['export', '-w', plain, '--meeting', 'x', '--out', root, '--kind', 'archive'],
        /Allowed choices/,
      ],
      [['verify'], /missing required argument 'file'/],
      [[], /Usage: clear-days/],
    ];
    for (const [args, words] of wrong) {
      const said = await runCli(args);
      expect([args, said.code, said.out]).toEqual([args, 2, '']);
      expect(said.err).toMatch(words);
    }
  });

  it('lists every entry of the contract, with the JSON Schema of its input where asked', async () => {
    const names = (await runCli(['procedures'])).out.trimEnd().split('\n');
    expect(names).toEqual(expect.arrayContaining(['settings.get', 'workspaces.create']));
    const entries: { procedure: string; input: object; errors: string[] }[] = JSON.parse(
      (await runCli(['procedures', '--schema'])).out,
    );
    expect(entries.map(({ procedure }) => procedure)).toEqual(names);
    for (const { procedure, input } of entries) {
      // A meeting may be named by its id or by its address: one of several objects.
      const shapes = 'anyOf' in input ? (input.anyOf as object[]) : [input];
      for (const shape of shapes) {
        expect([procedure, shape]).toEqual([
          procedure,
          expect.objectContaining({ type: 'object' }),
        ]);
      }
    }
    const create = entries.find(({ procedure }) => procedure === 'workspaces.create');
    expect(create).toMatchObject({
      input: { properties: { passphrase: { minLength: 12 } }, required: expect.any(Array) },
      errors: ['REFUSED'],
    });
  });

  it('has help for every command', async () => {
    const { out, code } = await runCli(['--help']);
    expect(code).toBe(0);
    const commands = [...out.matchAll(/^ {2}([a-z]+) /gm)].map(([, name]) => name!);
    expect(commands).toEqual(
      expect.arrayContaining(
        'init sample procedures call attach export verify check backup restore'.split(' '),
      ),
    );
    for (const command of commands.filter((name) => name !== 'help')) {
      const help = await runCli([command, '--help']);
      expect(help.code).toBe(0);
      expect(help.out).toMatch(new RegExp(`^Usage: clear-days ${command} `));
    }
  });

  it('finds damage: a broken chain of changes has code 1', async () => {
    await using home = await aWorkspaceHome();
    const { app } = await home.desk();
    const sample = { name: 'Broken', officerName: '', passphrase: null, sample: true };
    const { records } = await createWorkspaceFolder(app.context(), {
      ...sample,
      folder: home.folder,
    });
    records.exec(`drop trigger changes_are_never_rewritten`);
    records.exec(`update changes set new_value = 'x' where sequence = 1`);
    await app.close();
    const said = await runCli(['check', '-w', home.folder]);
    expect(said.code).toBe(1);
    expect(JSON.parse(said.out)).toMatchObject({ sound: false, brokenChange: 1 });
  });
});

describe('npm run cli', () => {
  it('says only what the command says, and ends with its code', () => {
    const run = (...args: string[]) =>
      spawnSync('npm', ['run', '--silent', 'cli', '--', ...args], { encoding: 'utf8' });
    const good = run('call', 'settings.get', '--workspace', plain);
    expect(JSON.parse(good.stdout)).toMatchObject({ workspaceName: 'Plain' });
    expect(good.status).toBe(0);
    const bad = run('call', 'settings.get', '--workspace', join(root, 'nowhere'));
    expect(bad).toMatchObject({ status: 1, stdout: '' });
    expect(
      JSON.parse(bad.stderr.split('\n').findLast((line) => line.startsWith('{'))!),
    ).toMatchObject({ code: 'REFUSED', data: { reason: 'missing-folder' } });
    expect(run('fly').status).toBe(2);
  }, 60_000);

  it('makes guessing a passphrase as hard as it should be', () => {
    const folder = join(root, 'real');
    const args = ['run', '--silent', 'cli', '--', 'init', '-w', folder, '--name', 'Real'];
    const env = { ...process.env, CLEAR_DAYS_PASSPHRASE: secret };
    expect(spawnSync('npm', args, { env }).status).toBe(0);
    const { encryption } = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
    const stanza = Buffer.from(armor.decode(encryption.passphrase)).toString('latin1');
    expect(stanza).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 18\n/);
  }, 60_000);
});
