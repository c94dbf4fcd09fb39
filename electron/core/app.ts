import { logFailure } from '#core/log.ts';
import type { Refusal } from '#shared/errors.ts';
import type { CoreContext } from '#core/procedures.ts';
import type { Platform } from '#core/platform.ts';
import { router } from '#core/router.ts';
import { RefusedError } from '#core/errors.ts';
import { passphraseWork } from '#core/workspaces/key-wrapping.ts';
import { endSession, openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';
import { RecentWorkspaces } from '#core/workspaces/recent-workspaces.ts';
import { type Session, UndoStack } from '#core/workspaces/session.ts';

export interface AppOptions {
  platform: Platform;
  /** Where recent workspaces are remembered: outside of any workspace. Null remembers none. */
  settingsFolder: string | null;
  now?: () => Date;
  /** Opened at the start when it can be opened without a question; offered first otherwise. */
  workspaceFolder?: string;
  passphrase?: string;
  /** How hard guessing a passphrase is made; see `passphraseWork`. Only tests ask for less. */
  passphraseWork?: number;
  /** Whether files are looked into as soon as they are attached, as they are unless tests count writes. */
  scansOnAttach?: boolean;
}

/** The application: the same behind the window, the loopback host, the command line and the tests. */
export interface App {
  readonly router: typeof router;
  readonly session: Session;
  context(): CoreContext;
  close(): Promise<void>;
}

/** Starts the core. Opens no window and listens nowhere; that is for its host. */
export async function openApp(options: AppOptions): Promise<App> {
  const { platform, settingsFolder, now = () => new Date(), workspaceFolder, passphrase } = options;
  const session: Session = {
    current: null,
    platform,
    recent: new RecentWorkspaces(settingsFolder),
    offeredFolder: workspaceFolder ?? null,
    offeredProblem: null,
    passphraseWork: options.passphraseWork ?? passphraseWork,
    scansOnAttach: options.scansOnAttach ?? true,
    undo: new UndoStack(),
  };
  const context: CoreContext = { session, now };
  if (workspaceFolder !== undefined) {
    await openWorkspaceFolder(context, {
      folder: workspaceFolder,
      passphrase: passphrase ?? null,
    }).catch((error: unknown) => {
      if (passphrase !== undefined) throw error;
      session.offeredProblem = whyNotOpened(error);
    });
  }
  return {
    router,
    session,
    context: () => context,
    close: () => endSession(context),
  };
}

function whyNotOpened(error: unknown): Refusal {
  if (error instanceof RefusedError) return error.refusal;
  logFailure('workspace.not-opened', error);
  const sentence = 'Something went wrong while opening this workspace. Nothing in it was changed.';
  return { reason: 'unexpected', sentence };
}
