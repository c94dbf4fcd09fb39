import { expect, test } from 'vitest';
import { printMinutes } from '#shared/minutes/printed-minutes.rules.ts';
import type { MinutesSource } from '#shared/minutes/printed-minutes-source.ts';
import { publicDocument } from '#shared/publishing/minutes-view.ts';
import { aMinutesSource, anEntry, aPerson } from '#test/support/a-minutes-source.ts';
import { anId, businessBlocks, words } from '#test/support/minute-blocks.ts';

const whole = (source: MinutesSource, audience: 'public' | 'members') =>
  printMinutes(source, { audience, itemId: null });
const textOf = (value: unknown) => JSON.stringify(value);

test('[R-063] the printed minutes hold who was there, what was decided and why, and the times', () => {
  const printed = whole(aMinutesSource(), 'members');
  expect(printed.attendance.map(({ title }) => title)).toEqual([
    'Present',
    'Apologies',
    'Observers',
  ]);
  expect(printed.attendance[0]?.people).toContainEqual({
    name: 'Priti Shah',
    role: 'Head of Commissioning',
    note: 'Substitute for Director of Adult Social Care',
  });
  expect(printed.attendance[0]?.people[1]?.note).toBe('Left 2:50pm, returned 3:10pm');
  expect(printed.when).toBe('Thursday 26 November 2026, 2pm to 4:05pm');
  const [, business] = printed.items;
  expect(business).toMatchObject({ number: '2', minute: 'Minute 26/52' });
  const records = business?.blocks.filter((block) => block.type === 'record') ?? [];
  const decision = records.find(({ kind }) => kind === 'decision');
  expect(decision?.label).toBe('Decision HWB 26/52');
  expect(decision?.facts.map(({ term }) => term)).toEqual([
    'Outcome',
    'Reasons',
    'Options considered',
    'Reservations',
    'Accountable body',
    'Ratification',
  ]);
  const action = records.find(({ kind }) => kind === 'action');
  expect(action?.facts).toEqual([
    { term: 'Owner', lines: ['Director of Finance'] },
    { term: 'Due', lines: ['Friday 15 January 2027'] },
  ]);
  expect(records.map(({ kind }) => kind)).toContain('tabled');
});

test('[S-103] every copy says that no functions are delegated', () => {
  for (const audience of ['public', 'members'] as const) {
    expect(whole(aMinutesSource(), audience).noDelegation).toMatch(/delegates the decision-making/);
  }
});

test('[R-036] members read private passages marked with the paragraph; the public are told of a gap', () => {
  const members = whole(aMinutesSource(), 'members');
  expect(members.items[3]?.blocks[0]).toMatchObject({
    type: 'private',
    heading: 'Not for publication: paragraph 3',
  });
  expect(members.marking).toMatch(/not for publication/);
  const open = publicDocument(whole(aMinutesSource(), 'public'));
  expect(open.items[1]?.blocks.filter(({ type }) => type === 'gap')).toHaveLength(1);
  expect(open.items[3]).toEqual({
    number: '4',
    title: 'Community reablement: award of contract',
    depth: 0,
    minute: 'Minute 26/54',
    ground: {
      heading: 'Not for publication: paragraph 3',
      paragraphs: [
        'Information relating to the financial or business affairs of any person',
        'Publishing the price would weaken the council in bargaining.',
      ],
    },
    blocks: [],
  });
  expect(open.summary).toEqual(['The board agreed in private to award a contract for reablement.']);
  expect(textOf(open)).not.toMatch(/Northfield Care\b.{0,3}awarded|deposit|Three bids|HWB 26\/54/);
});

test('what is written while the public are out is private, also under a public item', () => {
  const source = aMinutesSource();
  const entries = [
    ...source.entries.slice(0, 3),
    { ...anEntry(1, [words('Said behind closed doors.')]), id: anId(299), position: 3.5 },
    ...source.entries.slice(3),
  ];
  const open = whole({ ...source, entries }, 'public');
  expect(textOf(open)).not.toContain('behind closed doors');
  expect(textOf(open)).toContain('The chair closed the meeting.'); // the public are back
});

