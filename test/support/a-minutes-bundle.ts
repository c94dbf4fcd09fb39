import type { BuildEvent, CheckId } from '#shared/publishing/publishing.ts';
import { aRestriction } from './an-item.ts';
import {
  aComingOrGoing,
  aDecision,
  aDeclaration,
  aDocument,
  aMinutedMeeting,
  anAction,
  anOpenItem,
  confidential,
  paragraph,
} from './a-minutes.ts';
import type { TestApp } from './test-app.ts';

/** Says what stands in a withheld place: called once for each, so that each can have words of its own. */
export type Secret = () => string;

export interface SecretMinutes {
  readonly meetingId: string;
  readonly minutesId: string;
  readonly entries: { readonly budget: string; readonly winter: string };
  readonly attendanceId: string;
  readonly blockIds: Record<'decision' | 'private' | 'action' | 'declared' | 'left', string>;
}

/** Ended minutes with something withheld in every place that can hold it. */
export async function secretMinutes(test: TestApp, secret: Secret): Promise<SecretMinutes> {
  const { client } = test;
  const { meeting, itemIds, minutesId } = await aMinutedMeeting(test);
  const [, budgetId, winterId] = itemIds;
  const budget = await anOpenItem(test, { minutesId, itemId: budgetId });
  const winter = await anOpenItem(test, { minutesId, itemId: winterId });
  const { agenda } = await client.agenda.page({ meeting: { id: meeting.id } });
  const line = agenda.parts.flatMap(({ lines }) => lines).find(({ item }) => item.id === winterId);
  if (line === undefined) throw new Error('The item is not on the agenda.');
  await client.agenda.setRestriction({
    target: line.item,
    restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
  });
  const name = `Ned ${secret()}`;
  const room = await client.attendance.addOther({
    ...{ meetingId: meeting.id, capacity: 'observer', name, note: `He said ${secret()}.` },
  });
  const person = room.people.find((one) => one.name === name)?.attendance;
  if (!person) throw new Error('Nobody came.');
  const target = { id: person.id, version: person.version };
  await client.attendance.change({ target, change: { state: 'present' } });
  const decision = aDecision('That the budget be agreed.', { needsRatification: true });
  const hidden = aDecision('Set below.');
  const action = anAction('Set below.');
  const declared = aDeclaration({ attendanceId: person.id, sensitive: true, handling: 'left' });
  const left = aComingOrGoing({ attendanceId: person.id, event: 'left', at: '14:40' });
  const made = {
    meetingId: meeting.id,
    minutesId,
    entries: { budget: budget.id, winter: winter.id },
    attendanceId: person.id,
    blockIds: {
      decision: decision.attrs.id,
      private: hidden.attrs.id,
      action: action.attrs.id,
      declared: declared.attrs.id,
      left: left.attrs.id,
    },
  };
  await writeSecrets(test, made, { secret, name });
  const { minutes } = await client.minutes.session({ id: meeting.id });
  if (minutes === null) throw new Error('There are no minutes.');
  await client.minutes.changeFacts({
    target: minutes,
    change: { publicSummary: 'The board set up a winter fund in private.' },
  });
  await endAndClear(test, meeting.id);
  return made;
}

/** Writes the minutes with these secrets, the public words always the same. */
export async function writeSecrets(
  { client }: TestApp,
  made: SecretMinutes,
  { secret, name }: { secret: Secret; name: string },
): Promise<void> {
  const { blockIds, attendanceId } = made;
  const { items } = await client.minutes.session({ id: made.meetingId });
  const entryOf = (id: string) => {
    const entry = items.find((item) => item.entry?.id === id)?.entry;
    if (!entry) throw new Error('The entry is gone.');
    return { id: entry.id, version: entry.version };
  };
  await client.minutes.saveEntry({
    target: entryOf(made.entries.budget),
    document: aDocument(
      `The board heard the report. ${name} asked about buses.`,
      { type: 'note', content: [paragraph(`Ring ${secret()} first.`)] },
      aDecision('That the budget be agreed.', { id: blockIds.decision, needsRatification: true }),
      confidential(
        paragraph(`The reserve is ${secret()}.`),
        aDecision(`That ${secret()} be paid.`, { id: blockIds.private, reasons: secret() }),
        anAction(`To write to ${secret()}.`, { id: blockIds.action, owner: secret() }),
      ),
      aDeclaration({
        id: blockIds.declared,
        ...{ attendanceId, who: name, sensitive: true, handling: 'left', leftAt: '14:30' },
        ...{ nature: `Their brother is ${secret()}.`, concerns: secret() },
      }),
      aComingOrGoing({
        ...{ id: blockIds.left, attendanceId, who: name, event: 'left', at: '14:40' },
        note: `because of ${secret()}`,
      }),
      'The chair closed the item.',
    ),
  });
  await client.minutes.saveEntry({
    target: entryOf(made.entries.winter),
    document: aDocument(`The fund is for ${secret()}.`, aDecision(`That ${secret()} be set up.`)),
  });
}

export async function endAndClear({ client }: TestApp, meetingId: string): Promise<void> {
  const { items } = await client.minutes.session({ id: meetingId });
  for (const { entry } of items) {
    if (entry?.state === 'open') {
      await client.minutes.setItemState({ target: entry, state: 'done' });
    }
  }
  const before = await client.minutes.session({ id: meetingId });
  if (before.minutes === null) throw new Error('There are no minutes.');
  const { minutes } =
    before.minutes.endedAt === null
      ? await client.minutes.end({ target: before.minutes, at: '16:00' })
      : before;
  if (minutes === null) throw new Error('There are no minutes.');
  await client.minutes.clear({ target: minutes, by: 'Chair', on: '2026-11-16' });
}

/** Builds the bundle and gives back the last event; warnings are passed with a reason. */
export async function buildMinutesBundle(
  { client }: Pick<TestApp, 'client'>,
  meetingId: string,
  kind: 'minutes' | 'meeting-pack' = 'minutes',
): Promise<BuildEvent> {
  const { checks } = await client.publishing.page({ meetingId, kind });
  const warnings = checks.filter(({ tone }) => tone === 'warn').map(({ id }): CheckId => id);
  const events = await client.publishing.build({
    ...{ meetingId, kind, baggingDate: '2026-11-17' },
    passedWarnings: warnings.map((check) => ({ check, reason: 'Agreed with the chair.' })),
  });
  let last: BuildEvent | undefined;
  for await (const event of events) last = event;
  if (last === undefined) throw new Error('The build said nothing.');
  return last;
}
