import { aMeeting } from './a-meeting.ts';
import {
  aComingOrGoing,
  aDecision,
  aDeclaration,
  aDocument,
  aMinutedMeeting,
  anAction,
  anOpenItem,
} from './a-minutes.ts';
import { aSeat } from './a-seat.ts';
import type { TestApp } from './test-app.ts';

/**
 * A published draft with one of everything that approval freezes: a room, comings and goings, a
 * declaration, a decision, an action, kept versions. `approve` approves it.
 */
export async function aFullDraft(test: TestApp) {
  const { client } = test;
  const minuted = await aMinutedMeeting(test);
  const { body, meeting, next, minutesId, itemIds } = minuted;
  for (const name of ['North', 'South']) {
    const person = await client.persons.create({ name: `Member for ${name}` });
    await aSeat(test, { bodyId: body.id, name, personId: person.id });
  }
  const { people } = await client.attendance.setAll({ meetingId: meeting.id, state: 'present' });
  const [attendanceId = ''] = people.map(({ attendance }) => attendance?.id ?? '');
  const entry = await anOpenItem(test, { minutesId, itemId: itemIds[1] });
  const document = aDocument(
    'The board met.',
    aDeclaration({ who: 'Member for South', concerns: 'Riverside Trust' }),
    aDecision('The budget is agreed.'),
    anAction('Publish the budget', { dueOn: '2026-12-01' }),
    aComingOrGoing({ event: 'left', attendanceId, who: 'Member for North', at: '14:40' }),
  );
  await client.minutes.saveEntry({ target: entry, document });
  const session = await client.minutes.session({ id: meeting.id });
  const ended = await client.minutes.end({ target: required(session.minutes), at: '16:00' });
  const on = '2026-11-16';
  const cleared = await client.minutes.clear({ target: required(ended.minutes), by: 'Chair', on });
  const draft = await client.minutes.issueDraft({ target: required(cleared.minutes), on });
  const { meeting: elsewhere } = await aMeeting(test, { bodyId: body.id, day: '2026-11-10' });
  const about = { target: required(draft.minutes), meetingId: next.id, itemId: null, by: 'Chair' };
  const approve = () => client.minutes.approve({ ...about, corrections: ['For 12 read 21.'] });
  return { ...minuted, entry, elsewhere, approve };
}

function required(minutes: { id: string; version: number } | null) {
  if (minutes === null) throw new Error('There are no minutes.');
  return { id: minutes.id, version: minutes.version };
}
