import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { v7 as uuid } from 'uuid';
import type { AttendancePage } from '#shared/attendance/attendance.contract.ts';
import type { MinutesSession } from '#shared/minutes/minutes-view.ts';
import { test as onMeetings } from './meetings.ts';

const run = promisify(execFile);
const entry = join(import.meta.dirname, '../../../electron/cli/main.ts');

/**
 * The board's next meeting as it stands after its first two items: everybody came, the second member
 * withdrew for an interest in the first item and the third left during it.
 */
export const test = onMeetings.extend({
  workspace: async ({ workspace, meetings }, use) => {
    if (workspace !== undefined) await takeMinutes(workspace, meetings.board);
    await use(workspace);
  },
});

async function takeMinutes(folder: string, path: string): Promise<void> {
  const call = async <Answer>(procedure: string, input: object): Promise<Answer> => {
    const words = ['call', procedure, JSON.stringify(input), '--workspace', folder];
    const { stdout } = await run(process.execPath, [entry, ...words], { maxBuffer: 20_000_000 });
    return JSON.parse(stdout) as Answer; // what the contract's own output schema let through
  };
  const [, , bodySlug, daySlug] = path.split('/');
  const page = await call<AttendancePage>('attendance.page', { bodySlug, daySlug });
  const meetingId = page.head.meeting.id;
  await call('attendance.setAll', { meetingId, state: 'present' });
  const { minutes, items, room } = await call<MinutesSession>('minutes.start', {
    ...{ meetingId, at: '14:02' },
  });
  const open = (at: number, time: string) =>
    call<MinutesSession>('minutes.openItem', {
      ...{ minutesId: minutes?.id, itemId: items[at]?.itemId, at: time, finish: true },
    });
  const first = (await open(0, '14:02')).items[0]?.entry;
  const [, second, third] = room.people;
  await call('minutes.saveEntry', {
    target: { id: first?.id, version: first?.version },
    document: {
      type: 'doc',
      content: [
        {
          type: 'declaration',
          attrs: {
            ...{ id: uuid(), attendanceId: second?.key, who: second?.name },
            ...{ kind: 'role_conflict', concerns: 'scheme 14', nature: 'The trust provides it.' },
            ...{ handling: 'left', leftAt: '14:05' },
          },
        },
        {
          type: 'presence',
          attrs: {
            ...{ id: uuid(), attendanceId: third?.key, who: third?.name },
            ...{ event: 'left', at: '14:10' },
          },
        },
      ],
    },
  });
  await open(1, '14:15');
}
