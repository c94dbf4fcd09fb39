import { Inspector } from '../../ui/inspector.tsx';
import { Mark } from '../../ui/mark.tsx';
import type { PapersPage } from '#shared/papers/paper-view.ts';
import { AttachBox } from './attach-box.tsx';
import { PaperForm } from './paper-form.tsx';
import { PaperMenu } from './paper-menu.tsx';
import { PaperPublicity } from './paper-publicity.tsx';
import type { PaperRow } from './paper-rows.ts';
import { PaperVersionList } from './paper-version-list.tsx';
import styles from './papers.module.css';

interface PaperInspectorProps {
  row: PaperRow;
  page: PapersPage;
  onClose: () => void;
}

/** One paper: its file, its state, who may read it, and its versions. */
export function PaperInspector({ row, page, onClose }: PaperInspectorProps) {
  const { view, item } = row;
  const { paper } = view;
  return (
    <Inspector
      label={paper.title}
      kicker={`Item ${item.number}, ${item.title}`}
      title={paper.title}
      menu={<PaperMenu view={view} page={page} onRemoved={onClose} />}
      onClose={onClose}
    >
      <div className={styles.inspector}>
        <p>
          <Mark tone={view.status.tone}>{view.status.words}</Mark>
        </p>
        {view.problems.map((problem) => (
          <p key={problem.code}>
            <Mark tone={problem.tone} size="small">
              {problem.sentence}
            </Mark>
          </p>
        ))}
        <AttachBox view={view} />
        <PaperPublicity view={view} page={page} />
        <PaperForm key={paper.id} view={view} today={page.today} />
        <section aria-label="Clear days" className={styles.quiet}>
          {view.compliance.sentence}
        </section>
        <PaperVersionList view={view} />
      </div>
    </Inspector>
  );
}
