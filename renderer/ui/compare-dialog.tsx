import { Button } from '@mantine/core';
import { ChangedWords } from './changed-words.tsx';
import styles from './compare-dialog.module.css';
import { Dialog } from './dialog.tsx';
import { RecordText } from './record-text.tsx';
import { wordDiff, type DiffPart } from './word-diff.ts';

export interface Clash {
  /** `Recommendation`; shown where several fields clash. */
  field: string;
  mine: string;
  theirs: string;
}

interface CompareDialogProps {
  opened: boolean;
  /** Where it is: `Health and Wellbeing Board, item 7, recommendation.` */
  summary: string;
  /** `Yours, today at 2:32pm`. */
  mineHead: string;
  /** `Partnership Officer, today at 1:50pm`. */
  theirsHead: string;
  clashes: readonly Clash[];
  onKeepMine: () => void;
  onUseTheirs: () => void;
  /** Both texts are put into the field, one after the other, for the person to edit. */
  onKeepBoth: () => void;
  /** Esc: nothing is decided and the person's text stays as it is, unsaved. */
  onClose: () => void;
}

/** Two people changed the same text: both are shown, the differences underlined, nothing is lost. */
export function CompareDialog(props: CompareDialogProps) {
  const { clashes, mineHead, theirsHead } = props;
  return (
    <Dialog
      opened={props.opened}
      onClose={props.onClose}
      title="This text was changed in two places"
      summary={props.summary}
      size="large"
      actions={
        <>
          <Button onClick={props.onKeepMine}>Keep mine</Button>
          <Button variant="default" onClick={props.onUseTheirs}>
            Use theirs
          </Button>
          <Button variant="default" onClick={props.onKeepBoth}>
            Keep both, I will edit
          </Button>
        </>
      }
      note="Both versions stay in History."
    >
      {clashes.map((clash) => {
        const { mine, theirs } = wordDiff(clash.mine, clash.theirs);
        return (
          <div key={clash.field} className={styles.clash}>
            {clashes.length > 1 ? <h3 className={styles.field}>{clash.field}</h3> : null}
            <div className={styles.sides}>
              <Side head={mineHead} parts={mine} />
              <Side head={theirsHead} parts={theirs} />
            </div>
          </div>
        );
      })}
    </Dialog>
  );
}

function Side({ head, parts }: { head: string; parts: readonly DiffPart[] }) {
  return (
    <section className={styles.side} aria-label={head}>
      <p className={styles.head}>{head}</p>
      <RecordText>
        <ChangedWords parts={parts} />
      </RecordText>
    </section>
  );
}
