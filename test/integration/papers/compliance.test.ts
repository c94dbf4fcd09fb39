import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { aPublication } from '#test/support/a-publication.ts';
import { anItem, aRestriction } from '#test/support/an-item.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** Thursday 26 November with two public papers that are in. */
async function aReadyMeeting(test: TestApp) {
  const { meeting } = await aMeeting(test, { bodyId: (await aBody(test)).id });
  const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter' });
  const papers = [];
  for (const title of ['Winter plan', 'Annex']) {
    const { paper } = await aPaper(test, { itemId: item.id, title });
    papers.push(
      await attach(test, {
        to: { paperId: paper.id },
        ...{ fileName: 'plan.pdf', content: aPdf({ pages: [title] }) },
      }),
    );
  }
  const [plan, annex] = papers;
  return { meeting, item, plan: plan!, annex: annex! };
}

const complianceOf = async (test: TestApp, id: string) =>
  (await test.client.meetings.page({ meeting: { id } })).head.compliance;

describe('whether a meeting made its clear days [S-080]', () => {
  it('is known when its papers have been published, and is that of the worst paper [R-015]', async () => {
    await using test = await openTestApp();
    const { meeting, plan, annex } = await aReadyMeeting(test);
    expect(await complianceOf(test, meeting.id)).toMatchObject({
      ...{ kind: 'due', compliant: null, sentence: 'Both papers have still to be published.' },
    });
    await aPublication(test, { meeting, papers: [plan], publishedOn: '2026-11-18' });
    const half = await complianceOf(test, meeting.id);
    expect(half.sentence).toBe('1 of 2 papers has still to be published.');
    await aPublication(test, { meeting, papers: [annex], publishedOn: '2026-11-19' });
    expect(await complianceOf(test, meeting.id)).toMatchObject({
      ...{ kind: 'late', compliant: false, clear: 4, firstPublishedOn: '2026-11-18', tone: 'bad' },
      sentence:
        '1 of 2 papers was published late. The rule is 5 clear working days; the worst paper had 4.',
    });
  });

  it('is judged on the first day of each paper; a corrected version keeps it [R-017]', async () => {
    await using test = await openTestApp();
    const { meeting, plan, annex } = await aReadyMeeting(test);
    await aPublication(test, { meeting, papers: [plan, annex], publishedOn: '2026-11-18' });
    const corrected = await attach(test, {
      ...{ to: { paperId: plan.paper.id }, fileName: 'plan2.pdf', content: aPdf({ pages: ['2'] }) },
    });
    expect(corrected.compliance).toMatchObject({
      ...{ kind: 'in_time', firstPublishedOn: '2026-11-18', changedSincePublished: true },
    });
    await aPublication(test, { meeting, papers: [corrected, annex], publishedOn: '2026-11-24' });
    const { paper } = await test.client.papers.versions({ paperId: plan.paper.id });
    expect(paper.compliance).toMatchObject({
      ...{ firstPublishedOn: '2026-11-18', changedSincePublished: false },
    });
    expect(await complianceOf(test, meeting.id)).toMatchObject({
      ...{ kind: 'in_time', compliant: true },
      sentence: 'Both papers were published with 5 clear working days or more.',
    });
  });

  it('is not made by a pack that only members were given', async () => {
    await using test = await openTestApp();
    const { meeting, plan, annex } = await aReadyMeeting(test);
    await aPublication(test, {
      ...{ meeting, papers: [plan, annex], publishedOn: '2026-11-17', kind: 'members-pack' },
    });
    expect((await complianceOf(test, meeting.id)).kind).toBe('due');
  });

  it('does not ask for withheld or withdrawn papers, but for those nobody decided on', async () => {
    await using test = await openTestApp();
    const { meeting, plan, annex, item } = await aReadyMeeting(test);
    await aPublication(test, { meeting, papers: [plan], publishedOn: '2026-11-18' });
    await test.client.papers.withdraw({ target: annex.paper, reason: 'Not needed.' });
    expect((await complianceOf(test, meeting.id)).kind).toBe('in_time');
    await aPaper(test, { itemId: item.id, title: 'Undecided', visibility: 'undecided' });
    expect((await complianceOf(test, meeting.id)).kind).toBe('due');
    const { item: award } = await anItem(test, { meetingId: meeting.id, title: 'Award' });
    await test.client.agenda.setRestriction({
      target: award,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    await aPaper(test, { itemId: award.id, title: 'Bids' });
    const { sentence } = await complianceOf(test, meeting.id);
    expect(sentence).toBe('1 of 2 papers has still to be published.');
  });

  it('is missed when a paper can no longer make it', async () => {
    await using test = await openTestApp();
    const { meeting } = await aReadyMeeting(test);
    test.clock.now = new Date('2026-11-19T09:00:00.000Z');
    expect(await complianceOf(test, meeting.id)).toMatchObject({
      kind: 'missed',
      compliant: false,
    });
    const { head } = await test.client.meetings.page({ meeting: { id: meeting.id } });
    expect(head.deadline).toMatchObject({
      ...{ state: 'missed', workingDaysLeft: -1 },
      headline: 'The last day to publish was Wednesday 18 November, 1 day late',
    });
  });

  it('is shown in the schedule as on the page of the meeting', async () => {
    await using test = await openTestApp();
    const { meeting, plan, annex } = await aReadyMeeting(test);
    await aPublication(test, { meeting, papers: [plan, annex], publishedOn: '2026-11-19' });
    const { meetings } = await test.client.meetings.schedule({
      ...{ from: '2026-11-01', to: '2026-11-30' },
    });
    expect(meetings[0]?.compliance).toEqual(await complianceOf(test, meeting.id));
    expect(meetings[0]?.papers).toMatchObject({ in: 2, of: 2 });
  });
});
