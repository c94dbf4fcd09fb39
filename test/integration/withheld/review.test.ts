import { describe, expect, it } from 'vitest';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import { aCommittee } from '#test/support/a-committee.ts';
import { aPublication } from '#test/support/a-publication.ts';
import { aPaper } from '#test/support/a-paper.ts';
import { aRestriction, lineOf, orderOf } from '#test/support/an-item.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const secret = 'Ashby Homes asked for 412,000 pounds';

/** An exempt item with its two papers: one withheld by itself, one only with the item. */
async function aWithheldItem(test: TestApp) {
  const { client } = test;
  const { meeting, agenda } = await aCommittee(test, 'statutory_committee');
  const { id: itemId } = lineOf(agenda, 'Award of contract').item;
  const report = await aPaper(test, { itemId, title: 'Report on the award' });
  const { visibility, groundScheme, groundCode, publicReason, publicInterestReason } =
    aRestriction();
  const ground = { visibility, groundScheme, groundCode, publicReason, publicInterestReason };
  const prices = await aPaper(test, {
    ...{ itemId, title: 'Prices of the bidders', visibility: 'exempt' },
    restriction: { ...ground, reviewOn: '2027-01-05' },
  });
  const amended = await client.agenda.amendItem({
    target: { id: itemId, version: lineOf(agenda, itemId).item.version },
    change: {
      privateNotes: secret,
      description: 'Three bids came in.',
      recommendations: ['Award the contract to the second bidder'],
    },
  });
  const restricted = await client.agenda.setRestriction({
    target: lineOf(amended.agenda, itemId).item,
    restriction: aRestriction({ reviewOn: '2026-11-01', publicTitle: 'A contract' }),
  });
  const { item } = lineOf(restricted.agenda, itemId);
  return { meeting, item, report, prices };
}

async function release(
  test: TestApp,
  matter: { kind: 'item' | 'paper'; target: { id: string; version: number } },
  words: { title?: string; recommendations?: string[] } = {},
) {
  const { seal, title } = await test.client.withheld.preview(matter);
  return test.client.withheld.release({
    ...matter,
    seal,
    words: { title, ...words },
    reason: 'The contract is signed.',
    decidedBy: 'Monitoring Officer',
  });
}

const agendaOf = async ({ client }: TestApp, id: string) =>
  (await client.agenda.page({ meeting: { id } })).agenda;

describe('the list of withheld matters', () => {
  it('has every item and paper with its ground, the longest overdue first [R-038]', async () => {
    await using test = await openTestApp();
    await aWithheldItem(test);
    const page = await test.client.withheld.page({});
    expect(page.sentence).toBe('2 withheld matters. 1 review is overdue.');
    expect(
      page.matters.map(({ kind, title, place, status }) => [kind, title, place, status.words]),
    ).toEqual([
      ['item', 'Award of contract', 'Item 3', '16 days overdue'],
      ['paper', 'Prices of the bidders', 'Paper of item 3', 'Due 5 January 2027'],
    ]);
    expect(page.matters[0]).toMatchObject({
      groundWords: 'Exempt, paragraph 3',
      publicReason: 'The bids are still live.',
      lastReview: null,
      bodyName: 'Health and Wellbeing Board',
    });
  });

  it('says so where nothing is withheld', async () => {
    await using test = await openTestApp();
    expect((await test.client.withheld.page({})).sentence).toBe('Nothing is withheld.');
  });
});

describe('keeping a restriction', () => {
  it('needs a day for the next look, which is kept with who and why [R-038]', async () => {
    await using test = await openTestApp();
    const { item } = await aWithheldItem(test);
    const review = { reason: 'The appeal is open.', decidedBy: 'Monitoring Officer' };
    const keep = (nextReviewOn: string) =>
      test.client.withheld.keep({
        kind: 'item',
        target: item,
        review: { ...review, nextReviewOn },
      });
    expect(await refusalOf(keep('2026-11-17'))).toMatchObject({ field: 'nextReviewOn' });
    expect(await keep('2027-02-01')).toEqual({
      sentence: 'Kept withheld. The next review is on 1 February 2027.',
    });
    const { matters } = await test.client.withheld.page({});
    const kept = matters.find(({ kind }) => kind === 'item');
    expect(kept).toMatchObject({
      reviewOn: '2027-02-01',
      lastReview: { ...review, answer: 'keep', decidedOn: '2026-11-17' },
    });
  });
});

