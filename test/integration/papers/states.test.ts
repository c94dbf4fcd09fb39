import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { aMeeting } from '#test/support/a-meeting.ts';
import { aPdf } from '#test/support/a-pdf.ts';
import { anItem, aRestriction } from '#test/support/an-item.ts';
import { aPaper, attach } from '#test/support/a-paper.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

async function anAgenda(test: TestApp, regime: 'statutory_committee' | 'voluntary' = 'voluntary') {
  const body = await aBody(test, { accessRegime: regime });
  const { meeting } = await aMeeting(test, { bodyId: body.id });
  const { item } = await anItem(test, { meetingId: meeting.id, title: 'Winter plan' });
  return { meeting, item };
}

describe('the states of a paper', () => {
  it('counts how late an expected paper is in working days [S-098]', async () => {
    await using test = await openTestApp();
    const { item, meeting } = await anAgenda(test);
    const view = await aPaper(test, { itemId: item.id });
    expect(view.status).toEqual({ tone: 'bad', words: '2 days late' });
    expect(view.dueWords).toBe('was due Fri 13 November');
    const page = await test.client.papers.page({ meeting: { id: meeting.id } });
    expect(page.sentence).toBe('0 of 1 paper is in.');
    expect(page.toChase).toBe(1);
  });

  it('needs the reason to be late, and late papers also why they cannot wait [R-015]', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const { paper: target } = await aPaper(test, { itemId: item.id });
    const blank = test.client.papers.markToFollow({ target, reasonLate: ' ' });
    expect(await refusalOf(blank)).toMatchObject({ field: 'reasonLate' });
    const halved = test.client.papers.markLate({ target, reasonLate: 'Figures', reasonUrgent: '' });
    expect(await refusalOf(halved)).toMatchObject({ field: 'reasonUrgent' });
    const { papers, counts } = await test.client.papers.markToFollow({
      ...{ target, reasonLate: 'Figures are due on Tuesday.' },
    });
    expect(papers[0]?.status.words).toBe('To follow');
    expect(counts).toMatchObject({ in: 0, of: 1, toFollow: 1 });
  });

  it('is late when it was to follow and came after the last day [R-015]', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const { paper } = await aPaper(test, { itemId: item.id });
    const { papers } = await test.client.papers.markToFollow({
      ...{ target: paper, reasonLate: 'Figures are due on Tuesday.' },
    });
    test.clock.now = new Date('2026-11-19T09:00:00.000Z');
    const view = await attach(test, {
      to: { paperId: papers[0]!.paper.id },
      ...{ fileName: 'plan.pdf', content: aPdf({ pages: ['A'] }) },
    });
    expect(view.paper.state).toBe('late');
    expect(view.status.words).toBe('Late, received, 1 page');
    expect(view.problems.map(({ code }) => code)).toContain('no-reason-urgent');
  });

  it('says what the law asks of a late paper, and does not say it of a voluntary body [R-001]', async () => {
    await using test = await openTestApp();
    const committee = await anAgenda(test, 'statutory_committee');
    const page = await test.client.papers.page({ meeting: { id: committee.meeting.id } });
    expect(page.urgencyWords).toContain('section 100B(4)(b)');
    const voluntary = await anAgenda(test);
    const other = await test.client.papers.page({ meeting: { id: voluntary.meeting.id } });
    expect(other.urgencyWords).not.toContain('100B');
  });

  it('can be withdrawn, reinstated, reordered and removed while nothing has left', async () => {
    await using test = await openTestApp();
    const { item, meeting } = await anAgenda(test);
    const first = await aPaper(test, { itemId: item.id, title: 'Cover report' });
    const second = await aPaper(test, { itemId: item.id, title: 'Annex' });
    const titles = async () =>
      (await test.client.papers.page({ meeting: { id: meeting.id } })).items.flatMap(({ papers }) =>
        papers.map(({ paper }) => paper.title),
      );
    await test.client.papers.move({
      target: second.paper,
      ...{ itemId: item.id, before: first.paper.id },
    });
    expect(await titles()).toEqual(['Annex', 'Cover report']);
    const gone = await test.client.papers.withdraw({ target: first.paper, reason: 'Merged.' });
    expect(gone.counts.of).toBe(1);
    const back = await test.client.papers.reinstate({ target: gone.papers[0]!.paper });
    expect(back.papers[0]?.paper.state).toBe('expected');
    const { counts } = await test.client.papers.remove({ target: back.papers[0]!.paper });
    expect(counts.of).toBe(1);
    expect(await titles()).toEqual(['Annex']);
  });
});

describe('who may read a paper', () => {
  it('is nobody outside until both the paper and its item are public', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const view = await aPaper(test, { itemId: item.id, visibility: 'undecided' });
    expect(view).toMatchObject({ goesPublic: false, publicStatus: { words: 'To decide' } });
    const { papers } = await test.client.papers.makePublic({ target: view.paper });
    expect(papers[0]).toMatchObject({ goesPublic: true, publicStatus: { words: 'Public' } });
    await test.client.agenda.setRestriction({
      target: item,
      restriction: aRestriction({ groundScheme: 'foi', groundCode: '43' }),
    });
    const { paper: after } = await test.client.papers.versions({ paperId: view.paper.id });
    expect(after).toMatchObject({
      ...{ goesPublic: false, publicStatus: { words: 'Withheld with its item' } },
      compliance: { kind: 'not_needed' },
    });
  });

  it('can be withheld by itself with its own ground, and released [R-038]', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const view = await aPaper(test, { itemId: item.id });
    const without = aPaper(test, { itemId: item.id, visibility: 'exempt' });
    expect((await refusalOf(without)).reason).toBe('no-ground');
    const {
      publicTitle: _t,
      titleChecked: _c,
      withheldBy: _b,
      ...restriction
    } = aRestriction({
      ...{ groundScheme: 'foi', groundCode: '43(2)' },
    });
    const { papers } = await test.client.papers.setRestriction({
      ...{ target: view.paper, restriction },
    });
    expect(papers[0]?.publicStatus).toEqual({ tone: 'exempt', words: 'Exempt, section 43(2)' });
    const released = await test.client.papers.release({ target: papers[0]!.paper });
    expect(released.papers[0]?.paper).toMatchObject({ visibility: 'undecided', reviewOn: null });
  });

  it('lists background papers, with what is exempt or published marked as such [R-039]', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const { paper } = await aPaper(test, { itemId: item.id });
    const backgroundPapers = [
      { title: 'Survey of carers', where: 'Secretariat', listed: 'listed' as const },
      { title: 'Legal advice', where: '', listed: 'exempt' as const },
    ];
    const { papers } = await test.client.papers.amend({
      ...{ target: paper, change: { backgroundPapers } },
    });
    expect(papers[0]?.paper.backgroundPapers).toEqual(backgroundPapers);
  });

  it('says how to get an inaccessible paper in another form [R-131]', async () => {
    await using test = await openTestApp();
    const { item } = await anAgenda(test);
    const { paper: target } = await aPaper(test, { itemId: item.id });
    const silent = test.client.papers.setAccessibility({
      ...{ target, accessibility: 'inaccessible', note: '' },
    });
    expect(await refusalOf(silent)).toMatchObject({ field: 'note' });
  });
});
