import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page } from '@playwright/test';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { test as onMeetings } from './meetings.ts';
import { goTo } from './sample.ts';

const run = promisify(execFile);
const entry = join(import.meta.dirname, '../../../electron/cli/main.ts');
const board = 'health-and-wellbeing-board';

interface MinutesOptions {
  /** How many members the board needs; null leaves the rule of the sample. */
  quorum: number | null;
  /** Moves the board's next meeting to today: only a meeting whose day has come can end. */
  isToday: boolean;
}

/** The program on the sample; the board's quorum can be set before it starts. */
export const test = onMeetings.extend<MinutesOptions>({
  quorum: [null, { option: true }],
  isToday: [false, { option: true }],
  workspace: async ({ workspace, quorum, isToday }, use) => {
    if (quorum !== null && workspace !== undefined) await setQuorum(workspace, quorum);
    if (isToday && workspace !== undefined) await moveToToday(workspace);
    await use(workspace);
  },
});

/** The minute being written. */
export const editor = (page: Page) => page.getByRole('textbox', { name: /^Minute of item/ });

/** The line under the text that says whether all is saved. */
export const saveLine = (page: Page) => page.getByRole('region', { name: 'Minute', exact: true });

/** Opens the live minutes of a meeting that has not begun. */
export async function goToRollCall(page: Page, meeting: string): Promise<void> {
  await goTo(page, `${meeting}/minutes/live`);
  await expect(page.getByRole('heading', { name: 'Roll call' })).toBeVisible();
}

/** Everybody is here, and the meeting is opened; the first item is being written. */
export async function openMeeting(page: Page, meeting: string): Promise<void> {
  await goToRollCall(page, meeting);
  await page.getByRole('button', { name: 'All here' }).click();
  await expect(page.getByRole('radio', { name: 'Here' }).first()).toBeChecked();
  await page.getByRole('button', { name: 'Open the meeting' }).click();
  const dialog = page.getByRole('dialog', { name: 'Open the meeting' });
  await dialog.getByRole('button', { name: 'Open the meeting' }).click();
  await expect(editor(page)).toBeFocused();
  // Any key ends what holds the focus there while the dialog lets go of it.
  await page.keyboard.press('Shift');
}

/** Waits until the core has answered for everything typed. */
export async function expectSaved(page: Page, words: string): Promise<void> {
  await expect(editor(page)).toContainText(words);
  await expect(saveLine(page)).toContainText(/Saved\s*(just now|\d+ seconds? ago)/);
}

async function setQuorum(workspace: string, count: number): Promise<void> {
  const day = new Date().toISOString().slice(0, 10);
  const { bodies } = await call<Schedule>(workspace, 'meetings.schedule', { from: day, to: day });
  const bodyId = bodies.find(({ slug }) => slug === board)?.id ?? '';
  const { rules } = await call<{ rules: { version: number } | null }>(
    workspace,
    'attendance.rules',
    { bodyId },
  );
  const change = { quorum: { ...anyQuorum, count }, parts: [] };
  const version = rules?.version ?? null;
  await call(workspace, 'attendance.saveRules', { bodyId, version, change });
}

/** The address of the board's meeting that `isToday` moved. */
export function boardToday(): string {
  return `/meetings/${board}/${londonDate(new Date().toISOString())}`;
}

async function moveToToday(workspace: string): Promise<void> {
  const today = londonDate(new Date().toISOString());
  const to = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
  const days = { from: today, to };
  const { meetings } = await call<Schedule>(workspace, 'meetings.schedule', days);
  const next = meetings.find(({ body, meeting }) => body.slug === board && meeting.day > today);
  const target = { id: next?.meeting.id ?? '', version: next?.meeting.version ?? 1 };
  const times = { startsAt: '14:00', endsAt: '16:30' };
  await call(workspace, 'meetings.move', { target, day: today, ...times });
}

const anyQuorum = {
  kind: 'count',
  numerator: null,
  denominator: null,
  floor: null,
  base: 'all_seats',
  substitutesCount: true,
};

async function call<Answer>(workspace: string, name: string, input: object): Promise<Answer> {
  const words = ['call', name, JSON.stringify(input), '--workspace', workspace];
  const { stdout } = await run(process.execPath, [entry, ...words], { maxBuffer: 20_000_000 });
  return JSON.parse(stdout) as Answer; // what the contract's own output schema let through
}
