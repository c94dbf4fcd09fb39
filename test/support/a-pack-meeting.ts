import type { PaperView } from '#shared/papers/paper-view.ts';
import { aBody } from './a-body.ts';
import { aMeeting } from './a-meeting.ts';
import { aPdf } from './a-pdf.ts';
import { attach } from './a-paper.ts';
import { anAction } from './an-action.ts';
import { anItem, aRestriction } from './an-item.ts';
import { anOrganisation, aPost } from './an-organisation.ts';
import { openTestApp, type TestApp } from './test-app.ts';

/** A small meeting with public and restricted papers of two partners, ready for packs. */
export interface PackMeeting extends TestApp {
  meetingId: string;
  bodyId: string;
  policeId: string;
  /** Items by what they are. */
  items: { winter: string; housing: string; award: string };
  papers: { winter: PaperView; housing: PaperView; award: PaperView };
}

export const secrets = {
  note: 'Ask the Winterbourne contractor about the missing invoices of last spring',
  award: 'The contract goes to Falconbridge Care for a price of 4,812,907 pounds',
  annex: 'Falconbridge offered the lowest price with the strongest night staffing of all',
};

/** Items: 1 Winter plan (2 pages), 2 Homes (3 pages, the police present it), then the award in private. */
export async function aPackMeeting(): Promise<PackMeeting> {
  const test = await openTestApp();
  const { client } = test;
  const body = await aBody(test, { accessRegime: 'statutory_committee' });
  const meeting = await aMeeting(test, { bodyId: body.id });
  const meetingId = meeting.meeting.id;
  const police = await anOrganisation(test, { name: 'Thames Valley Police' });
  const post = await aPost(test, { title: 'Area Commander', organisationId: police.id });
  const winter = await anItem(test, {
    meetingId,
    title: 'Winter plan',
    privateNotes: secrets.note,
  });
  const homes = { title: 'Homes for all', presenter: 'Area Commander', presenterPostId: post.id };
  const housing = await anItem(test, { meetingId, ...homes });
  const award = await anItem(test, {
    ...{ meetingId, title: 'Falconbridge award', description: secrets.award },
    recommendations: ['Agree the Falconbridge award'],
  });
  await client.agenda.setRestriction({
    target: award.item,
    restriction: aRestriction({ publicTitle: 'A contract' }),
  });
  await client.agenda.proposeExclusion({ meetingId });
  await anAction(test, { bodyId: body.id, ownerOrganisationId: police.id, owner: '' });
  const paper = (itemId: string, title: string, pages: string[]) =>
    attach(test, {
      to: { newPaper: { itemId, title, visibility: 'public' } },
      fileName: `${title}.pdf`,
      content: aPdf({ title, tagged: true, pages }),
    });
  return {
    ...test,
    ...{ meetingId, bodyId: body.id, policeId: police.id },
    items: { winter: winter.item.id, housing: housing.item.id, award: award.item.id },
    papers: {
      winter: await paper(winter.item.id, 'Winter report', ['Snow first', 'Snow second']),
      housing: await paper(housing.item.id, 'Homes report', ['Roof', 'Wall', 'Door']),
      // A public paper of a withheld item is withheld with it.
      award: await paper(award.item.id, 'Annex of bids', [secrets.annex, 'Second page of bids']),
    },
  };
}
