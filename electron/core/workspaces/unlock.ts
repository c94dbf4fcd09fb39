import type { DatabaseKey } from '#core/db/connection.ts';
import { parseRecoveryKey } from '#shared/workspaces/recovery-key.ts';
import type { KeyFile } from './key-file.ts';
import { DamagedKeyError, unwrap } from './key-wrapping.ts';
import { refuseWorkspace } from './workspace-refusals.ts';

/** The key of a workspace from its passphrase or its recovery key; refuses with what was wrong. */
export async function unlock(keyFile: KeyFile, secret: string | null): Promise<DatabaseKey> {
  const { encryption, sample } = keyFile;
  if (encryption === null) return sample ? null : refuseWorkspace('not-encrypted');
  if (secret === null || secret === '') refuseWorkspace('passphrase-needed');
  try {
    return (
      (await openWithRecoveryKey(encryption.recovery, secret)) ??
      (await unwrap(encryption.passphrase, secret)) ??
      refuseSecret(secret)
    );
  } catch (error) {
    if (error instanceof DamagedKeyError) refuseWorkspace('key-damaged');
    throw error;
  }
}

/** The key where `typed` is the recovery key of this workspace, else null. */
export async function openWithRecoveryKey(
  wrapped: string,
  typed: string,
): Promise<Uint8Array | null> {
  const recovery = parseRecoveryKey(typed);
  return recovery.ok ? unwrap(wrapped, recovery.recoveryKey) : null;
}

function refuseSecret(secret: string): never {
  const recovery = parseRecoveryKey(secret);
  if (recovery.ok) refuseWorkspace('wrong-recovery-key');
  if (recovery.reason === 'mistyped') refuseWorkspace('mistyped-recovery-key');
  return refuseWorkspace('wrong-passphrase');
}
