import { isDefinedError, safe } from '@orpc/client';
import { describe, expect, it } from 'vitest';
import type { KyselyPlugin } from 'kysely';
import { loadBodyPage } from '#core/bodies/load-body-page.ts';
import { loadTree } from '#core/bodies/load-structure.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { aBody } from '#test/support/a-body.ts';
import { anOrganisation, aPerson, aPost } from '#test/support/an-organisation.ts';
import { aSeat } from '#test/support/a-seat.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

/** The county as the handbook of 2009 draws it, in small. */
async function county(test: TestApp) {
  const board = await aBody(test, { name: 'Oxfordshire Partnership', kind: 'partnership_board' });
  const psb = await aBody(test, {
    ...{ name: 'Public Service Board', kind: 'public_service_board' },
    parent: { bodyId: board.id, kind: 'reports_strategy_to' },
  });
  const safer = await aBody(test, {
    parent: { bodyId: psb.id, kind: 'reports_performance_to' },
  });
  await test.client.bodies.link({
    ...{ fromBodyId: safer.id, toBodyId: board.id, kind: 'reports_strategy_to' },
    frequency: 'once a year',
  });
  const drugs = await aBody(test, {
    ...{ name: 'Drugs group', kind: 'delivery_group' },
    parent: { bodyId: safer.id, kind: 'delivery_group_of' },
  });
  return { board, psb, safer, drugs };
}

const levels = async (test: TestApp, on?: string) => {
  const { groups } = await test.client.bodies.tree(on === undefined ? {} : { on: civilDate(on) });
  return groups.map(({ key, nodes }) => [key, nodes.map(({ name, level }) => `${level} ${name}`)]);
};

