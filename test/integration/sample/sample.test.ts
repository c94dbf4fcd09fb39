import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrokenChange } from '#core/db/history.ts';
import { type OpenSample, openSample, recordTables } from './open-sample.ts';
import { everyText, findPrivateNames } from './private-names.ts';

let sample: OpenSample;
beforeAll(async () => {
  sample = await openSample();
}, 120_000);
afterAll(async () => {
  await sample[Symbol.asyncDispose]();
});

/** Names of bodies that are linked from this one, by the kind of link. */
function linksOf(name: string, kind: string): unknown[] {
  return sample.column(
    `select t.name from body_links l join bodies f on f.id = l.from_body_id
     join bodies t on t.id = l.to_body_id where f.name = ? and l.kind = ? order by 1`,
    ...[name, kind],
  );
}

function groupsOf(name: string, kind = 'delivery_group_of'): unknown[] {
  return sample.column(
    `select f.name from body_links l join bodies f on f.id = l.from_body_id
     join bodies t on t.id = l.to_body_id where t.name = ? and l.kind = ? order by f.position`,
    ...[name, kind],
  );
}

function body(name: string): Record<string, unknown> {
  return sample.rows('select * from bodies where name = ?', name)[0] ?? {};
}

const thematic = [
  'Spatial Planning and Infrastructure Partnership',
  "Children's Trust",
  'Stronger Communities Partnership',
  'Health and Wellbeing Board',
  'Safer Communities Partnership',
  'Environment and Waste Partnership',
  'Oxfordshire Economic Partnership',
];

