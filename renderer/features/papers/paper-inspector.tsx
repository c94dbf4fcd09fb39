import type { PapersPage } from '#shared/papers/paper-view.ts';
import { Banner } from '../../ui/banner.tsx';
import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import { AttachBox } from './attach-box.tsx';
import { focusSelectedRow, paperDetailsId } from './paper-focus.ts';
import { PaperContents } from './paper-contents.tsx';
import { PaperForm } from './paper-form.tsx';
import { PaperMenu } from './paper-menu.tsx';
import { PaperPublicity } from './paper-publicity.tsx';
import { PaperReasons } from './paper-reasons.tsx';
import type { PaperRow } from './paper-rows.ts';
import { PaperVersionList } from './paper-version-list.tsx';
import { ReportPanel } from './report-panel.tsx';
import styles from './papers.module.css';
import { usePaperAttempt } from './use-papers.ts';

interface PaperInspectorProps {
  row: PaperRow;
  page: PapersPage;
  onClose: () => void;
}

/** One paper: its file, its state, who may read it, and its versions. */
export function PaperInspector({ row, page, onClose }: PaperInspectorProps) {
  const { view, item } = row;
  const { paper } = view;
  const { problem, attempt } = usePaperAttempt();
  return (
    <Inspector
      label={paper.title}
      kicker={`Item ${item.number}, ${item.title}`}
      title={paper.title}
      menu={<PaperMenu view={view} page={page} attempt={attempt} onRemoved={onClose} />}
      onClose={onClose}
    >
      <div
        id={paperDetailsId}
        className={styles.inspector}
        onKeyDown={(event) => {
          // Open lists and calendars take Esc for themselves; dialogs are drawn elsewhere.
          const isHere = event.currentTarget.contains(event.target as Node);
          if (event.key === 'Escape' && isHere && !event.defaultPrevented) focusSelectedRow();
        }}
      >
        {problem === null ? null : <Banner tone="bad" title={problem} isAlert />}
        <div className={styles.state}>
          <Mark tone={view.status.tone}>{view.status.words}</Mark>
          <span className={styles.small}>{view.dueWords}</span>
        </div>
        {view.problems.map(({ code, tone, sentence }) =>
          // Who may read it is asked below, with the answers.
          code === 'undecided' ? null : <Banner key={code} tone={tone} title={sentence} />,
        )}
        <PaperReasons paper={paper} />
        <AttachBox view={view} />
        <ReportPanel view={view} attempt={attempt} />
        <PaperContents view={view} />
        <PaperPublicity view={view} page={page} attempt={attempt} />
        <p className={styles.small}>{view.compliance.sentence}</p>
        <PaperForm view={view} today={page.today} />
        <PaperVersionList view={view} attempt={attempt} />
      </div>
    </Inspector>
  );
}
