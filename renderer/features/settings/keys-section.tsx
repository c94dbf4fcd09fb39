import { Button } from '@mantine/core';
import { useState } from 'react';
import { Banner } from '../../ui/banner.tsx';
import { SectionHead } from '../../ui/section-head.tsx';
import { PassphraseDialog } from './passphrase-dialog.tsx';
import { ProveKeyDialog, RenewKeyDialog } from './recovery-key-dialogs.tsx';
import styles from './settings.module.css';
import { useOpenWorkspace } from './use-open-workspace.ts';

type Asked = 'passphrase' | 'prove' | 'renew' | null;

/** The two keys of the workspace: the passphrase, and the recovery key for the day it is forgotten. */
export function KeysSection() {
  const open = useOpenWorkspace();
  const [asked, setAsked] = useState<Asked>(null);
  const close = () => setAsked(null);
  if (open?.encrypted !== true) return null;
  return (
    <section aria-labelledby="keys">
      <SectionHead id="keys" title="Passphrase and recovery key" />
      <div className={styles.fields}>
        {open.recoveryProved ? (
          <p>Your copy of the recovery key has been shown to be right.</p>
        ) : (
          <Banner
            tone="warn"
            title="The recovery key has not been proved."
            detail="If the passphrase is forgotten, that key is the only way in. Enter it once from your own copy."
          />
        )}
        <div className={styles.buttons}>
          {open.recoveryProved ? null : (
            <Button onClick={() => setAsked('prove')}>Enter the recovery key</Button>
          )}
          <Button variant="default" disabled={open.readOnly} onClick={() => setAsked('passphrase')}>
            Change the passphrase
          </Button>
          <Button variant="default" disabled={open.readOnly} onClick={() => setAsked('renew')}>
            Make a new recovery key
          </Button>
        </div>
        <p className={styles.quiet}>
          Backups that exist keep the passphrase and the recovery key that they were made with.
        </p>
      </div>
      <PassphraseDialog opened={asked === 'passphrase'} onClose={close} />
      <ProveKeyDialog opened={asked === 'prove'} onClose={close} />
      <RenewKeyDialog
        opened={asked === 'renew'}
        workspaceName={open.name}
        onClose={close}
        onProve={() => setAsked('prove')}
      />
    </section>
  );
}
