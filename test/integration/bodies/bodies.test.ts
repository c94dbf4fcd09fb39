import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import { aBody } from '#test/support/a-body.ts';
import { anOrganisation, aPost } from '#test/support/an-organisation.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp } from '#test/support/test-app.ts';

describe('making and changing bodies', () => {
  it('needs a name and a kind; the rest follows the access regime [R-001] [R-002]', async () => {
    await using test = await openTestApp();
    const voluntary = await aBody(test);
    expect(voluntary).toMatchObject({
      ...{ accessRegime: 'voluntary', clearDaysNeeded: 5, countingRule: 'working_days' },
      ...{ filmNotice: false, state: 'established', slug: 'safer-communities-partnership' },
    });
    const board = await aBody(test, {
      ...{ name: 'Health and Wellbeing Board', kind: 'thematic_partnership' },
      ...{ accessRegime: 'statutory_committee', legalStatus: 'statutory', statutory: true },
    });
    expect(board.filmNotice).toBe(true);
    const parish = await aBody(test, { accessRegime: 'statutory_committee', clearDaysNeeded: 3 });
    expect(parish.clearDaysNeeded).toBe(3);
  });

  it('gives each body a slug of its own for ever, also after one is removed', async () => {
    await using test = await openTestApp();
    const first = await aBody(test);
    await test.client.bodies.remove({ target: first });
    const second = await aBody(test);
    expect(second.slug).toBe('safer-communities-partnership-2');
    const renamed = await test.client.bodies.rename({
      ...{ target: second, name: 'Safer Oxfordshire', from: '2026-11-17', keepFormerName: true },
    });
    expect(renamed.slug).toBe(second.slug);
  });

  it.each([
    ['not_constituted', 'Not legally constituted', 'S-006'],
    ['statutory', 'Statutory. Children Act 2004', 'S-007'],
    ['constituted_service_delivery', 'Legally constituted to deliver a service', 'S-008'],
    ['company_limited_by_guarantee', 'Company limited by guarantee', 'S-009'],
  ] as const)('keeps the legal status %s: "%s" [%s]', async (legalStatus, words, _number) => {
    await using test = await openTestApp();
    const statutoryBasis = legalStatus === 'statutory' ? 'Children Act 2004' : '';
    const { id } = await aBody(test, { legalStatus, statutoryBasis });
    expect((await test.client.bodies.page({ body: id })).legalWords).toBe(words);
  });

  it('marks who commissions and who is required by government, with a remit [S-010] [S-011]', async () => {
    await using test = await openTestApp();
    const { id } = await aBody(test, {
      ...{ name: 'Supporting People', commissions: true, statutory: true },
      ...{ statutoryBasis: 'Local Government Act 2000', remit: 'Housing support' },
    });
    const page = await test.client.bodies.page({ body: id });
    expect(page.legalWords).toBe(
      'Not legally constituted. Statutory. Local Government Act 2000. Makes commissioning decisions',
    );
    expect(page.body.remit).toBe('Housing support');
  });

  it('keeps which framework applied, since when, and who approved it [S-026] [S-027]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const framework = {
      frameworkVersion: 'Framework of June 2009',
      frameworkFrom: '2009-06-01' as const,
      frameworkApproval: 'Public Service Board, 18 February 2009',
    };
    expect(await test.client.bodies.amend({ target: body, change: framework })).toMatchObject(
      framework,
    );
  });

  it('merges what two people changed, and stops at the same field', async () => {
    await using test = await openTestApp();
    const seen = await aBody(test);
    await test.client.bodies.amend({ target: seen, change: { purpose: 'To reduce crime.' } });
    const merged = await test.client.bodies.amend({ target: seen, change: { role: 'Delivery' } });
    expect(merged).toMatchObject({ purpose: 'To reduce crime.', role: 'Delivery' });
    const [error] = await safe(
      test.client.bodies.amend({ target: seen, change: { purpose: 'Something else' } }),
    );
    expect(isDefinedError(error) && error.code).toBe('STALE_VERSION');
  });

  it('removes a body only where nothing depends on it, and undo brings all of it back', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { since: '2009-02-18' });
    const seat = await aSeat(test, { bodyId: body.id });
    expect(await refusalOf(test.client.bodies.remove({ target: body }))).toMatchObject({
      sentence: 'This cannot be removed: 1 seat depends on it. Change that first.',
    });
    await test.client.seats.remove({ target: seat });
    await test.client.bodies.remove({ target: body });
    const [gone] = await safe(test.client.bodies.page({ body: body.id }));
    expect(isDefinedError(gone) && gone.code).toBe('NOT_FOUND');
    await test.client.history.undo({});
    expect((await test.client.bodies.page({ body: body.id })).events).toHaveLength(1);
  });

  it('keeps several lines of purpose, refuses control characters and an empty name', async () => {
    await using test = await openTestApp();
    const [error] = await safe(aBody(test, { name: ' ' }));
    expect(error).not.toBeNull();
    const [bad] = await safe(aBody(test, { name: 'Safer\u0007' }));
    expect(bad).not.toBeNull();
    expect((await aBody(test, { purpose: 'One.\n\nTwo.' })).purpose).toBe('One.\n\nTwo.');
  });
});

