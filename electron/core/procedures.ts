import { implement, ORPCError } from '@orpc/server';
import type { Action, ReadDb, Work } from '#core/db/history.ts';
import { beginAction } from '#core/db/history.ts';
import { findStorageProblem } from '#core/db/storage-problem.ts';
import { NotFoundError, RefusedError, StaleVersionError } from '#core/errors.ts';
import { logFailure } from '#core/log.ts';
import type { Session } from '#core/workspaces/session.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import { contract } from '#shared/contract.ts';
import { workspaceSentence } from '#shared/workspaces/workspace-problem.ts';

/** What every procedure gets from its host. */
export interface CoreContext {
  readonly session: Session;
  readonly now: () => Date;
}

/** What a procedure that reads gets besides. */
export interface ReadContext extends CoreContext {
  readonly workspace: OpenWorkspace;
  readonly db: ReadDb;
}

/** What a procedure that changes records gets: `db` is the open transaction, `work` carries the action. */
export interface ChangeContext extends CoreContext {
  readonly workspace: OpenWorkspace;
  readonly db: Work['db'];
  readonly work: Work;
}

/** Entries of the contract, ready for a handler; for those that need no open workspace. */
export const procedures = implement(contract)
  .$context<CoreContext>()
  .use(async ({ next, path, signal }) => {
    try {
      return await next();
    } catch (error) {
      const declared = asDeclaredError(error);
      // Whatever the host, an unexpected failure is logged here once and leaves without its words.
      const expected = declared instanceof ORPCError && declared.status < 500;
      if (!expected && signal?.aborted !== true) {
        logFailure('procedure.failed', error, { procedure: path.join('.') });
      }
      throw declared;
    }
  });

/** Gives the handler the records as committed; use for everything that only reads. */
export const reading = implement(contract)
  .$context<CoreContext>()
  .middleware(({ context, next }) => {
    const workspace = requireWorkspace(context);
    return next({ context: { workspace, db: workspace.reader } });
  });

/** Gives the handler one transaction instead of the database, and commits it when the handler returns. */
export const inTransaction = implement(contract)
  .$context<CoreContext>()
  .middleware(async ({ context, next, path }) => {
    const workspace = requireWorkspace(context);
    if (workspace.readOnly) throw readOnlyRefusal();
    const procedure = path.join('.');
    let action: Action | undefined;
    const result = await workspace.writer.transaction().execute(async (db) => {
      const actor = await workspace.actor(db);
      const work = beginAction(db, { at: context.now().toISOString(), actor, procedure });
      action = work.action;
      return next({ context: { workspace, db, work } });
    });
    // Only what is committed can be undone; undoing and redoing keep their own place.
    const undoable = path[0] !== 'history' && !notUndone.has(procedure);
    if (action?.changed === true && undoable) context.session.undo.push(action.id);
    return result;
  });

/**
 * What Ctrl Z outside the minutes does not take back: writing, which the editor undoes itself, and the
 * steps that are for good and ask first.
 */
const notUndone: ReadonlySet<string> = new Set([
  'minutes.saveEntry',
  'minutes.openItem',
  'minutes.setItemState',
  'minutes.approve',
  'minutes.sign',
  'minutes.issueFinal',
  'publishing.answer',
  'publishing.renumber',
  'publishing.withdraw',
]);

function requireWorkspace(context: CoreContext): OpenWorkspace {
  const { current } = context.session;
  if (current === null) {
    throw new ORPCError('NO_WORKSPACE', {
      status: 409,
      message: 'No workspace is open. Open one first.',
      data: { locked: false },
    });
  }
  return current;
}

function readOnlyRefusal(): ORPCError<'REFUSED', object> {
  return new ORPCError('REFUSED', {
    status: 422,
    message: 'This cannot be done as it stands.',
    data: {
      reason: 'read-only',
      sentence: 'This workspace is open for reading only. Nothing was changed.',
    },
  });
}

function asDeclaredError(error: unknown): unknown {
  if (error instanceof NotFoundError) {
    const message = 'This record is not here any more. It may have been removed.';
    return new ORPCError('NOT_FOUND', { status: 404, message, data: { what: error.what } });
  }
  if (error instanceof StaleVersionError) {
    const message = 'This was changed in two places.';
    return new ORPCError('STALE_VERSION', { status: 409, message, data: error.clash });
  }
  if (error instanceof RefusedError) {
    return new ORPCError('REFUSED', {
      status: 422,
      message: error.refusal.sentence,
      data: error.refusal,
    });
  }
  if (isFrozen(error)) {
    const message =
      'These minutes are approved: their text stands. Correct it by a minute of a later meeting.';
    const data = { reason: 'approved', sentence: message };
    return new ORPCError('REFUSED', { status: 422, message, data });
  }
  const reason = findStorageProblem(error);
  if (reason !== null) {
    logFailure('storage.failed', error);
    const sentence = workspaceSentence(reason);
    return new ORPCError('REFUSED', { status: 422, message: sentence, data: { reason, sentence } });
  }
  return error;
}

/** The database's own refusal to touch approved minutes. */
function isFrozen(error: unknown): boolean {
  return error instanceof Error && error.message.includes('approved minutes cannot be changed');
}
