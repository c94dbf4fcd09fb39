import { describe, expect, it } from 'vitest';
import type { ImportKind } from '#shared/imports/import.ts';
import { aBody } from '#test/support/a-body.ts';
import { anOrganisation, aPerson, aPost } from '#test/support/an-organisation.ts';
import { refusalOf } from '#test/support/refusal-of.ts';
import { openTestApp, type TestApp } from '#test/support/test-app.ts';

const rows = (text: string) => ({
  rows: text.split('\n').map((line) => line.split('|').map((cell) => cell.trim())),
});
const preview = (test: TestApp, kind: ImportKind, text: string) =>
  test.client.imports.preview({ kind, source: rows(text) });
const acceptAll = async (test: TestApp, kind: ImportKind, text: string) => {
  const { fingerprint, rows: planned } = await preview(test, kind, text);
  const chosen = planned.filter(({ state }) => state === 'add' || state === 'change');
  return test.client.imports.accept({
    ...{ kind, fingerprint, source: rows(text) },
    rows: chosen.map(({ row }) => row),
  });
};
const partners = `Organisation | Sector | Tier | Responsible authority | Email | Phone
Cherwell District Council | Public | District | yes | office@example.org | 01632 960001
Age Concern | Voluntary | | | |
Thames Valley Police | Blue | | y | |
Age Concern | Voluntary | | | |`;

describe('importing organisations', () => {
  it('shows what each row would do, its problems included, and writes nothing [S-031] [S-302]', async () => {
    await using test = await openTestApp();
    await anOrganisation(test, { name: 'AGE CONCERN', sector: 'private' });
    const { rows: planned, counts, columns } = await preview(test, 'organisations', partners);
    expect(counts).toEqual({ add: 1, change: 1, same: 0, problem: 2 });
    expect(columns.map(({ field }) => field)).toEqual([
      ...['name', 'sector', 'tier', 'responsibleAuthority', 'email', 'phone'],
    ]);
    expect(planned[0]).toMatchObject({
      ...{ row: 2, state: 'add', title: 'Cherwell District Council' },
      notes: [
        'Adds the email office@example.org, not published',
        'Adds the phone 01632 960001, not published',
      ],
    });
    expect(planned[1]).toMatchObject({
      ...{ row: 3, state: 'change', title: 'AGE CONCERN' },
      changes: [{ label: 'Sector', before: 'Private', after: 'Voluntary and community' }],
    });
    expect(planned[2]?.problems).toMatchObject([{ column: 'Sector' }]);
    expect(planned[2]?.problems[0]?.sentence).toContain('"Blue" is not known here');
    expect(planned[3]?.problems[0]?.sentence).toBe('Row 3 has this organisation already');
    const { totals } = await test.client.people.directory({});
    expect(totals.organisations).toBe(1);
  });

  it('writes the chosen rows as one action that one undo takes back, contacts unpublished [S-303]', async () => {
    await using test = await openTestApp();
    const result = await acceptAll(test, 'organisations', partners);
    expect(result).toEqual({ added: 2, changed: 0, left: 2 });
    const { organisations, totals } = await test.client.people.directory({});
    expect(organisations.map(({ organisation: { name } }) => name)).toEqual([
      'Age Concern',
      'Cherwell District Council',
    ]);
    expect(totals).toMatchObject({ contacts: 2, published: 0 });
    await test.client.history.undo({});
    expect((await test.client.people.directory({})).totals).toMatchObject({
      ...{ organisations: 0, contacts: 0 },
    });
  });

  it('finds nothing to do when the same file comes again', async () => {
    await using test = await openTestApp();
    await acceptAll(test, 'organisations', partners);
    const { counts } = await preview(test, 'organisations', partners);
    expect(counts).toEqual({ add: 0, change: 0, same: 2, problem: 2 });
  });

  it('never clears a field by a blank cell and never removes what the file leaves out', async () => {
    await using test = await openTestApp();
    await anOrganisation(test, { name: 'Age Concern', sector: 'private', note: 'Keep me' });
    await anOrganisation(test, { name: 'Not in the file' });
    await acceptAll(test, 'organisations', 'Organisation|Sector|Note\nAge Concern|Voluntary|');
    const { organisations } = await test.client.people.directory({});
    expect(organisations).toHaveLength(2);
    expect(organisations[0]?.organisation).toMatchObject({
      ...{ sector: 'voluntary_community', note: 'Keep me' },
    });
  });

  it('refuses rows with problems, and a list that is out of date, writing nothing', async () => {
    await using test = await openTestApp();
    const { fingerprint } = await preview(test, 'organisations', partners);
    const input = { kind: 'organisations' as const, source: rows(partners), fingerprint };
    expect(await refusalOf(test.client.imports.accept({ ...input, rows: [2, 4] }))).toMatchObject({
      sentence: 'Choose rows without problems. Row 4 has a problem. Nothing was written.',
    });
    await anOrganisation(test, { name: 'Age Concern', sector: 'private' });
    expect(await refusalOf(test.client.imports.accept({ ...input, rows: [2] }))).toMatchObject({
      reason: 'changed-since-preview',
    });
    expect((await test.client.people.directory({})).totals.organisations).toBe(1);
  });

  it('lets the person choose columns where the headers say nothing', async () => {
    await using test = await openTestApp();
    const source = rows('A|B\nPublic|Cherwell');
    const lost = await test.client.imports.preview({ kind: 'organisations', source });
    expect(lost).toMatchObject({ missing: ['Organisation', 'Sector'], rows: [] });
    const columns = { name: 1, sector: 0 };
    const found = await test.client.imports.preview({ kind: 'organisations', source, columns });
    expect(found).toMatchObject({ missing: [], rows: [{ state: 'add', title: 'Cherwell' }] });
  });
});