describe('what a release would make public', () => {
  it('is shown word for word, with the papers that go with it and those that stay [R-038]', async () => {
    await using test = await openTestApp();
    const { item, report } = await aWithheldItem(test);
    const preview = await test.client.withheld.preview({ kind: 'item', target: item });
    expect(preview.items).toEqual([
      expect.objectContaining({
        ...{ number: '3', title: 'Award of contract', publicTitleNow: 'A contract' },
        description: 'Three bids came in.',
        recommendations: ['Award the contract to the second bidder'],
      }),
    ]);
    expect(preview.papers.map(({ id }) => id)).toEqual([report.paper.id]);
    expect(preview.stays).toEqual([
      'The paper “Prices of the bidders” of item 3 stays out of public view: exempt, paragraph 3.',
    ]);
    const words = JSON.stringify(preview);
    expect(words).not.toContain(secret);
    expect(words).not.toContain(aRestriction().publicInterestReason);
  });

  it('is nothing for a paper whose item stays withheld', async () => {
    await using test = await openTestApp();
    const { prices } = await aWithheldItem(test);
    const preview = await test.client.withheld.preview({ kind: 'paper', target: prices.paper });
    expect([preview.items, preview.papers]).toEqual([[], []]);
    expect(preview.stays).toEqual([
      'Item 3 stays out of public view: exempt, paragraph 3.',
      'The paper “Prices of the bidders” of item 3 stays out of public view: withheld with its item.',
    ]);
  });
});

describe('releasing a withheld item', () => {
  it('makes it public in the words confirmed, as the agenda does, and keeps who and why [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item } = await aWithheldItem(test);
    await release(test, { kind: 'item', target: item }, { title: 'Award of the homes contract' });
    const agenda = await agendaOf(test, meeting.id);
    expect(orderOf(agenda)).toEqual([
      '1 Welcome',
      '2 Award of the homes contract',
      '3 Next meeting',
    ]);
    expect(lineOf(agenda, item.id)).toMatchObject({ isPublic: true });
    const { matters, released } = await test.client.withheld.page({});
    expect(matters.map(({ title }) => title)).toEqual(['Prices of the bidders']);
    expect(released).toEqual([
      expect.objectContaining({
        title: 'Award of the homes contract',
        status: { tone: 'todo', words: 'Goes out with the next bundle' },
        review: expect.objectContaining({
          reason: 'The contract is signed.',
          decidedBy: 'Monitoring Officer',
        }) as unknown,
      }),
    ]);
  });

  it('is refused where a paper was added after it was shown [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item } = await aWithheldItem(test);
    const shown = await test.client.withheld.preview({ kind: 'item', target: item });
    await aPaper(test, { itemId: item.id, title: 'A letter' });
    const refusal = await refusalOf(
      test.client.withheld.release({
        ...{ kind: 'item', target: item, seal: shown.seal, words: { title: item.title } },
        ...{ reason: 'Signed.', decidedBy: 'Monitoring Officer' },
      }),
    );
    expect(refusal.reason).toBe('changed-since-shown');
    expect(isWithheld(lineOf(await agendaOf(test, meeting.id), item.id).item)).toBe(true);
  });

  it('leaves the exclusion on the agenda of a meeting that was held [R-034] [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item } = await aWithheldItem(test);
    test.clock.now = new Date('2026-12-10T10:00:00.000Z');
    await release(test, { kind: 'item', target: item });
    const agenda = await agendaOf(test, meeting.id);
    expect(orderOf(agenda)).toContain('2 Exclusion of the public');
    expect(lineOf(agenda, item.id).isPublic).toBe(true);
  });

  it('is taken back by undo until it has been published [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item } = await aWithheldItem(test);
    await release(test, { kind: 'item', target: item });
    await test.client.history.undo({});
    expect(isWithheld(lineOf(await agendaOf(test, meeting.id), item.id).item)).toBe(true);
    expect((await test.client.withheld.page({})).released).toEqual([]);
  });

  it('cannot be undone once it is on the website [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item } = await aWithheldItem(test);
    await release(test, { kind: 'item', target: item });
    await aPublication(test, { meeting, publishedOn: '2026-11-17' });
    expect((await refusalOf(test.client.history.undo({}))).reason).toBe('published-since');
    expect(lineOf(await agendaOf(test, meeting.id), item.id).isPublic).toBe(true);
    const { released } = await test.client.withheld.page({});
    expect(released.map(({ status }) => status.words)).toEqual(['Published']);
  });
});

describe('releasing a withheld paper', () => {
  it('opens the paper and nothing else of its item [R-038]', async () => {
    await using test = await openTestApp();
    const { meeting, item, prices } = await aWithheldItem(test);
    await release(test, { kind: 'item', target: item });
    const preview = await test.client.withheld.preview({ kind: 'paper', target: prices.paper });
    expect(preview.papers.map(({ title }) => title)).toEqual(['Prices of the bidders']);
    await release(test, { kind: 'paper', target: prices.paper });
    const { papers } = lineOf(await agendaOf(test, meeting.id), item.id);
    expect(papers.map(({ goesPublic }) => goesPublic)).toEqual([true, true]);
  });
});
