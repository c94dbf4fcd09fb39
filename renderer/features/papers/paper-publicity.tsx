import { Button } from '@mantine/core';
import { useState } from 'react';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { ExemptBlock } from '../../ui/exempt-block.tsx';
import { failureSentence } from '../../ui/failure-words.ts';
import { Banner } from '../../ui/banner.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RestrictPaperDialog } from './restrict-paper-dialog.tsx';
import styles from './papers.module.css';
import { usePaperStep } from './use-papers.ts';

/** Who may read the paper. Nothing is public until somebody has said so. */
export function PaperPublicity({ view, page }: { view: PaperView; page: PapersPage }) {
  const step = usePaperStep();
  const [isRestricting, setRestricting] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { paper, publicStatus } = view;
  const isWithheld = paper.visibility === 'exempt' || paper.visibility === 'confidential';
  const attempt = (work: Promise<unknown>, done: string) => {
    setProblem(null);
    step(work, done).catch((error: unknown) => {
      setProblem(failureSentence(error));
    });
  };
  const buttons = (
    <div className={styles.buttons}>
      {paper.visibility === 'undecided' ? (
        <Button
          onClick={() => {
            attempt(client.papers.makePublic({ target: paper }), 'The paper is public');
          }}
        >
          It is public
        </Button>
      ) : null}
      {isWithheld ? (
        <Button
          variant="default"
          onClick={() => {
            attempt(client.papers.release({ target: paper }), 'The restriction is ended');
          }}
        >
          End the restriction
        </Button>
      ) : null}
      <Button
        variant="default"
        onClick={() => {
          setRestricting(true);
        }}
      >
        {isWithheld ? 'Change the ground' : 'Withhold it'}
      </Button>
    </div>
  );
  return (
    <>
      {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
      {isWithheld ? (
        <ExemptBlock title={publicStatus.words}>
          <p>{paper.publicReason === '' ? 'No reason for the public yet.' : paper.publicReason}</p>
          {buttons}
        </ExemptBlock>
      ) : (
        <section aria-label="Who may read it" className={styles.publicity}>
          <Mark tone={publicStatus.tone}>{publicStatus.words}</Mark>
          {buttons}
        </section>
      )}
      <RestrictPaperDialog
        opened={isRestricting}
        view={view}
        page={page}
        onClose={() => {
          setRestricting(false);
        }}
      />
    </>
  );
}
