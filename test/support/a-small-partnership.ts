import { aBody } from './a-body.ts';
import { aMeeting } from './a-meeting.ts';
import { buildMinutesBundle, type SecretMinutes, secretMinutes } from './a-minutes-bundle.ts';
import { attach } from './a-paper.ts';
import { aPdf } from './a-pdf.ts';
import { anItem } from './an-item.ts';
import type { TestApp } from './test-app.ts';

/** A board with a pack, minutes and a website of its own, as small as they can be. */
export interface SmallPartnership {
  readonly bodyId: string;
  /** On the website too, with nothing but its page. */
  readonly otherBodyId: string;
  /** The meeting with an agenda of two public items, the first with a paper of one page. */
  readonly meetingId: string;
  readonly itemId: string;
  readonly paperId: string;
  /** The meeting before, with minutes that the chair has cleared. */
  readonly minutes: SecretMinutes;
}

/** Its pack and minutes have been built once, so that the website has them. */
export async function aSmallPartnership(
  test: TestApp,
  secret: () => string = () => 'a private matter of two contractors',
): Promise<SmallPartnership> {
  const { client } = test;
  const minutes = await secretMinutes(test, secret);
  const { meeting: minuted } = await client.meetings
    .page({ meeting: { id: minutes.meetingId } })
    .then(({ head }) => head);
  const { bodyId } = minuted;
  const { meeting } = await aMeeting(test, { bodyId });
  const meetingId = meeting.id;
  const first = await anItem(test, { meetingId, title: 'Winter plan' });
  await anItem(test, { meetingId, title: 'Homes for all' });
  const paper = await attach(test, {
    to: { newPaper: { itemId: first.item.id, title: 'Winter report', visibility: 'public' } },
    fileName: 'Winter report.pdf',
    content: aPdf({ title: 'Winter report', tagged: true, pages: ['Snow is to be cleared first'] }),
  });
  const other = await aBody(test, { name: 'Safer Communities Partnership' });
  for (const id of [bodyId, other.id]) {
    await client.website.saveBody({
      ...{ bodyId: id, version: 0 },
      change: { onWebsite: true, withDecisions: true, withActions: true },
    });
  }
  const { website } = await client.website.page({});
  await client.website.save({
    version: website.version,
    change: { name: 'Partnership of the county', leadBodyId: bodyId },
  });
  await built(buildMinutesBundle(test, meetingId, 'meeting-pack'));
  await built(buildMinutesBundle(test, minutes.meetingId));
  const itemId = first.item.id;
  return { bodyId, otherBodyId: other.id, meetingId, itemId, paperId: paper.paper.id, minutes };
}

async function built(building: ReturnType<typeof buildMinutesBundle>): Promise<void> {
  const event = await building;
  if (event.state !== 'built') throw new Error(`It was not built: ${JSON.stringify(event)}`);
}