describe('the bodies of the sources', () => {
  it.each(thematic)(
    '[S-012] [S-013] [S-020] %s reports to the Partnership on strategy and to the Public Service Board on targets',
    (name) => {
      expect(linksOf(name, 'reports_strategy_to')).toEqual(['Oxfordshire Partnership Board']);
      expect(linksOf(name, 'reports_performance_to')).toEqual(['Public Service Board']);
    },
  );

  it('[S-001] stands the Public Service Board under the Partnership and groups under partnerships', () => {
    expect(linksOf('Public Service Board', 'reports_strategy_to')).toEqual([
      'Oxfordshire Partnership Board',
    ]);
    const owners = sample.rows(
      `select b.name, count(l.id) as owners from bodies b
       left join body_links l on l.from_body_id = b.id and l.kind = 'delivery_group_of'
       where b.kind in ('delivery_group', 'area_board') group by b.id having owners <> 1`,
    );
    expect(owners).toEqual([]);
  });

  it('[S-014] gives the Children’s Trust three sub-groups and three area boards', () => {
    expect(groupsOf("Children's Trust")).toEqual([
      'Performance Management Sub-group',
      'Joint Commissioning Sub-group',
      'Participation and Involvement Sub-group',
      'Central Area Trust Board',
      'Northern Area Trust Board',
      'Southern Area Trust Board',
    ]);
  });

  it('[S-015] nests Learning and Skills in the Economic Partnership', () => {
    expect(linksOf('Learning and Skills Partnership', 'nested_in')).toEqual([
      'Oxfordshire Economic Partnership',
    ]);
  });

  it('has the delivery groups of the handbook and the sub-groups of the report', () => {
    expect(groupsOf('Safer Communities Partnership')).toHaveLength(8);
    expect(groupsOf('Health and Wellbeing Board')).toHaveLength(8);
    expect(groupsOf('Oxfordshire Waste Partnership')).toHaveLength(4);
    expect(groupsOf('Environment and Waste Partnership')).toEqual(
      expect.arrayContaining([
        'Flooding Action Group',
        'Climate Change Delivery Group',
        'Biodiversity Delivery Group',
        'Waste, Clean and Green Delivery Group',
      ]),
    );
    expect(groupsOf('Learning and Skills Partnership')).toHaveLength(9);
    expect(groupsOf('Oxfordshire Economic Partnership')).toHaveLength(9);
  });

  it('[S-002] [S-344] has the five district partnerships', () => {
    const names = sample.column(
      `select short_name from bodies where kind = 'local_strategic_partnership' order by 1`,
    );
    expect(names).toEqual([
      'Cherwell',
      'Oxford City',
      'South Oxfordshire',
      'Vale of White Horse',
      'West Oxfordshire',
    ]);
  });

  it('[S-021] [S-022] links peers, and regional bodies outside the county', () => {
    expect(linksOf('Spatial Planning and Infrastructure Partnership', 'works_with')).toEqual([
      'Oxfordshire Economic Partnership',
    ]);
    const mkob = sample.column(
      `select t.name from body_links l join bodies f on f.id = l.from_body_id
       join bodies t on t.id = l.to_body_id where f.short_name like 'MKOB%' and l.kind = 'nested_in'`,
    );
    expect(mkob).toEqual(['South East Improvement and Efficiency Partnership']);
  });

  it.each([
    ['Public Service Board', 'not_constituted', 0, 'voluntary'],
    ["Children's Trust", 'statutory', 1, 'voluntary'],
    ['Safer Communities Partnership', 'statutory', 1, 'voluntary'],
    ['Health and Wellbeing Board', 'statutory', 1, 'statutory_committee'],
    ['Oxfordshire Waste Partnership', 'constituted_service_delivery', 0, 'voluntary'],
    ['Oxfordshire Economic Partnership', 'company_limited_by_guarantee', 0, 'company'],
  ])('[S-006] [S-007] [S-008] [S-009] [R-001] %s is %s', (name, legalStatus, statutory, access) => {
    expect(body(name)).toMatchObject({
      legal_status: legalStatus,
      statutory,
      access_regime: access,
    });
    if (statutory === 1) expect(body(name)['statutory_basis']).not.toBe('');
  });

  it('[S-010] knows that Supporting People commissions', () => {
    expect(body('Supporting People')['commissions']).toBe(1);
  });

  it('[S-023] tells who followed whom: the Strategy Group, and Waste and Environment', () => {
    const after = (name: string) => linksOf(name, 'succeeded_by');
    expect(after('Oxfordshire Community Partnership Strategy Group')).toEqual([
      'Oxfordshire Partnership Board',
    ]);
    expect(after('Oxfordshire Waste Partnership')).toEqual(['Environment and Waste Partnership']);
    expect(after('Environment Partnership')).toEqual(['Environment and Waste Partnership']);
    expect(body('Oxfordshire Waste Partnership')).toMatchObject({
      state: 'merged',
      ended_on: '2009-05-31',
    });
  });

  it('[S-024] [S-028] keeps former names, and the strategy under both of its names', () => {
    expect(
      sample.column(`select kind from body_names where name = 'Oxfordshire Community Partnership'`),
    ).toEqual(['former']);
    expect(sample.column(`select aliases from strategies where name = 'Oxfordshire 2030'`)).toEqual(
      [expect.stringContaining('Oxfordshire 2020')],
    );
  });

  it('[S-039] [S-040] [S-041] [S-042] [S-043] chairs rotate, are shared or open; cabinet leads are none, one or two', () => {
    const board = sample.rows(
      `select c.from_day, c.to_day, p.title from chair_terms c left join posts p on p.id = c.post_id
       join bodies b on b.id = c.body_id where b.name = 'Oxfordshire Partnership Board'
       and c.office = 'chair' order by 1`,
    );
    expect(board[0]).toEqual({
      from_day: '2007-01-01',
      to_day: '2008-12-31',
      title: 'Leader of the Council',
    });
    expect(board.at(-2)).toMatchObject({ from_day: '2025-01-01', to_day: '2026-12-31' });
    const count = (sql: string, name: string) =>
      Number(sample.column(`${sql} where b.name = ?`, name)[0]);
    const sharing = `select count(*) from chair_terms c join bodies b on b.id = c.body_id
      and c.office = 'co_chair' and (c.to_day is null or c.to_day > '2026-11-17')`;
    expect(count(sharing, 'Health and Wellbeing Board')).toBe(2);
    expect(body('Learning and Skills Partnership')['chair_note']).toMatch(/^To be agreed/);
    const leads = 'select count(*) from cabinet_leads c join bodies b on b.id = c.body_id';
    expect(count(leads, "Children's Trust")).toBe(2);
    expect(count(leads, 'Oxfordshire Voluntary Sector Development Partnership')).toBe(0);
    expect(
      body('Oxfordshire Voluntary Sector Development Partnership')['cabinet_lead_note'],
    ).not.toBe('');
  });
});

