import { type KeyFile, writeKeyFile } from './key-file.ts';
import { newRecoveryKey, unwrap, wrapForPassphrase, wrapForRecovery } from './key-wrapping.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import { openWithRecoveryKey, unlock } from './unlock.ts';
import { filesOf } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';

type Encryption = NonNullable<KeyFile['encryption']>;

/** Notes that the person has the recovery key, once it has opened the workspace's key. */
export async function proveRecoveryKey(
  workspace: OpenWorkspace,
  about: { recoveryKey: string; at: string },
): Promise<void> {
  const encryption = requireEncryption(workspace);
  const key = await openWithRecoveryKey(encryption.recovery, about.recoveryKey);
  if (key === null) {
    // The same words as at the door: mistyped, or another key.
    await unlock(workspace.keyFile, about.recoveryKey);
    return refuseWorkspace('wrong-recovery-key');
  }
  await change(workspace, { ...encryption, recoveryProvedAt: about.at });
}

/** Makes a new recovery key for a person who knows the passphrase; the old one opens nothing any more. */
export async function renewRecoveryKey(
  workspace: OpenWorkspace,
  passphrase: string,
): Promise<string> {
  const encryption = requireEncryption(workspace);
  const key =
    (await unwrap(encryption.passphrase, passphrase)) ?? refuseWorkspace('wrong-passphrase');
  const recoveryKey = newRecoveryKey();
  const recovery = await wrapForRecovery(key, recoveryKey);
  await change(workspace, { ...encryption, recovery, recoveryProvedAt: null });
  return recoveryKey;
}

/** Changes the passphrase for a person who knows it, or has the recovery key. Backups keep the one they had. */
export async function changePassphrase(
  workspace: OpenWorkspace,
  about: { secret: string; newPassphrase: string; work: number },
): Promise<void> {
  const encryption = requireEncryption(workspace);
  const key = await unlock(workspace.keyFile, about.secret);
  if (key === null) return;
  const passphrase = await wrapForPassphrase(key, about.newPassphrase, about.work);
  await change(workspace, { ...encryption, passphrase });
}

function requireEncryption({ keyFile, readOnly }: OpenWorkspace): Encryption {
  if (readOnly) refuseWorkspace('opened-for-reading');
  return keyFile.encryption ?? refuseWorkspace('sample-has-no-key');
}

async function change(workspace: OpenWorkspace, encryption: Encryption): Promise<void> {
  const keyFile = { ...workspace.keyFile, encryption };
  await writeKeyFile(filesOf(workspace.folder).key, keyFile);
  workspace.keyFile = keyFile;
}