describe('importing people and posts', () => {
  const people = `Organisation | Job title | Name | Email | Available | List
Cherwell District Council | Partnership Officer | Cllr Ann Example | ann@example.org | Tues and Wed | District lead officers
cherwell district council | Chief Executive | Example, Ann | | |
Charwell District Council | Clerk | | | |
 | | Bob Volunteer | not-an-address | |`;

  it('adds posts and people once, tells near misses, and keeps honorifics apart [S-296] [S-297]', async () => {
    await using test = await openTestApp();
    await anOrganisation(test, { name: 'Cherwell District Council' });
    const { rows: planned } = await preview(test, 'people', people);
    expect(planned.map(({ state }) => state)).toEqual(['add', 'add', 'problem', 'problem']);
    expect(planned[2]?.problems[0]?.sentence).toContain(
      'Did you mean "Cherwell District Council"?',
    );
    await acceptAll(test, 'people', people);
    const { organisations } = await test.client.people.directory({});
    expect(organisations[0]?.posts).toMatchObject([
      { post: { title: 'Chief Executive' }, person: { name: 'Ann Example', honorific: 'Cllr' } },
      {
        post: { title: 'Partnership Officer' },
        contacts: [{ note: 'Tues and Wed', contactGroup: 'district_lead', publish: false }],
      },
    ]);
    expect((await test.client.people.options({})).people).toHaveLength(1);
  });

  it('shows field by field that a post passes to somebody else', async () => {
    await using test = await openTestApp();
    const { id: organisationId } = await anOrganisation(test);
    const { id: personId } = await aPerson(test, { name: 'Old Holder' });
    await aPost(test, { organisationId, title: 'Clerk', personId });
    const text = 'Organisation|Post|Name\nCherwell District Council|Clerk|New Holder';
    const { rows: planned } = await preview(test, 'people', text);
    expect(planned[0]?.changes).toEqual([
      { field: 'name', label: 'Name', before: 'Old Holder', after: 'New Holder' },
    ]);
    await acceptAll(test, 'people', text);
    const { organisations } = await test.client.people.directory({});
    expect(organisations[0]?.posts[0]?.person?.name).toBe('New Holder');
    expect((await preview(test, 'people', text)).counts.same).toBe(1);
  });
});

describe('importing seats', () => {
  it('finds bodies by their former names, reads days as typed, and changes what is there [S-024] [S-032]', async () => {
    await using test = await openTestApp();
    const body = await aBody(test, { name: 'Oxfordshire Partnership' });
    await test.client.bodies.addName({
      ...{ bodyId: body.id, kind: 'former', name: 'Oxfordshire Community Partnership' },
    });
    const { id: organisationId } = await anOrganisation(test);
    await aPost(test, { organisationId, title: 'Leader of the Council' });
    const seats = (until: string) => `Partnership|Organisation|Post|Role|Elected on|Term ends
Oxfordshire Community Partnership|Cherwell District Council|Leader of the Council|Deputy Chairman|1/4/09|${until}`;
    await acceptAll(test, 'seats', seats('31/3/27'));
    const page = await test.client.bodies.page({ body: body.slug });
    expect(page.seats).toMatchObject([
      {
        seat: { role: 'vice_chair', chosenOn: '2009-04-01', termTo: '2027-03-31' },
        holderWords: 'Leader of the Council, Cherwell District Council',
      },
    ]);
    const again = await preview(test, 'seats', seats('31/3/28'));
    expect(again.rows[0]?.changes).toEqual([
      { field: 'termTo', label: 'Term to', before: '31 March 2027', after: '31 March 2028' },
    ]);
    await acceptAll(test, 'seats', seats('31/3/28'));
    expect((await test.client.bodies.page({ body: body.slug })).seats).toHaveLength(1);
  });

  it('names what is missing instead of making it up', async () => {
    await using test = await openTestApp();
    await aBody(test, { name: 'Safer Communities' });
    await anOrganisation(test);
    const text = `Body|Organisation|Post|Term from|Term to
Nowhere Board|Cherwell District Council||1/1/09|1/1/08
Safer Communities|Cherwell District Council|Mayor||
Safer Communities|||1/1/09|1/1/08`;
    const { rows: planned } = await preview(test, 'seats', text);
    expect(planned.map(({ problems }) => problems.map(({ sentence }) => sentence)[0])).toEqual([
      'No partnership here is called "Nowhere Board". Add it first, or check the spelling',
      'Cherwell District Council has no post called "Mayor". Import people and posts first',
      'Choose the organisation, or give the seat a name',
    ]);
  });
});

describe('the import templates', () => {
  it('can be filled in and read again', async () => {
    await using test = await openTestApp();
    const { fileName, csv } = await test.client.imports.template({ kind: 'organisations' });
    const source = { fileName, base64: Buffer.from(csv).toString('base64') };
    const { counts } = await test.client.imports.preview({ kind: 'organisations', source });
    expect(counts).toEqual({ add: 1, change: 0, same: 0, problem: 0 });
  });
});
