import { beginAction, type Work } from '#core/db/history.ts';
import { fillSample } from '#core/sample/sample.service.ts';
import type { OpenWorkspace } from '#core/workspaces/open-workspace.ts';
import type { BuildEvent, PassedWarning } from '#shared/publishing/publishing.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** The sample with the meeting of its Health and Wellbeing Board that is to be published next. */
export interface SampleBoard extends TestApp {
  readonly meetingId: string;
  readonly workspace: OpenWorkspace;
}

export async function openSampleBoard(): Promise<SampleBoard> {
  const test = await openTestApp();
  await fillSample(test.app.context(), { years: 1 });
  const workspace = test.app.session.current;
  if (workspace === null) throw new Error('No workspace is open.');
  const meeting = await workspace.reader
    .selectFrom('meetings')
    .innerJoin('bodies', 'bodies.id', 'meetings.bodyId')
    .select('meetings.id')
    .where('bodies.slug', '=', 'health-and-wellbeing-board')
    .where('meetings.day', '>', '2026-11-17')
    .orderBy('meetings.day')
    .executeTakeFirstOrThrow();
  return { ...test, meetingId: meeting.id, workspace };
}

/** Changes records as one action, as a procedure would. */
export async function change(
  board: SampleBoard,
  alter: (work: Work) => Promise<void>,
): Promise<void> {
  await board.workspace.writer.transaction().execute(async (db) => {
    const at = board.clock.now.toISOString();
    await alter(beginAction(db, { at, actor: 'Partnership Officer', procedure: 'test' }));
  });
}

/** The checks of the sample's board that only warn, passed with a reason. */
export const passedWarnings: PassedWarning[] = (
  ['accessibility', 'missing-papers', 'clear-days', 'paper-contents'] as const
).map((check) => ({ check, reason: 'Agreed with the chair.' }));

/** Builds the public pack and gives back the last event; `during` sees each one. */
export async function buildPack(
  { client, meetingId }: Pick<SampleBoard, 'client' | 'meetingId'>,
  options: { signal?: AbortSignal; during?: (event: BuildEvent) => Promise<void> } = {},
): Promise<BuildEvent> {
  const { signal, during } = options;
  const input = {
    meetingId,
    passedWarnings,
    kind: 'meeting-pack',
    baggingDate: '2026-11-17',
  } as const;
  const events = await client.publishing.build(input, signal === undefined ? {} : { signal });
  let last: BuildEvent | undefined;
  for await (const event of events) {
    await during?.(event);
    last = event;
  }
  if (last === undefined) throw new Error('The build said nothing.');
  return last;
}
