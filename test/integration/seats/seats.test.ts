import { describe, expect, it } from 'vitest';
import { accountabilities, seatBases } from '#shared/seats/seat.ts';
import { aBody } from '#test/support/a-body.ts';
import { anOrganisation, aPerson, aPost } from '#test/support/an-organisation.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('seats', () => {
  it('record the organisation, the representative, why and how they were chosen [S-032] [S-050]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const person = await aPerson(test, { name: 'Bob Volunteer' });
    const seat = await aSeat(test, {
      ...{ bodyId: body.id, personId: person.id, name: 'Voluntary sector' },
      ...{ whyChosen: 'Speaks for small groups', howChosen: 'elected', chosenOn: '2008-10-01' },
      ...{ responsibilities: 'Reports back to the assembly', termTo: '2027-03-31' },
    });
    expect(seat).toMatchObject({ howChosen: 'elected', chosenOn: '2008-10-01', voting: true });
    const { seats } = await test.client.bodies.page({ body: body.id });
    expect(seats).toMatchObject([
      { title: 'Voluntary sector', holderWords: 'Bob Volunteer', stateWords: 'Ends 31 March 2027' },
    ]);
  });

  it('have a basis and say to whom the member answers [S-049] [S-051] [S-054]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    for (const basis of seatBases) await aSeat(test, { bodyId: body.id, name: basis, basis });
    for (const accountableTo of accountabilities) {
      await aSeat(test, { bodyId: body.id, name: accountableTo, accountableTo });
    }
    const { seats, seatCounts } = await test.client.bodies.page({ body: body.id });
    expect(seatCounts.total).toBe(seatBases.length + accountabilities.length);
    expect(seats.map(({ seat }) => seat.position)).toEqual(seats.map((_seat, index) => index + 1));
  });

  it('are counted by sector [S-033]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const trust = await anOrganisation(test, { name: 'Trust', sector: 'voluntary_community' });
    await aSeat(test, { bodyId: body.id });
    await aSeat(test, { bodyId: body.id, organisationId: trust.id });
    const { seatCounts } = await test.client.bodies.page({ body: body.id });
    expect(seatCounts).toMatchObject({
      ...{ total: 2, filled: 0, vacant: 2 },
      bySector: [
        { sector: 'public', seats: 1 },
        { sector: 'voluntary_community', seats: 1 },
      ],
    });
  });

  it('are filled, left with notice to chair and secretariat, and filled again [S-053]', async () => {
    await using test = await openTestApp();
    const [first, second] = [await aPost(test), await aPost(test, { title: 'Deputy' })];
    const vacant = await aSeat(test);
    const filled = await test.client.seats.fill({
      ...{ target: vacant, postId: first.id, personId: null, howChosen: 'nominated' },
      termTo: '2027-03-31',
    });
    const leaving = await test.client.seats.giveNotice({
      ...{ target: filled, noticeOn: '2026-11-02', leavesOn: '2026-12-31' },
      ...{ chairTold: true, secretariatTold: true, note: 'New post elsewhere' },
    });
    expect(leaving).toMatchObject({ leavingNoticeOn: '2026-11-02', leavesOn: '2026-12-31' });
    const page = await test.client.bodies.page({ body: vacant.bodyId, on: '2027-01-01' });
    expect(page.seats[0]?.state).toBe('vacant');
    const stays = await test.client.seats.withdrawNotice({ target: leaving });
    expect(stays.leavesOn).toBeNull();
    const next = await test.client.seats.fill({ target: stays, postId: second.id, personId: null });
    expect(next).toMatchObject({ postId: second.id, termTo: null, howChosen: 'not_stated' });
    const empty = await test.client.seats.vacate({ target: next });
    expect(empty).toMatchObject({ postId: null, personId: null });
    const notice = { noticeOn: '2026-11-02', leavesOn: '2026-12-31' } as const;
    const told = { chairTold: false, secretariatTold: false };
    expect(
      await refusalOf(test.client.seats.giveNotice({ target: empty, ...notice, ...told })),
    ).toMatchObject({ reason: 'vacant' });
  });

  it('keep the term when the same holder is confirmed [S-035]', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    const seat = await aSeat(test, { postId: post.id, termFrom: '2025-04-01' });
    const holder = { postId: post.id, personId: null };
    const renewed = await test.client.seats.fill({
      ...{ target: seat, ...holder, termTo: '2029-03-31' },
    });
    expect(renewed).toMatchObject({ termFrom: '2025-04-01', termTo: '2029-03-31' });
  });

  it('have substitutes where they are allowed, and an order', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    const body = await aBody(test);
    const one = await aSeat(test, { bodyId: body.id, name: 'One' });
    const two = await aSeat(test, { bodyId: body.id, name: 'Two' });
    const substitutes = { substitutesAllowed: true, substitutePostIds: [post.id] };
    await test.client.seats.amend({ target: one, change: substitutes });
    const { seats } = await test.client.seats.move({ target: two, before: one.id });
    expect(seats.map(({ name }) => name)).toEqual(['Two', 'One']);
    const page = await test.client.bodies.page({ body: body.id });
    expect(page.seats[1]?.substitutes).toMatchObject([{ id: post.id }]);
    const forbid = { substitutesAllowed: false };
    expect(
      await refusalOf(test.client.seats.amend({ target: seats[1]!, change: forbid })),
    ).toMatchObject({ reason: 'no-substitutes-allowed' });
  });

  it('show the other bodies on which a member sits: roles that may conflict [S-055]', async () => {
    await using test = await openTestApp();
    const post = await aPost(test);
    const other = await aBody(test, { name: 'Public Service Board' });
    const seat = await aSeat(test, { postId: post.id });
    await aSeat(test, { bodyId: other.id, postId: post.id, name: 'Leader' });
    const { seats } = await test.client.bodies.page({ body: seat.bodyId });
    expect(seats[0]?.alsoSitsOn).toEqual([
      { bodyId: other.id, slug: other.slug, name: 'Public Service Board' },
    ]);
  });

  it('give each business, faith or voluntary member the number of bodies asked of them [S-059]', async () => {
    await using test = await openTestApp();
    const church = await anOrganisation(test, { name: 'Churches Together', sector: 'faith' });
    await aSeat(test, { bodyId: (await aBody(test)).id, organisationId: church.id });
    await aSeat(test, {
      bodyId: (await aBody(test, { name: 'Another' })).id,
      organisationId: church.id,
    });
    const { organisations } = await test.client.people.directory({ sector: 'faith' });
    expect(organisations[0]?.seats.map(({ bodyName }) => bodyName)).toEqual([
      'Another',
      'Safer Communities Partnership',
    ]);
  });
});

