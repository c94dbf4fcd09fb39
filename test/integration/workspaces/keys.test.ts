import { readFile, truncate, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { armor, Decrypter } from 'age-encryption';
import { filesOf } from '#core/workspaces/workspace-folder.ts';
import { aWorkspaceHome, passphrase, refusalOf } from '#test/support/a-workspace-home.ts';

describe('the keys of a workspace', () => {
  it('opens with the passphrase, and with the recovery key however it is typed', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey } = await home.makeWorkspace();
    const { client } = await home.desk();
    const { folder } = home;
    for (const secret of [
      passphrase,
      recoveryKey,
      recoveryKey.toLowerCase().replaceAll('-', ' '),
    ]) {
      const opened = await client.workspaces.open({ folder, passphrase: secret });
      expect(opened).toMatchObject({
        name: 'Kennet Valley Partnership',
        encrypted: true,
        isSample: false,
        readOnly: false,
      });
      await client.workspaces.close({});
    }
  });

  it('takes a passphrase with accents whichever way the keyboard sends them', async () => {
    await using home = await aWorkspaceHome();
    const { client } = await home.desk();
    const { folder } = home;
    const composed = 'Dwyfôr a Llŷn heddiw'.normalize('NFC');
    const wanted = { folder, name: 'Llŷn', officerName: '', passphrase: composed };
    await client.workspaces.create(wanted);
    await client.workspaces.close({});
    const opened = client.workspaces.open({ folder, passphrase: composed.normalize('NFD') });
    expect((await opened).name).toBe('Llŷn');
  });

  it('says what is wrong with what was typed', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey } = await home.makeWorkspace();
    const { client } = await home.desk();
    const reasonFor = async (typed: string | null) =>
      (await refusalOf(client.workspaces.open({ folder: home.folder, passphrase: typed }))).reason;
    expect(await reasonFor(null)).toBe('passphrase-needed');
    expect(await reasonFor('')).toBe('passphrase-needed');
    expect(await reasonFor('Correct horse battery staple')).toBe('wrong-passphrase');
    const last = recoveryKey.endsWith('0') ? '1' : '0';
    expect(await reasonFor(recoveryKey.slice(0, -1) + last)).toBe('mistyped-recovery-key');
    expect(await reasonFor('E3DW-Q7H7-AXGE-WNRN-Z2V1-CEZA-R1SH')).toBe('wrong-recovery-key');
  });

  it('remembers that the person has shown the recovery key, and believes no other', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey } = await home.makeWorkspace();
    const { client } = await home.desk();
    const { folder } = home;
    expect((await client.workspaces.open({ folder, passphrase })).recoveryProved).toBe(false);
    const wrong = client.workspaces.proveRecoveryKey({ recoveryKey: passphrase });
    expect((await refusalOf(wrong)).reason).toBe('wrong-recovery-key');
    expect((await client.workspaces.proveRecoveryKey({ recoveryKey })).recoveryProved).toBe(true);
    await client.workspaces.close({});
    expect((await client.workspaces.open({ folder, passphrase })).recoveryProved).toBe(true);
  });

  it('makes a new recovery key for who knows the passphrase, and ends the old one', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey: old } = await home.makeWorkspace();
    const { client } = await home.desk();
    const { folder } = home;
    await client.workspaces.open({ folder, passphrase });
    const guess = client.workspaces.renewRecoveryKey({ passphrase: 'something else' });
    expect((await refusalOf(guess)).reason).toBe('wrong-passphrase');
    const { recoveryKey } = await client.workspaces.renewRecoveryKey({ passphrase });
    expect(recoveryKey).not.toBe(old);
    await client.workspaces.close({});
    const withOld = client.workspaces.open({ folder, passphrase: old });
    expect((await refusalOf(withOld)).reason).toBe('wrong-recovery-key');
    const opened = await client.workspaces.open({ folder, passphrase: recoveryKey });
    expect(opened.recoveryProved).toBe(false);
  });

  it('sets a new passphrase for who has forgotten the old one and kept the recovery key', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey } = await home.makeWorkspace();
    const { client } = await home.desk();
    const { folder } = home;
    const newPassphrase = 'a quite different sentence';
    await client.workspaces.open({ folder, passphrase: recoveryKey });
    await client.workspaces.changePassphrase({
      passphraseOrRecoveryKey: recoveryKey,
      newPassphrase,
    });
    await client.workspaces.close({});
    const withOld = client.workspaces.open({ folder, passphrase });
    expect((await refusalOf(withOld)).reason).toBe('wrong-passphrase');
    await client.workspaces.open({ folder, passphrase: newPassphrase });
    await client.workspaces.close({});
    await client.workspaces.open({ folder, passphrase: recoveryKey });
  });

  it('keeps the key so that the age program opens it too, without Clear Days', async () => {
    await using home = await aWorkspaceHome();
    const { recoveryKey } = await home.makeWorkspace();
    const { encryption } = JSON.parse(await readFile(filesOf(home.folder).key, 'utf8'));
    const keys = await Promise.all(
      [
        [encryption.passphrase, passphrase],
        [encryption.recovery, recoveryKey],
      ].map(([wrapped, secret]) => {
        const decrypter = new Decrypter();
        decrypter.addPassphrase(secret);
        return decrypter.decrypt(armor.decode(wrapped));
      }),
    );
    expect(keys[0]).toHaveLength(32);
    expect(keys[0]).toEqual(keys[1]);
  });

  it('never takes a torn key.json for a wrong passphrase, at whatever byte it ends', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    const { key } = filesOf(home.folder);
    const whole = await readFile(key, 'utf8');
    // The last byte is a line break, which nobody misses.
    for (let length = 0; length < whole.length - 1; length += 37) {
      await truncate(key, length);
      const opening = client.workspaces.open({ folder: home.folder, passphrase });
      expect((await refusalOf(opening)).reason).toBe('key-damaged');
      await writeFile(key, whole);
    }
    await client.workspaces.open({ folder: home.folder, passphrase });
  });

  it('never takes a key.json with one changed character for a wrong passphrase', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    const { key } = filesOf(home.folder);
    const whole = await readFile(key, 'utf8');
    const letters = [...whole.matchAll(/[A-Za-z0-9]/g)].map(({ index }) => index);
    for (const at of letters.filter((_, place) => place % 23 === 0)) {
      const other = whole.charAt(at) === 'x' ? 'y' : 'x';
      await writeFile(key, whole.slice(0, at) + other + whole.slice(at + 1));
      const opening = client.workspaces.open({ folder: home.folder, passphrase });
      expect((await refusalOf(opening)).reason).toBe('key-damaged');
    }
  });

  it('says that a key.json of a newer Clear Days is newer, not damaged', async () => {
    await using home = await aWorkspaceHome();
    await home.makeWorkspace();
    const { client } = await home.desk();
    const { key } = filesOf(home.folder);
    const file = JSON.parse(await readFile(key, 'utf8'));
    await writeFile(key, JSON.stringify({ ...file, formatVersion: 2, more: true }));
    const opening = client.workspaces.open({ folder: home.folder, passphrase });
    expect((await refusalOf(opening)).reason).toBe('newer');
  });
});