describe('the structure', () => {
  it('is a hierarchy of typed bodies with links, local partnerships beside it [S-001] [S-002]', async () => {
    await using test = await openTestApp();
    await county(test);
    await aBody(test, { name: 'Cherwell', kind: 'local_strategic_partnership' });
    await aBody(test, { name: 'Regional group', kind: 'regional_body' });
    expect(await levels(test)).toEqual([
      [
        'framework',
        [
          '1 Oxfordshire Partnership',
          '2 Public Service Board',
          '3 Safer Communities Partnership',
          '4 Drugs group',
        ],
      ],
      ['local', ['1 Cherwell']],
      ['regional', ['1 Regional group']],
    ]);
  });

  it('shows both reporting lines on the page, groups below, and peers [S-020] [S-021]', async () => {
    await using test = await openTestApp();
    const { safer, psb } = await county(test);
    const children = await aBody(test, { name: "Children's Trust" });
    await test.client.bodies.link({
      ...{ fromBodyId: children.id, toBodyId: safer.id, kind: 'works_with' },
      note: 'shares the first-time entrants target',
    });
    const { lines } = await test.client.bodies.page({ body: safer.id });
    expect(lines.map(({ direction, body, words }) => [direction, body.name, words])).toEqual([
      ['strategy_up', 'Oxfordshire Partnership', 'on the strategy, once a year'],
      ['performance_up', 'Public Service Board', 'on targets'],
      ['peer', "Children's Trust", 'shares the first-time entrants target'],
      ['group_down', 'Drugs group', ''],
    ]);
    const above = await test.client.bodies.page({ body: psb.id });
    expect(above.lines.map(({ direction }) => direction)).toEqual(['strategy_up', 'reports_to_us']);
  });

  it('nests bodies and area boards within others [S-014] [S-015]', async () => {
    await using test = await openTestApp();
    const trust = await aBody(test, { name: "Children's Trust" });
    for (const name of ['Central area', 'Northern area', 'Southern area']) {
      const parent = { bodyId: trust.id, kind: 'nested_in' } as const;
      await aBody(test, { name, kind: 'area_board', parent });
    }
    const { groups } = await test.client.bodies.tree({});
    expect(groups[0]?.nodes[0]?.childIds).toHaveLength(3);
  });

  it('refuses a circle with a sentence, changing nothing [S-001]', async () => {
    await using test = await openTestApp();
    const { board, drugs } = await county(test);
    const circle = { fromBodyId: board.id, toBodyId: drugs.id, kind: 'nested_in' } as const;
    const [error] = await safe(test.client.bodies.link(circle));
    expect(isDefinedError(error) && error.code === 'REFUSED' && error.data.reason).toBe('circle');
    const { lines } = await test.client.bodies.page({ body: board.id });
    expect(lines.every(({ direction }) => direction === 'reports_to_us')).toBe(true);
  });

  it('remembers how it was on a past day: a merger with predecessors and successor [S-023]', async () => {
    await using test = await openTestApp();
    const waste = await aBody(test, { name: 'Waste Partnership', since: civilDate('2003-04-01') });
    const environment = await aBody(test, { name: 'Environment Partnership' });
    const both = await aBody(test, {
      ...{ name: 'Environment and Waste Partnership', since: civilDate('2009-02-18') },
    });
    const { bodies, links } = await test.client.bodies.merge({
      predecessors: [waste, environment],
      successorId: both.id,
      day: civilDate('2009-02-18'),
      note: 'Agreed by the Public Service Board',
    });
    expect(bodies).toMatchObject([
      { state: 'merged', establishedOn: '2003-04-01', endedOn: '2009-02-18' },
      { state: 'merged' },
    ]);
    expect(links).toHaveLength(2);
    expect(await levels(test, '2009-02-17')).toEqual([
      ['framework', ['1 Waste Partnership', '1 Environment Partnership']],
    ]);
    expect(await levels(test)).toEqual([
      ['framework', ['1 Environment and Waste Partnership']],
      ['past', ['1 Waste Partnership', '1 Environment Partnership']],
    ]);
    const page = await test.client.bodies.page({ body: waste.slug });
    expect(page.summary).toBe('Thematic partnership, merged in February 2009');
    expect(page.lines).toMatchObject([{ direction: 'successor', words: 'on 18 February 2009' }]);
    expect(page.problems).toEqual([]);
    const now = await test.client.bodies.page({ body: both.slug });
    expect(now.lines.map(({ direction }) => direction)).toEqual(['predecessor', 'predecessor']);
    await test.client.history.undo({});
    expect((await test.client.bodies.page({ body: waste.id })).body.state).toBe('established');
  });

  it('follows a body through its life, and a step taken back [S-023]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { state: 'proposed', since: civilDate('2026-01-05') });
    expect(body).toMatchObject({ state: 'proposed', establishedOn: null });
    const begun = await test.client.bodies.changeState({
      ...{ target: body, state: 'new', day: civilDate('2026-09-01') },
    });
    expect(begun).toMatchObject({ state: 'new', establishedOn: '2026-09-01' });
    const later = await test.client.bodies.changeState({
      ...{ target: begun, state: 'established', day: civilDate('2027-04-01') },
    });
    expect(later.state).toBe('new');
    const ahead = await test.client.bodies.page({ body: body.id, on: civilDate('2027-04-01') });
    expect(ahead.stateOn).toBe('established');
    const back = await test.client.bodies.removeEvent({ target: ahead.events[1]! });
    expect(back.state).toBe('proposed');
  });

  it('is found under former names: Oxfordshire Community Partnership [S-024]', async () => {
    await using test = await openTestApp();
    const ocp = await aBody(test, {
      ...{ name: 'Oxfordshire Community Partnership', kind: 'partnership_board' },
    });
    await test.client.bodies.rename({
      ...{ target: ocp, name: 'Oxfordshire Partnership', from: civilDate('2007-04-01') },
      keepFormerName: true,
    });
    const also = await test.client.bodies.addName({
      ...{ bodyId: ocp.id, name: 'OP', kind: 'also_known_as' },
    });
    const page = await test.client.bodies.page({ body: ocp.slug });
    expect(page.names).toMatchObject([
      { name: 'Oxfordshire Community Partnership', kind: 'former', toDay: '2007-03-31' },
      { name: 'OP' },
    ]);
    expect(page.summary).toBe(
      'Partnership board. Also known as OP. Formerly Oxfordshire Community Partnership',
    );
    const { groups } = await test.client.bodies.tree({});
    expect(groups[0]?.nodes[0]?.otherNames).toContain('Oxfordshire Community Partnership');
    await test.client.bodies.removeName({ target: also });
    expect((await test.client.bodies.page({ body: ocp.id })).names).toHaveLength(1);
  });

  it('counts what is to be mended beside each name, as the page does', async () => {
    await using test = await openTestApp();
    const { safer } = await county(test);
    await aSeat(test, { bodyId: safer.id, name: 'Domestic Abuse Forum' });
    const { problems } = await test.client.bodies.page({ body: safer.id });
    const { groups } = await test.client.bodies.tree({});
    const node = groups[0]?.nodes.find(({ id }) => id === safer.id);
    expect(node?.warnings).toBe(problems.filter(({ tone }) => tone === 'warn').length);
    expect(node?.gaps).toBe(problems.filter(({ tone }) => tone === 'gap').length);
    expect(node?.warnings).toBeGreaterThan(0);
  });

  it('puts bodies in the order that people choose', async () => {
    await using test = await openTestApp();
    const [a, , c] = [
      await aBody(test, { name: 'A' }),
      await aBody(test, { name: 'B' }),
      await aBody(test, { name: 'C' }),
    ];
    const { bodies } = await test.client.bodies.move({ target: c, before: a.id });
    expect(bodies.map(({ name }) => name)).toEqual(['C', 'A', 'B']);
    const again = { id: c.id, version: c.version + 1 };
    const moved = await test.client.bodies.move({ target: again, before: null });
    expect(moved.bodies.map(({ name }) => name)).toEqual(['A', 'B', 'C']);
    const { bodies: options } = await test.client.bodies.options({});
    expect(options).toHaveLength(3);
  });

  it('says who leads what, and how the roles are shared [S-058] [S-048]', async () => {
    await using test = await openTestApp();
    const { psb } = await county(test);
    const deputy = await aPost(test, { title: 'Deputy Leader of the Council' });
    await test.client.seats.startChairTerm({ bodyId: psb.id, office: 'chair', postId: deputy.id });
    const report = await test.client.bodies.leads({});
    expect(report.lines).toMatchObject([
      { roleWords: 'Chair', body: { name: 'Public Service Board' } },
    ]);
    expect(report.sentence).toContain('holds all');
  });

  it('asks the database the same number of questions, however many records there are', async () => {
    await using test = await openTestApp();
    const { safer } = await county(test);
    const grow = async (names: readonly string[]) => {
      for (const name of names) {
        const organisation = await anOrganisation(test, { name });
        const personId = (await aPerson(test)).id;
        const post = await aPost(test, { organisationId: organisation.id, personId });
        await aSeat(test, { bodyId: safer.id, organisationId: organisation.id, postId: post.id });
        await aBody(test, { name, parent: { bodyId: safer.id, kind: 'delivery_group_of' } });
      }
    };
    await grow(['One']);
    const few = await statements(test, safer.id);
    await grow(['Two', 'Three', 'Four', 'Five']);
    const many = await statements(test, safer.id);
    expect(many).toEqual(few);
    expect(many.page).toBeLessThanOrEqual(24);
    expect(many.tree).toBeLessThanOrEqual(16);
  });
});

async function statements(test: TestApp, body: string) {
  const reader = test.app.session.current!.reader;
  let count = 0;
  const counter: KyselyPlugin = {
    transformQuery: ({ node }) => {
      count += 1;
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  };
  const db = reader.withPlugin(counter);
  const today = civilDate('2026-11-17');
  await loadBodyPage(db, { body, today, on: today });
  const page = count;
  count = 0;
  await loadTree(db, { today, on: today });
  return { page, tree: count };
}
