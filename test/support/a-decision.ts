import { v7 as uuid } from 'uuid';
import { beginAction } from '#core/db/history.ts';
import { insertRecord, type NewRow } from '#core/db/records.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { TestApp } from './test-app.ts';

/** A decision as the minutes of a meeting leave it, minute 26/44 unless another is said; gives back its id. */
export async function aDecision(
  test: Pick<TestApp, 'app'>,
  meeting: Pick<Meeting, 'id' | 'bodyId' | 'day'>,
  { minute = 44, ...row }: Partial<NewRow<'decisions'>> & { minute?: number } = {},
): Promise<string> {
  const decision = {
    id: uuid(),
    bodyId: meeting.bodyId,
    meetingId: meeting.id,
    ref: `HWB 26/${minute}`,
    topic: 'Carers',
    words: 'To support the joint carers strategy and recommend it to the accountable bodies.',
    outcome: 'consensus' as const,
    reasons: 'Carers asked for one strategy.',
    decidedOn: meeting.day,
    ...row,
  };
  await asTheProgram(test, async (work) => {
    const minutesId = uuid();
    const entryId = uuid();
    await insertRecord(work, 'minutes', {
      ...{ id: minutesId, bodyId: meeting.bodyId, meetingId: meeting.id },
    });
    await insertRecord(work, 'minuteEntries', {
      ...{ id: entryId, minutesId, minuteYear: '2026-27', minuteNumber: minute },
    });
    await insertRecord(work, 'decisions', { entryId, ...decision });
  });
  return decision.id;
}

/** Does what no procedure offers, as one action of the officer. */
export async function asTheProgram(
  { app }: Pick<TestApp, 'app'>,
  change: (work: ReturnType<typeof beginAction>) => Promise<void>,
): Promise<void> {
  const workspace = app.session.current;
  if (workspace === null) throw new Error('No workspace is open.');
  await workspace.writer.transaction().execute(async (db) => {
    const at = app.context().now().toISOString();
    await change(beginAction(db, { at, actor: 'Partnership Officer', procedure: 'test' }));
  });
}
