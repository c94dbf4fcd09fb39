import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { z } from 'zod';
import { formatPlainDate } from '#shared/calendar/date-words.ts';
import { londonDate, londonTime } from '#shared/calendar/london-time.ts';
import { formatTime } from '#shared/calendar/time-of-day.ts';
import type { WorkspaceFiles } from './workspace-folder.ts';
import { refuseWorkspace } from './workspace-refusals.ts';

/** Who writes: the name of their computer account, never one typed into Clear Days. */
export const Holder = z.object({
  name: z.string(),
  machine: z.string(),
  pid: z.int(),
  since: z.string(),
});
export type Holder = z.infer<typeof Holder>;

export interface WriterLock {
  release(): Promise<void>;
}

/**
 * Makes this process the one that writes; refuses, saying who is, where another one does.
 *
 * The lock is the operating system's own, taken through SQLite on an empty file. It ends with its
 * process however that ends, so there is never a stale lock to judge by process numbers. The words
 * beside it only say who holds it. Nothing but SQLite may open the locked file: closing any other
 * handle on it would let go of the lock.
 */
export async function takeWriterLock(files: WorkspaceFiles, now: () => Date): Promise<WriterLock> {
  const lock = new BetterSqlite3(files.writer, { timeout: 0 });
  try {
    lock.pragma('journal_mode = memory');
    lock.exec('begin immediate');
  } catch (error) {
    lock.close();
    if (isBusy(error)) refuseWorkspace('in-use', describeHolder(await readHolder(files)));
    throw error;
  }
  // The words only help others; where they cannot be written, the lock holds without them.
  const words = JSON.stringify(thisProcess(now()));
  await writeFile(files.writerWords, words, { mode: 0o600 }).catch(() => undefined);
  return {
    async release() {
      if (!lock.open) return;
      await rm(files.writerWords, { force: true }).catch(() => undefined);
      lock.close();
    },
  };
}

/** Who has the workspace open, as far as they said; just after they took it they may not have yet. */
async function readHolder(files: WorkspaceFiles): Promise<Holder | null> {
  for (let attempt = 0; attempt < 5; attempt += 1) {
    const text = await readFile(files.writerWords, 'utf8').catch(() => '');
    const holder = parseHolder(text);
    if (holder !== null && isRunning(holder)) return holder;
    await wait(40);
  }
  return null;
}

/** `It has been open since 2:32pm on 17 November 2026, by clerk on OFFICE-3 (process 4711).` */
export function describeHolder(holder: Holder | null): string {
  if (holder === null) return '';
  const { name, machine, pid, since } = holder;
  const when = `${formatTime(londonTime(since))} on ${formatPlainDate(londonDate(since))}`;
  const who = name === '' ? `on ${machine}` : `by ${name} on ${machine}`;
  return `It has been open since ${when}, ${who} (process ${pid}).`;
}

function parseHolder(text: string): Holder | null {
  try {
    return Holder.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function thisProcess(now: Date): Holder {
  return { name: accountName(), machine: hostname(), pid: process.pid, since: now.toISOString() };
}

function accountName(): string {
  try {
    return userInfo().username;
  } catch {
    return ''; // an account without an entry, as in some containers
  }
}

/** Words that a killed process left behind are not those of whoever holds the lock now. */
function isRunning({ machine, pid }: Holder): boolean {
  if (machine !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof BetterSqlite3.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