test('an item that the agenda does not know is private', () => {
  const lost = { ...anEntry(9, [words('Nobody knows whose.')]), itemId: anId(999) };
  const source = aMinutesSource({ entries: [lost] });
  expect(textOf(whole(source, 'public'))).not.toContain('Nobody knows');
  expect(textOf(whole(source, 'members'))).toContain('Nobody knows');
});

test('notes are in no copy', () => {
  for (const audience of ['public', 'members'] as const) {
    expect(textOf(whole(aMinutesSource(), audience))).not.toMatch(/Check the figure|Ring them/);
  }
});

test('[R-071] of a sensitive interest no copy says more than that there is one', () => {
  const blocks = businessBlocks().map((block) =>
    block.type === 'declaration'
      ? { ...block, attrs: { ...block.attrs, sensitive: true, dispensation: 'D-17' } }
      : block,
  );
  const source = aMinutesSource({ entries: [anEntry(2, blocks)] });
  for (const audience of ['public', 'members'] as const) {
    const text = textOf(whole(source, audience));
    expect(text).toContain('Dr Ola Brandt declared a sensitive interest.');
    expect(text).not.toMatch(/partner is employed|Northfield Care|D-17|own body/);
  }
});

test('[R-112] the public read the role of whoever may not be named, in tables and in sentences', () => {
  const source = aMinutesSource({
    entries: [
      anEntry(2, [words('GWEN  Tolliver asked about buses, and Gwen Tolliverson did not.')]),
      anEntry(1, businessBlocks()),
    ],
  });
  const text = textOf(whole(source, 'public'));
  expect(text).not.toMatch(/Gwen\s+Tolliver\b/i);
  expect(text).toContain('Observer, Age Well Oxfordshire asked about buses');
  expect(text).toContain('Gwen Tolliverson'); // another name
  expect(text).toContain('Observer, Age Well Oxfordshire left at 3:26pm.');
  expect(text).not.toContain('to catch a train');
  expect(textOf(whole(source, 'members'))).toContain(
    'Gwen Tolliver left at 3:26pm (to catch a train).',
  );
});

test('[R-112] a name that changes its type half way is found', () => {
  const runs = [
    { type: 'text' as const, text: 'Gwen ', marks: [{ type: 'bold' as const }] },
    { type: 'text' as const, text: 'Tolliver spoke.' },
  ];
  const source = aMinutesSource({ entries: [anEntry(2, [{ type: 'paragraph', content: runs }])] });
  expect(textOf(whole(source, 'public').items)).toContain('Observer, Age Well Oxfordshire spoke.');
});

test('[R-112] an owner or a declarer who is only words is not named to the public', () => {
  const blocks = businessBlocks().map((block) => {
    if (block.type === 'action') {
      return { ...block, attrs: { ...block.attrs, ownerPostId: null, owner: 'Terry Vale' } };
    }
    if (block.type !== 'declaration') return block;
    return { ...block, attrs: { ...block.attrs, attendanceId: null, who: 'Terry Vale' } };
  });
  const source = aMinutesSource({ entries: [anEntry(2, blocks)] });
  expect(textOf(whole(source, 'public'))).not.toContain('Terry Vale');
  expect(textOf(whole(source, 'members'))).toContain('Terry Vale');
});

test('[R-060] a draft says so; the approved copy says where, lists corrections and has a place to sign', () => {
  const draft = whole(aMinutesSource(), 'members');
  expect(draft.standing).toMatchObject({ word: 'DRAFT', draft: true });
  expect(draft.title).toMatch(/^DRAFT minutes:/);
  expect(draft.signature).toBeNull();
  const source = aMinutesSource();
  const approved = {
    ...source,
    minutes: {
      ...source.minutes,
      state: 'approved' as const,
      approvedOn: '2027-01-21' as const,
      corrections: ['Item 2: for 12 read 21.'],
    },
    approvedAt: { title: 'Health and Wellbeing Board', day: '2027-01-21' as const },
  };
  const copy = whole(approved, 'members');
  expect(copy.standing.sentences).toEqual([
    'These minutes were approved on Thursday 21 January 2027 at the meeting of Health and Wellbeing Board.',
  ]);
  expect(copy.corrections).toEqual(['Item 2: for 12 read 21.']);
  expect(copy.signature).toEqual({ signed: null, hash: 'ab12cd34'.repeat(8) });
  expect(whole(approved, 'public').signature).toBeNull();
});

