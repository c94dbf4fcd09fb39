import { aBody } from './a-body.ts';
import { aMeeting } from './a-meeting.ts';
import { anItem } from './an-item.ts';
import type { TestApp } from './test-app.ts';

/** A council committee with three public items. */
export async function aCommittee(
  test: TestApp,
  regime: 'statutory_committee' | 'voluntary' | 'executive',
) {
  const body = await aBody(test, { name: 'Health and Wellbeing Board', accessRegime: regime });
  const { meeting } = await aMeeting(test, { bodyId: body.id });
  for (const title of ['Welcome', 'Award of contract', 'Next meeting']) {
    await anItem(test, { meetingId: meeting.id, title });
  }
  const { agenda } = await test.client.agenda.page({ meeting: { id: meeting.id } });
  return { meeting, agenda };
}
