import { IconFilePlus, IconFolderOpen, IconMap2 } from '@tabler/icons-react';
import { useState } from 'react';
import type { StartView } from '#shared/workspaces/workspace.ts';
import { Banner } from '../../ui/banner.tsx';
import { BrandSign } from '../../ui/brand-sign.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { ChoiceCard } from './choice-card.tsx';
import { NewWorkspaceDialog } from './new-workspace-dialog.tsx';
import { OpenWorkspaceDialog } from './open-workspace-dialog.tsx';
import { RecentList } from './recent-list.tsx';
import { RulePicture } from './rule-picture.tsx';
import styles from './start.module.css';
import { useExploreSample, useStartView } from './use-start.ts';

/** The first screen: begin without fear. */
export function StartPage() {
  const view = useStartView();
  return view === undefined ? null : <Start key={view.offered?.folder} view={view} />;
}

function Start({ view }: { view: StartView }) {
  const { offered } = view;
  const sample = useExploreSample();
  const [opening, setOpening] = useState<string | null>(
    offered?.state === 'locked' ? offered.folder : null,
  );
  const [isCreating, setCreating] = useState(false);
  return (
    <div className={styles.page}>
      <div className={styles.begin}>
        <BrandSign size={2.5} />
        <h1 className={styles.title} tabIndex={-1}>
          Everything your partnerships decide, in one place, offline
        </h1>
        <p className={styles.lead}>
          Agendas, papers and meeting packs. Publish on time, with the five clear days counted for
          you.
        </p>
        {view.problem === null ? null : (
          <Banner tone="bad" title={view.problem.sentence} detail={view.problem.folder} />
        )}
        {sample.error === null ? null : <Banner tone="bad" title={failureSentence(sample.error)} />}
        <div className={styles.cards}>
          <ChoiceCard
            icon={IconFilePlus}
            title="Start a new workspace"
            detail="For your own partnerships. Takes about five minutes."
            onChoose={() => {
              setCreating(true);
            }}
          />
          <ChoiceCard
            icon={IconFolderOpen}
            title="Open a workspace or a backup"
            detail="A folder on this computer, with its passphrase."
            onChoose={() => {
              setOpening('');
            }}
          />
          <ChoiceCard
            icon={IconMap2}
            title="Explore the Oxfordshire sample"
            detail={
              sample.isPending
                ? 'Making the sample. This takes a few seconds.'
                : 'Real partnerships of 2009 with made-up meetings around today.'
            }
            busy={sample.isPending}
            onChoose={() => {
              if (!sample.isPending) sample.mutate();
            }}
          />
        </div>
        <RecentList recent={view.recent} onUnlock={setOpening} />
      </div>
      <RulePicture />
      <NewWorkspaceDialog
        opened={isCreating}
        view={view}
        onClose={() => {
          setCreating(false);
        }}
      />
      <OpenWorkspaceDialog
        key={opening}
        folder={opening}
        canChoose={view.host === 'desktop'}
        onClose={() => {
          setOpening(null);
        }}
      />
    </div>
  );
}
