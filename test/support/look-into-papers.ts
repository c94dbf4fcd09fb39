import { scanMeeting } from '#core/scanning/scanning.service.ts';
import type { TestApp } from './test-app.ts';

/** Looks into the files of a meeting now; the program does it behind the screen. */
export async function lookIntoPapers(
  { app, clock }: Pick<TestApp, 'app' | 'clock'>,
  meetingId: string,
): Promise<void> {
  const workspace = app.session.current;
  if (workspace === null) throw new Error('No workspace is open.');
  await scanMeeting({ workspace, now: () => clock.now }, meetingId);
}