/** The sample's own files as one text: what has not been drawn on this year is looked at too. */
function allSampleFiles(): string {
  const folder = join(import.meta.dirname, '../../../resources/sample');
  return globSync('**/*.json', { cwd: folder })
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

describe('what nobody should find in the sample', () => {
  it('names no private person of the sources, and has no people at all', () => {
    // Shows that the search finds somebody: the fingerprint of this invented name is in the list.
    expect(findPrivateNames('Chaired by Cllr Invented Q Nameless.')).toEqual(['Invented Nameless']);
    expect(findPrivateNames(everyText(sample))).toEqual([]);
    expect(findPrivateNames(allSampleFiles())).toEqual([]);
    expect(sample.column('select count(*) from people')).toEqual([0]);
  });

  it('has no e-mail address outside example.org and no telephone number outside the drama ranges', () => {
    const words = everyText(sample);
    const addresses = [...words.matchAll(/[\w.+-]+@([\w-]+(?:\.[\w-]+)+)/g)];
    expect(addresses.length).toBeGreaterThan(40);
    expect(addresses.filter(([, host]) => host !== 'example.org')).toEqual([]);
    const numbers = [...words.matchAll(/(?<![\w-])0\d{2,4} ?\d{3} ?\d{3,4}(?![\w-])/g)].map(
      ([number]) => number,
    );
    expect(numbers.length).toBeGreaterThan(30);
    const drama = /^(01632 960\d{3}|07700 900\d{3})$/;
    expect(numbers.filter((number) => !drama.test(number))).toEqual([]);
  });

  it('[S-303] publishes some contacts and keeps others back', () => {
    const flags = sample.column('select distinct publish from contacts order by 1');
    expect(flags).toEqual([0, 1]);
  });
});

describe('the records', () => {
  it('hold together: foreign keys, JSON, history', async () => {
    expect(sample.sqlite.pragma('foreign_key_check')).toEqual([]);
    expect(sample.sqlite.pragma('integrity_check', { simple: true })).toBe('ok');
    const { current } = sample.test.app.session;
    expect(current === null ? 0 : await findBrokenChange(current.reader)).toBeNull();
    const times = sample.column(
      `select a.at from actions a where a.procedure <> 'workspaces.create' order by a.rowid`,
    );
    expect(times).toEqual([...times].sort());
    expect((times.at(-1) as string) <= sample.test.clock.now.toISOString()).toBe(true);
  });

  it('are the same again for the same clock, with the same ids and papers', async () => {
    await using again = await openSample();
    for (const table of recordTables(sample)) {
      if (table === 'settings') continue;
      const all = `select * from ${table} order by id`;
      expect(again.rows(all), table).toEqual(sample.rows(all));
    }
    const history = `select a.at, a.actor, a.procedure, c.table_name, c.record_id, c.field, c.new_value
      from changes c join actions a on a.id = c.action_id where c.table_name <> 'settings'
      order by c.sequence`;
    expect(again.rows(history)).toEqual(sample.rows(history));
    const stored = (open: OpenSample) => open.test.app.session.current?.papers.list();
    expect(stored(again)).toEqual(stored(sample));
  }, 120_000);
});
