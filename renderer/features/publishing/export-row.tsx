import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { approvalState } from '#shared/publishing/approval.rules.ts';
import { formatShortDay } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import {
  type ExportRecord,
  isPublicKind,
  type PublishingPage,
} from '#shared/publishing/publishing.ts';
import { api } from '../../api/client.ts';
import { Mark } from '../../ui/mark.tsx';
import { ApprovalCard } from './approval-card.tsx';
import { Checksum } from './checksum.tsx';
import { DifferenceList } from './difference-list.tsx';
import { ExportActions } from './export-actions.tsx';
import { PlacedLine } from './placed-line.tsx';
import { RecordPublicationDialog } from './record-publication-dialog.tsx';
import { standingOf } from './export-standing.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';
import styles from './publishing.module.css';

interface ExportRowProps {
  entry: ExportRecord;
  isNewest: boolean;
  page: PublishingPage;
}

/** One built version: what it is, what differs, who approved it, getting it out, and that it went live. */
export function ExportRow({ entry, isNewest, page }: ExportRowProps) {
  const [open, setOpen] = useState<'record' | 'withdraw' | null>(null);
  const host = useQuery(api.workspaces.start.queryOptions({ input: {} })).data?.host;
  const { handling } = page;
  const isPublic = isPublicKind(entry.kind);
  const answers = page.approvals.filter(({ exportId }) => exportId === entry.id);
  const approval = approvalState(answers, entry);
  const isAsked = handling.approvalNeeded && isPublic && entry.withdrawsId === null;
  const standing = standingOf(entry, page);
  const close = () => {
    setOpen(null);
  };
  return (
    <li className={styles.export}>
      <div className={styles.exportHead}>
        <h3>
          Version {entry.number}
          {entry.withdrawsId === null ? '' : ', withdrawal'}
        </h3>
        <Mark tone={standing.tone}>{standing.words}</Mark>
      </div>
      <p className={styles.quiet}>
        {sizeWords(entry)}. Built {whenWords(entry.exportedAt)} by {entry.exportedBy}.
      </p>
      <p className={styles.quiet}>{entry.fileName}</p>
      {isNewest && entry.difference !== null ? (
        <DifferenceList difference={entry.difference} />
      ) : null}
      {(isAsked && standing.state === 'built') || answers.length > 0 ? (
        <ApprovalCard entry={entry} state={approval} answers={answers} />
      ) : null}
      <ExportActions
        {...{ entry, isNewest, host }}
        isLive={standing.state === 'live'}
        mayRecord={isPublic && standing.state !== 'withdrawn'}
        isHeldBack={isAsked && approval !== 'approved'}
        mayWithdraw={standing.state === 'live' && entry.withdrawsId === null}
        onRecord={() => {
          setOpen('record');
        }}
        onWithdraw={() => {
          setOpen('withdraw');
        }}
      />
      {isPublic ? <PlacedLine entry={entry} folder={handling.folder} isNewest={isNewest} /> : null}
      <Checksum value={entry.sha512} of={`version ${String(entry.number)}`} />
      <RecordPublicationDialog opened={open === 'record'} entry={entry} onClose={close} />
      <WithdrawDialog opened={open === 'withdraw'} entry={entry} page={page} onClose={close} />
    </li>
  );
}

function whenWords(at: string): string {
  return `${formatShortDay(londonDate(at))}, ${formatTime(londonTime(at))}`;
}

function sizeWords({ kind, bytes, pages, paperCount }: ExportRecord): string {
  const size =
    bytes < 1_000_000
      ? `${String(Math.ceil(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`;
  if (kind === 'minutes' || kind === 'notice') return size;
  const papers = paperCount === 1 ? '1 paper' : `${String(paperCount)} papers`;
  return pages === null ? `${papers}, ${size}` : `${String(pages)} pages, ${papers}, ${size}`;
}
