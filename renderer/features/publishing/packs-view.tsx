import { useState } from 'react';
import type { MeetingHead } from '#shared/meetings/meeting-view.ts';
import type { ExportKind, PassedWarning, PublishingPage } from '#shared/publishing/publishing.ts';
import { CompactClearDays } from '../../ui/clear-days.tsx';
import { PageBody } from '../../ui/layout.tsx';
import { Shape } from '../../ui/shape.tsx';
import { AudienceChoice } from './audience-choice.tsx';
import { BuildPanel } from './build-panel.tsx';
import { CheckList } from './check-list.tsx';
import { HandlingCard } from './handling-card.tsx';
import { PaperDays } from './paper-days.tsx';
import { PublicationRegister } from './publication-register.tsx';
import { WithdrawalList } from './withdrawal-list.tsx';
import styles from './publishing.module.css';

interface PacksViewProps {
  head: MeetingHead;
  kind: ExportKind;
  partner: string | null;
  onChoose: (kind: ExportKind, partner: string | null) => void;
  page: PublishingPage;
  isChecking: boolean;
  onCheck: () => void;
}

/** One verdict, the checks behind it, the packs, and what went live when. */
export function PacksView(props: PacksViewProps) {
  const { head, kind, partner, page, isChecking, onCheck } = props;
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const { verdict } = page;
  const isOfAgenda = kind === 'meeting-pack' || kind === 'notice';
  const passed: PassedWarning[] = page.checks
    .filter((check) => check.tone === 'warn')
    .map((check) => ({ check: check.id, reason: reasons.get(check.id)?.trim() ?? '' }));
  return (
    <PageBody kind="workspace">
      <AudienceChoice
        kind={kind}
        partner={partner}
        partners={page.partners}
        onChoose={props.onChoose}
      />
      <div className={styles.verdict} data-tone={verdict.tone === 'stop' ? 'bad' : verdict.tone}>
        <span className={styles.verdictShape}>
          <Shape tone={verdict.tone === 'stop' ? 'bad' : verdict.tone} size={1.625} />
        </span>
        <div className={styles.verdictWords}>
          <h2>{verdict.title}</h2>
          <p>{verdict.sentence}</p>
        </div>
        {isOfAgenda ? (
          <CompactClearDays days={head.deadline.days} sentence={head.deadline.sentence} />
        ) : null}
      </div>
      <div className={styles.columns}>
        <div className={styles.side}>
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
          {isOfAgenda ? <PaperDays compliance={page.compliance} /> : null}
        </div>
        <div className={styles.side}>
          <BuildPanel page={page} kind={kind} partner={partner} passed={passed} />
          <WithdrawalList withdrawals={page.withdrawals} />
          <PublicationRegister page={page} kind={kind} />
          <HandlingCard handling={page.handling} />
        </div>
      </div>
    </PageBody>
  );
}