test('an extract holds one item and the sentence on delegation, nothing else', () => {
  const itemId = anId(102);
  const extract = printMinutes(aMinutesSource(), { audience: 'public', itemId });
  expect(extract.items.map(({ number }) => number)).toEqual(['2']);
  expect(extract).toMatchObject({ attendance: [], summary: [], facts: [] });
  expect(extract.heading).toBe('Extract from the minutes');
});

test('a cell over several rows is laid out so that each row has each column', () => {
  const [, business] = whole(aMinutesSource(), 'public').items;
  const table = business?.blocks.find((block) => block.type === 'table');
  if (table?.type !== 'table') throw new Error('There is no table.');
  const widths = table.rows.map((row) => row.reduce((sum, cell) => sum + cell.columns, 0));
  expect(widths).toEqual([2, 2, 2]);
});

test('the public view takes nothing that is not on its list', () => {
  const members = whole(aMinutesSource(), 'members');
  expect(() => publicDocument(members)).toThrow();
  const open = whole(aMinutesSource(), 'public');
  const [first, ...rest] = open.items;
  if (first === undefined) throw new Error('There are no items.');
  expect(() => publicDocument({ ...open, marking: 'x' })).toThrow();
  const leaking = { ...open.items[3], blocks: first.blocks };
  expect(() => publicDocument({ ...open, items: [leaking, ...rest] as never })).toThrow();
  const noted = { ...first, privateNote: 'x' };
  expect(() => publicDocument({ ...open, items: [noted, ...rest] as never })).toThrow();
});

test('whoever came only later is present, with the time', () => {
  const late = aPerson(9, { name: 'Cllr Late', arrivedAt: '14:20' });
  const source = aMinutesSource({ attendance: [late] });
  expect(whole(source, 'public').attendance[0]?.people[0]?.note).toBe('Arrived 2:20pm');
});

test('[R-112] the public copy says who was in the chair and who signed by name only where that is allowed', () => {
  const typed = (name: string) => {
    const { minutes, attendance, ...source } = aMinutesSource();
    const signed = { state: 'signed', signedBy: name, signedOn: '2027-01-14' } as const;
    return {
      ...source,
      minutes: { ...minutes, ...signed, chairedBy: name },
      attendance: [
        ...attendance,
        aPerson(6, { name: 'Ivo Penn', role: 'Director of Place', mayBeNamed: false }),
        aPerson(7, { name: 'Una Vale', role: '', mayBeNamed: false }),
      ],
    };
  };
  const said = (name: string, audience: 'public' | 'members' = 'public') => {
    const { facts, standing } = whole(typed(name), audience);
    return [facts.find(({ term }) => term === 'In the chair')?.lines[0], standing.sentences[1]];
  };
  const words = (name: string) => [name, `Signed by ${name} on Thursday 14 January 2027.`];
  const unnamed = ['The chair', 'Signed by the chair on Thursday 14 January 2027.'];
  expect(said('Cllr Anna Marsh')).toEqual(words('Cllr Anna Marsh')); // may be named
  expect(said('Director of Finance')).toEqual(words('Director of Finance')); // a post
  expect(said('Vice-Chair')).toEqual(words('Vice-Chair'));
  expect(said('Ivo Penn')).toEqual(words('Director of Place'));
  expect(said('Una Vale')).toEqual(unnamed); // nothing but a name
  expect(said('Ben Deputy')).toEqual(unnamed); // nobody in the attendance
  expect(said('Ivo Penn, Director of Place')).toEqual(unnamed);
  expect(said('Ben Deputy', 'members')).toEqual(words('Ben Deputy'));
});
