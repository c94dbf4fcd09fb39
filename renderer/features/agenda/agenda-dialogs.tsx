import type { AgendaSection } from '#shared/agenda/agenda-item.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { AddItemDialog } from './add-item-dialog.tsx';
import type { AgendaTools } from './agenda-tools.ts';
import { ClearedDialog } from './cleared-dialog.tsx';
import { CopyItemsDialog } from './copy-items-dialog.tsx';
import { CrossingDialog } from './crossing-dialog.tsx';
import { PreviewDialog } from './preview-dialog.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import { SectionDialog } from './section-dialog.tsx';
import { TemplatesDialog } from './templates-dialog.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** What is being asked over the agenda; one at a time. */
export type AgendaDialog =
  | { kind: 'add' }
  | { kind: 'preview' }
  | { kind: 'templates' }
  | { kind: 'copy' }
  | { kind: 'cleared' }
  | { kind: 'add-section'; before: AgendaSection | null }
  | { kind: 'rename-section'; section: AgendaSection }
  | { kind: 'withdraw'; line: AgendaLine }
  | { kind: 'release'; line: AgendaLine };

interface AgendaDialogsProps extends AgendaTools {
  dialog: AgendaDialog | null;
  onClose: () => void;
  onAdded: (id: string) => void;
}

/** Every dialog of the agenda; each is drawn only while it is open. */
export function AgendaDialogs({ dialog, onClose, onAdded, ...tools }: AgendaDialogsProps) {
  const { moves } = tools;
  return (
    <>
      {moves.crossing === null ? null : (
        <CrossingDialog
          crossing={moves.crossing}
          grounds={tools.page.grounds}
          today={tools.page.today}
          onClose={moves.cancelCrossing}
        />
      )}
      {dialog === null ? null : (
        <Shown dialog={dialog} onClose={onClose} onAdded={onAdded} tools={tools} />
      )}
    </>
  );
}

interface ShownProps {
  dialog: AgendaDialog;
  onClose: () => void;
  onAdded: (id: string) => void;
  tools: AgendaTools;
}

function Shown({ dialog, onClose, onAdded, tools }: ShownProps) {
  switch (dialog.kind) {
    case 'add':
      return <AddItemDialog tools={tools} onClose={onClose} onAdded={onAdded} />;
    case 'preview':
      return <PreviewDialog meetingId={tools.page.agenda.meeting.id} onClose={onClose} />;
    case 'templates':
      return <TemplatesDialog tools={tools} onClose={onClose} />;
    case 'copy':
      return <CopyItemsDialog tools={tools} onClose={onClose} />;
    case 'cleared':
      return <ClearedDialog tools={tools} onClose={onClose} />;
    case 'add-section':
    case 'rename-section':
      return <SectionDialog dialog={dialog} tools={tools} onClose={onClose} />;
    case 'withdraw':
      return <WithdrawDialog line={dialog.line} tools={tools} onClose={onClose} />;
    case 'release':
      return <ReleaseDialog line={dialog.line} tools={tools} onClose={onClose} />;
  }
}
