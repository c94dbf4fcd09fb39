import type { Platform } from '#core/platform.ts';
import type { Refusal } from '#shared/errors.ts';
import type { OpenWorkspace } from './open-workspace.ts';
import type { RecentWorkspaces } from './recent-workspaces.ts';

/** What lives from start to quit: which workspace is open, what can be undone. */
export interface Session {
  current: OpenWorkspace | null;
  readonly platform: Platform;
  readonly recent: RecentWorkspaces;
  /** The folder named at the start (`--workspace`), opened or offered first. */
  readonly offeredFolder: string | null;
  /** Why it could not be opened, where it was tried. */
  offeredProblem: Refusal | null;
  /** How hard guessing a passphrase is made, as a power of two; less than 18 only in tests. */
  readonly passphraseWork: number;
  /** Whether a file is looked into as soon as it is attached; else when it is published. */
  readonly scansOnAttach: boolean;
  readonly undo: UndoStack;
}

/** Actions of this session in the order in which they were done; newest last. */
export class UndoStack {
  #done: string[] = [];
  #undone: string[] = [];

  push(actionId: string): void {
    this.#done.push(actionId);
    this.#undone = [];
  }

  get lastDone(): string | undefined {
    return this.#done.at(-1);
  }

  get lastUndone(): string | undefined {
    return this.#undone.at(-1);
  }

  /** `undoing` is the action that took `actionId` back; redoing means taking that one back. */
  moveToUndone(actionId: string, undoing: string): void {
    this.#done = this.#done.filter((id) => id !== actionId);
    this.#undone.push(undoing);
  }

  moveToDone(undoing: string, redoing: string): void {
    this.#undone = this.#undone.filter((id) => id !== undoing);
    this.#done.push(redoing);
  }

  clear(): void {
    this.#done = [];
    this.#undone = [];
  }
}
