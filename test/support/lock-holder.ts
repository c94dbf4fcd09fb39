import type { CoreContext } from '#core/procedures.ts';
import { RecentWorkspaces } from '#core/workspaces/recent-workspaces.ts';
import { UndoStack } from '#core/workspaces/session.ts';
import { closeWorkspace, openWorkspaceFolder } from '#core/workspaces/workspaces.service.ts';

/**
 * A process of its own that opens a workspace for writing and says on standard output what came of it:
 * `open` or the refusal as JSON. It then changes two of the settings again and again, a line each time
 * that is stored, until it is killed or its standard input ends. It has no more of the core than it
 * needs, so as to start quickly.
 */
const [folder = '', passphrase = ''] = process.argv.slice(2);
const context: CoreContext = {
  now: () => new Date(),
  session: {
    current: null,
    // Nothing here asks the operating system for anything.
    platform: { host: 'test' } as CoreContext['session']['platform'],
    recent: new RecentWorkspaces(null),
    offeredFolder: null,
    offeredProblem: null,
    passphraseWork: 4,
    scansOnAttach: false,
    undo: new UndoStack(),
  },
};
const stopping = new AbortController();
process.stdin.resume().once('end', () => stopping.abort());
try {
  const { writer } = await openWorkspaceFolder(context, { folder, passphrase });
  say('open');
  for (let turn = 1; !stopping.signal.aborted; turn += 1) {
    await writer.transaction().execute(async (db) => {
      await db
        .updateTable('settings')
        .set({ officerPost: `post ${turn}` })
        .execute();
      await db
        .updateTable('settings')
        .set({ officerName: `name ${turn}` })
        .execute();
    });
    say(`stored ${turn}`);
    await new Promise((resolve) => setTimeout(resolve, 2));
  }
  await closeWorkspace(context.session);
} catch (error) {
  say(JSON.stringify(error instanceof Error && 'refusal' in error ? error.refusal : String(error)));
}
process.exit();

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
