import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Schedule } from '#shared/meetings/meeting-view.ts';
import { test as onSample } from './sample.ts';

const run = promisify(execFile);
const entry = join(import.meta.dirname, '../../../electron/cli/main.ts');

/** Addresses of meetings that the tests begin from: the days of the sample follow today. */
interface MeetingPaths {
  /** The next meeting of the Health and Wellbeing Board, with a full agenda. */
  board: string;
  /** A meeting to come without any agenda. */
  empty: string;
}

/** The program on the sample, knowing where its meetings are. */
export const test = onSample.extend<object, { meetings: MeetingPaths }>({
  meetings: [
    async ({ sample }, use) => {
      const { today, meetings } = await readSchedule(sample);
      const next = (name: string) =>
        meetings.find(
          ({ title, meeting }) =>
            title === name && meeting.day > today && meeting.status === 'scheduled',
        )?.path ?? '';
      await use({ board: next('Health and Wellbeing Board'), empty: next('OEP Board') });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

async function readSchedule(folder: string): Promise<Schedule> {
  const day = (from: number) => new Date(Date.now() + from * 86_400_000).toISOString().slice(0, 10);
  const input = JSON.stringify({ from: day(-1), to: day(90) });
  const words = ['call', 'meetings.schedule', input, '--workspace', folder];
  const { stdout } = await run(process.execPath, [entry, ...words], { maxBuffer: 20_000_000 });
  return JSON.parse(stdout) as Schedule; // what the contract's own output schema let through
}
