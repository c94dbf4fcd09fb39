import { useState } from 'react';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import type { ExportKind, PassedWarning, PublishingPage } from '#shared/publishing/publishing.ts';
import { CompactClearDays } from '../../ui/clear-days.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { Segments } from '../../ui/segments.tsx';
import { Shape } from '../../ui/shape.tsx';
import { BuildPanel } from './build-panel.tsx';
import { CheckList } from './check-list.tsx';
import { PublicationRegister } from './publication-register.tsx';
import styles from './publishing.module.css';

interface PacksViewProps {
  head: MeetingHead;
  kind: ExportKind;
  onKind: (kind: ExportKind) => void;
  page: PublishingPage;
  isChecking: boolean;
  onCheck: () => void;
}

/** One verdict, the checks behind it, the packs, and what went live when. */
export function PacksView(props: PacksViewProps) {
  const { head, kind, page, isChecking, onCheck } = props;
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const { verdict } = page;
  const passed: PassedWarning[] = page.checks
    .filter((check) => check.tone === 'warn')
    .map((check) => ({ check: check.id, reason: reasons.get(check.id)?.trim() ?? '' }));
  return (
    <PageBody kind="workspace">
      <div className={styles.kind}>
        <Segments<ExportKind>
          label="What is published"
          isLabelHidden
          value={kind}
          options={[
            { value: 'meeting-pack', label: 'Agenda and papers' },
            { value: 'minutes', label: 'Minutes' },
          ]}
          onChange={props.onKind}
        />
      </div>
      <div className={styles.verdict} data-tone={verdict.tone === 'stop' ? 'bad' : verdict.tone}>
        <span className={styles.verdictShape}>
          <Shape tone={verdict.tone === 'stop' ? 'bad' : verdict.tone} size={1.625} />
        </span>
        <div className={styles.verdictWords}>
          <h2>{verdict.title}</h2>
          <p>{verdict.sentence}</p>
        </div>
        {kind === 'minutes' ? null : (
          <CompactClearDays days={head.deadline.days} sentence={head.deadline.sentence} />
        )}
      </div>
      <div className={styles.columns}>
        <CheckList
          page={page}
          path={head.path}
          reasons={reasons}
          isChecking={isChecking}
          onCheck={onCheck}
          onReason={(check, reason) => {
            setReasons((now) => new Map(now).set(check, reason));
          }}
        />
        <div className={styles.side}>
          <BuildPanel page={page} kind={kind} passed={passed} />
          <PublicationRegister page={page} />
        </div>
      </div>
    </PageBody>
  );
}