describe('terms as chair', () => {
  it('follow each other: the next ends the running one on the day before [S-039]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, { chairKind: 'rotating', chairCycleYears: 2 });
    const [first, second] = [await aPost(test), await aPost(test, { title: 'Director' })];
    const start = { bodyId, office: 'chair' } as const;
    const running = await test.client.seats.startChairTerm({
      ...{ ...start, postId: first.id, fromDay: '2023-04-01' },
    });
    const next = { ...start, postId: second.id, fromDay: '2025-04-01' as const };
    expect(await refusalOf(test.client.seats.startChairTerm(next))).toMatchObject({
      ...{ reason: 'overlaps', field: 'fromDay' },
    });
    await test.client.seats.startChairTerm({ ...next, endCurrent: true });
    const { chair } = await test.client.bodies.page({ body: bodyId });
    expect(chair.holders).toMatchObject([{ post: { title: 'Director' }, state: 'running' }]);
    expect(chair.otherTerms).toMatchObject([
      { term: { id: running.id, toDay: '2025-03-31' }, state: 'over' },
    ]);
  });

  it('may be two at once where the body has co-chairs [S-040]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test, { chairKind: 'co_chairs' });
    for (const title of ['Director of Public Health', 'Cabinet Member']) {
      const post = await aPost(test, { title });
      await test.client.seats.startChairTerm({ bodyId, office: 'co_chair', postId: post.id });
    }
    const { chair } = await test.client.bodies.page({ body: bodyId });
    expect(chair.holders).toHaveLength(2);
    expect(chair).toMatchObject({ arrangementWords: 'Co-chairs', vacant: false });
  });

  it('may be vacant, "To be agreed", corrected, ended and removed [S-041]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test);
    const term = await test.client.seats.startChairTerm({
      ...{ bodyId, office: 'chair', note: 'To be agreed' },
    });
    const { chair, problems } = await test.client.bodies.page({ body: bodyId });
    expect(chair).toMatchObject({ vacant: true, holders: [{ holderWords: 'To be agreed' }] });
    expect(problems[0]).toMatchObject({ mend: { place: 'chair', recordId: term.id } });
    const post = await aPost(test);
    const held = await test.client.seats.amendChairTerm({
      ...{ target: term, change: { postId: post.id, fromDay: '2026-04-01' } },
    });
    const ended = await test.client.seats.endChairTerm({ target: held, lastDay: '2026-10-31' });
    expect(ended.toDay).toBe('2026-10-31');
    const early = test.client.seats.endChairTerm({ target: ended, lastDay: '2026-01-01' });
    expect(await refusalOf(early)).toMatchObject({ reason: 'ends-before-start' });
    await test.client.seats.removeChairTerm({ target: ended });
    expect((await test.client.bodies.page({ body: bodyId })).chair.otherTerms).toEqual([]);
  });

  it('are read from the seat of the chair where no term is recorded [S-036]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test);
    const post = await aPost(test);
    await aSeat(test, { bodyId, postId: post.id, role: 'chair' });
    const { chair } = await test.client.bodies.page({ body: bodyId });
    expect(chair).toMatchObject({
      vacant: false,
      holders: [],
      fromSeats: [{ title: expect.any(String) }],
    });
  });
});
