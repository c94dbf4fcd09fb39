import { client } from '../../api/client.ts';
import { ConfirmDialog } from '../../ui/confirm-dialog.tsx';
import { ApproveDialog } from './approve-dialog.tsx';
import { ClearDialog } from './clear-dialog.tsx';
import { IssueDialog } from './issue-dialog.tsx';
import { KeepDialog } from './keep-dialog.tsx';
import { SignDialog } from './sign-dialog.tsx';
import type { Asked, RecordTools } from './use-minutes-record.ts';

/** What is asked before a step is recorded. */
export function RecordDialogs({ tools, asked }: { tools: RecordTools; asked: Asked | null }) {
  const { minutes } = tools.page;
  const onClose = () => tools.ask(null);
  if (asked?.kind === 'approve') {
    return <ApproveDialog tools={tools} about={asked.about} onClose={onClose} />;
  }
  if (asked === null || minutes === null) return null;
  const props = { tools, minutes, onClose };
  switch (asked.kind) {
    case 'clear':
      return <ClearDialog {...props} />;
    case 'issue_draft':
    case 'issue_final':
      return <IssueDialog {...props} which={asked.kind} />;
    case 'sign':
      return <SignDialog {...props} />;
    case 'keep':
      return <KeepDialog {...props} />;
    case 'restore': {
      const version = tools.page.versions.find(({ id }) => id === asked.versionId);
      if (version === undefined) return null;
      const name = `version ${version.number}`;
      return (
        <ConfirmDialog
          opened
          title={`Put ${name} back?`}
          sentence={`What stands now is kept as a version first. Then the text of ${name} takes its place, with its decisions and actions.`}
          confirmLabel={`Put ${name} back`}
          cancelLabel="Keep the text as it is"
          onConfirm={async () => {
            const target = { id: minutes.id, version: minutes.version };
            await tools.change(
              client.minutes.restore({ target, versionId: version.id }),
              `Version ${version.number} is put back`,
            );
            onClose();
          }}
          onCancel={onClose}
        />
      );
    }
  }
}
