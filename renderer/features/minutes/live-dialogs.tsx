import { AddOtherDialog } from './add-other-dialog.tsx';
import { AddSubstituteDialog } from './add-substitute-dialog.tsx';
import { EndDialog } from './end-dialog.tsx';
import { EntryClash } from './entry-clash.tsx';
import type { LiveTools } from './live-screen.tsx';
import { StartDialog } from './start-dialog.tsx';

/** What is asked over the page, one at a time. */
export type LiveDialog =
  | { kind: 'start' | 'end' | 'clash' }
  /** `who` is what was typed already, as after `/arrived`. */
  | { kind: 'other'; who: string }
  | { kind: 'substitute'; seatId: string | null; who: string };

interface LiveDialogsProps extends LiveTools {
  dialog: LiveDialog | null;
  onClose: () => void;
}

export function LiveDialogs({ dialog, onClose, ...tools }: LiveDialogsProps) {
  const { clash } = tools.live.saving;
  return (
    <>
      <StartDialog {...tools} opened={dialog?.kind === 'start'} onClose={onClose} />
      <EndDialog {...tools} opened={dialog?.kind === 'end'} onClose={onClose} />
      <AddOtherDialog
        {...tools}
        opened={dialog?.kind === 'other'}
        who={dialog?.kind === 'other' ? dialog.who : ''}
        onClose={onClose}
      />
      <AddSubstituteDialog
        {...tools}
        opened={dialog?.kind === 'substitute'}
        asked={dialog?.kind === 'substitute' ? dialog : null}
        onClose={onClose}
      />
      {dialog?.kind === 'clash' && clash !== null ? (
        <EntryClash live={tools.live} clash={clash} onClose={onClose} />
      ) : null}
    </>
  );
}
