import { Button } from '@mantine/core';
import { useState } from 'react';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { PapersPage, PaperView } from '#shared/papers/paper-view.ts';
import { client } from '../../api/client.ts';
import { Banner } from '../../ui/banner.tsx';
import { ExemptBlock } from '../../ui/exempt-block.tsx';
import { Mark } from '../../ui/mark.tsx';
import { RecordText } from '../../ui/record-text.tsx';
import styles from './papers.module.css';
import { RestrictPaperDialog } from './restrict-paper-dialog.tsx';
import type { Attempt } from './use-papers.ts';

interface PaperPublicityProps {
  view: PaperView;
  page: PapersPage;
  attempt: Attempt;
}

/** Who may read the paper. Nothing is public until somebody has said so. */
export function PaperPublicity({ view, page, attempt }: PaperPublicityProps) {
  const [isRestricting, setRestricting] = useState(false);
  const { paper } = view;
  const restrict = () => setRestricting(true);
  return (
    <section aria-label="Who may read it">
      {isWithheld(paper) ? (
        <Withheld
          view={view}
          onChange={restrict}
          onEnd={() =>
            attempt(client.papers.release({ target: paper }), 'The restriction is ended')
          }
        />
      ) : paper.visibility === 'undecided' ? (
        <Banner
          tone="warn"
          title="Not decided yet: it stays out of the public pack"
          action={
            <div className={styles.buttons}>
              <Button
                size="compact-sm"
                variant="default"
                onClick={() =>
                  attempt(client.papers.makePublic({ target: paper }), 'The paper is public')
                }
              >
                Make public
              </Button>
              <Button size="compact-sm" variant="default" onClick={restrict}>
                Withhold
              </Button>
            </div>
          }
        />
      ) : (
        <div className={styles.readers}>
          <Mark tone={view.publicStatus.tone}>{view.publicStatus.words}</Mark>
          <Button size="compact-sm" variant="default" onClick={restrict}>
            Withhold
          </Button>
        </div>
      )}
      <RestrictPaperDialog
        opened={isRestricting}
        view={view}
        page={page}
        onClose={() => setRestricting(false)}
      />
    </section>
  );
}

interface WithheldProps {
  view: PaperView;
  onChange: () => void;
  onEnd: () => void;
}

function Withheld({ view, onChange, onEnd }: WithheldProps) {
  const { publicReason } = view.paper;
  return (
    <ExemptBlock title={view.publicStatus.words}>
      <div className={styles.say}>
        <p className={styles.small}>Reason that the public will read</p>
        {publicReason === '' ? <p>None yet.</p> : <RecordText>{publicReason}</RecordText>}
      </div>
      <div className={styles.buttons}>
        <Button size="compact-sm" variant="default" onClick={onChange}>
          Change the ground
        </Button>
        <Button size="compact-sm" variant="default" onClick={onEnd}>
          End the restriction
        </Button>
      </div>
    </ExemptBlock>
  );
}