describe('the page of a body', () => {
  it('shows chair, vice-chair, cabinet leads, secretariat, duties and quorum [S-036] [S-042] [S-052] [S-087] [S-088]', async () => {
    await using test = await openTestApp();
    const county = await anOrganisation(test, {
      ...{ name: 'Oxfordshire County Council', shortName: 'County Council' },
    });
    const officer = await aPost(test, { organisationId: county.id, title: 'Partnership Officer' });
    const member = await aPost(test, {
      ...{ organisationId: county.id, title: 'Cabinet Member for Transport', cabinetPost: true },
    });
    const body = await aBody(test, {
      ...{ secretariatPostId: officer.id, quorumWords: '5 of 14', chairKind: 'rotating' },
      ...{ chairCycleYears: 2, cabinetLeadNote: 'Same as chair' },
    });
    const bodyId = body.id;
    const days = { fromDay: '2025-04-01', toDay: '2027-03-31' } as const;
    await test.client.seats.startChairTerm({ bodyId, office: 'chair', postId: member.id, ...days });
    await test.client.seats.startChairTerm({ bodyId, office: 'vice_chair', postId: officer.id });
    await test.client.seats.addCabinetLead({ bodyId, postId: member.id });
    await test.client.bodies.setDuty({ bodyId, duty: 'minutes', postId: officer.id });
    await test.client.bodies.setDuty({ bodyId, duty: 'minutes', postId: null, note: 'By rota' });
    const page = await test.client.bodies.page({ body: body.slug });
    expect(page).toMatchObject({
      secretariat: { words: 'Partnership Officer, County Council' },
      chair: {
        arrangementWords: 'Rotates across sectors every 2 years',
        holders: [
          {
            holderWords: 'Cabinet Member for Transport, County Council',
            periodWords: '1 April 2025 to 31 March 2027',
          },
        ],
        viceChairs: [{ holderWords: 'Partnership Officer, County Council' }],
        vacant: false,
      },
      cabinetLeads: [{ sitsOnBody: true }],
      duties: [{ duty: { duty: 'minutes', postId: null, note: 'By rota' } }],
      body: { quorumWords: '5 of 14', cabinetLeadNote: 'Same as chair' },
    });
    expect(page.chair.holders[0]?.elapsed).toBeCloseTo(595 / 730);
  });

  it('keeps a note instead of a lead cabinet member, or several of them [S-042] [S-043]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { cabinetLeadNote: 'None at present' });
    const posts = [
      await aPost(test, { title: 'Children' }),
      await aPost(test, { title: 'Schools' }),
    ];
    expect((await test.client.bodies.page({ body: body.id })).cabinetLeads).toEqual([]);
    for (const { id: postId } of posts) {
      await test.client.seats.addCabinetLead({ bodyId: body.id, postId });
    }
    expect((await test.client.bodies.page({ body: body.id })).cabinetLeads).toHaveLength(2);
    const again = test.client.seats.addCabinetLead({ bodyId: body.id, postId: posts[0]!.id });
    expect(await refusalOf(again)).toMatchObject({ reason: 'already' });
  });

  it('keeps role and purpose, and the board finally responsible, in words [S-016] [S-017] [S-018] [S-019]', async () => {
    await using test = await openTestApp();
    const roles = {
      partnership_board: 'Sets the vision, oversees progress, looks ahead',
      public_service_board: 'Decides targets and resources; finally responsible for delivery',
      development_group: 'Builds capacity, frameworks and standards; holds strategic risks',
    } as const;
    for (const [kind, role] of Object.entries(roles)) {
      const { id } = await aBody(test, { kind: kind as keyof typeof roles, name: kind, role });
      expect((await test.client.bodies.page({ body: id })).body.role).toBe(role);
    }
  });

  it('lists priorities for a period in the order that people choose [S-030]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test);
    const add = (words: string) =>
      test.client.bodies.addPriority({ bodyId, words, horizon: '2008 to 2011' });
    const [one, , three] = [await add('One'), await add('Two'), await add('Three')];
    await test.client.bodies.movePriority({ target: three, before: one.id });
    await test.client.bodies.amendPriority({ target: one, change: { words: 'First' } });
    const { priorities } = await test.client.bodies.page({ body: bodyId });
    expect(priorities.map(({ words }) => words)).toEqual(['Three', 'First', 'Two']);
    await test.client.bodies.removePriority({ target: priorities[0]! });
    expect((await test.client.bodies.page({ body: bodyId })).priorities).toHaveLength(2);
  });

  it('links the strategies a body serves, with their other names and related plans [S-028] [S-029]', async () => {
    await using test = await openTestApp();
    const { id: bodyId } = await aBody(test);
    const strategy = await test.client.strategies.create({
      ...{ name: 'Oxfordshire 2030', aliases: ['Oxfordshire 2020'], horizonYears: 30 },
      ...{ vision: 'A long-term vision', owner: 'All participants' },
      relatedPlans: ['Local Area Agreement 2'],
    });
    const served = await test.client.bodies.addStrategy({ bodyId, strategyId: strategy.id });
    const { strategies } = await test.client.bodies.page({ body: bodyId });
    expect(strategies).toMatchObject([
      { strategy: { aliases: ['Oxfordshire 2020'], relatedPlans: ['Local Area Agreement 2'] } },
    ]);
    expect((await test.client.strategies.list({})).strategies[0]?.servedBy).toMatchObject([
      { id: bodyId },
    ]);
    const removing = test.client.strategies.remove({ target: strategy });
    expect(await refusalOf(removing)).toMatchObject({ reason: 'in-use' });
    await test.client.bodies.removeStrategy({ target: served });
    await test.client.strategies.remove({ target: strategy });
    expect((await test.client.strategies.list({})).strategies).toEqual([]);
  });

  it('has as many contacts as there are people to ask, published one by one [S-298] [S-303]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test);
    const owner = { ownerKind: 'body', ownerId: body.id, kind: 'email' } as const;
    const first = await test.client.contacts.add({ ...owner, value: 'one@example.org' });
    await test.client.contacts.add({ ...owner, value: 'two@example.org' });
    await test.client.contacts.setPublish({ target: first, publish: true });
    const { contacts, problems } = await test.client.bodies.page({ body: body.id });
    expect(contacts.map(({ publish }) => publish)).toEqual([true, false]);
    expect(problems.map(({ kind }) => kind)).not.toContain('no_public_contact');
  });
});
