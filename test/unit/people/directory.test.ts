import { describe, expect, it } from 'vitest';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { buildDirectory, type DirectoryRecords } from '#shared/people/directory.rules.ts';
import { peopleOptions } from '#shared/people/people-options.ts';
import { contact, organisation, person, post } from '#test/support/people-records.ts';

const records: DirectoryRecords = {
  today: civilDate('2026-11-17'),
  organisations: [
    organisation('county', { name: 'Oxfordshire County Council', shortName: 'County Council' }),
    organisation('trust', { name: 'Énergie Trust', sector: 'voluntary_community' }),
    organisation('pct', { name: 'Primary Care Trust', endedOn: civilDate('2013-04-01') }),
  ],
  posts: [
    post('officer', 'county', { title: 'Partnership Officer', unit: 'Policy', personId: 'ann' }),
    post('risk', 'county', { title: 'Risk Adviser' }),
    post('director', 'trust', { title: 'Director' }),
    post('chief', 'pct', { title: 'Chief Executive' }),
  ],
  people: [
    person('ann', { name: 'Ann Example', honorific: 'Dr' }),
    person('bob', { name: 'Bob Volunteer' }),
  ],
  contacts: [
    contact('officer-mail', 'officer', { contactGroup: 'partnership_team', note: 'Tues and Wed' }),
    contact('officer-phone', 'officer', { kind: 'phone', value: '01632 960001' }),
    contact('ann-mobile', 'ann', { kind: 'mobile', value: '07700 900982', ownerKind: 'person' }),
    contact('risk-mail', 'risk', { contactGroup: 'risk_adviser', publish: true }),
    contact('site', 'county', {
      kind: 'website',
      value: 'https://example.org',
      note: 'County plans',
    }),
    contact('body-mail', 'safer', { ownerKind: 'body', contactGroup: 'thematic_lead' }),
  ],
  seats: [
    {
      ...{ id: 'seat', organisationId: null, postId: 'officer', personId: null, role: 'member' },
      ...{ bodyId: 'safer', slug: 'safer', name: 'Safer Communities', shortName: '' },
    },
  ],
  bodies: [{ id: 'safer', name: 'Safer Communities' }],
};
const names = (filter: Parameters<typeof buildDirectory>[1]) =>
  buildDirectory(records, filter).organisations.map(({ organisation: { id } }) => id);

describe('the directory', () => {
  it('holds partners of all sectors with posts, people, contacts and seats [S-302] [S-031]', () => {
    const directory = buildDirectory(records, {});
    const [county] = directory.organisations;
    expect(county?.posts[0]).toMatchObject({
      person: { name: 'Ann Example' },
      contacts: [{ id: 'officer-mail' }, { id: 'officer-phone' }, { id: 'ann-mobile' }],
      seats: [{ bodyName: 'Safer Communities', bodyShortName: 'Safer Communities' }],
    });
    expect(county?.seats).toHaveLength(1);
    expect(directory.unattachedPeople.map(({ person: { id } }) => id)).toEqual(['bob']);
    expect(directory.totals).toEqual({
      ...{ organisations: 2, posts: 3, people: 2, contacts: 6, published: 1 },
      bySector: [
        { sector: 'public', organisations: 1 },
        { sector: 'voluntary_community', organisations: 1 },
      ],
    });
  });

  it('leaves out organisations that are no more until asked for them [S-302]', () => {
    expect(names({})).toEqual(['county', 'trust']);
    expect(names({ includeEnded: true })).toEqual(['county', 'trust', 'pct']);
    expect(peopleOptions(records).posts.map(({ id }) => id)).not.toContain('chief');
  });

  it('finds by name, post, person or number, without accents and capitals [S-302]', () => {
    expect(names({ query: 'ENERGIE' })).toEqual(['trust']);
    expect(names({ query: 'partnership county' })).toEqual(['county']);
    const byNumber = buildDirectory(records, { query: '07700' }).organisations;
    expect(byNumber.map(({ posts }) => posts.map(({ post: { id } }) => id))).toEqual([['officer']]);
    expect(names({ query: 'nobody' })).toEqual([]);
    expect(buildDirectory(records, { query: 'volunteer' }).unattachedPeople).toHaveLength(1);
  });

  it('narrows to a sector, and to a list that the office keeps [S-297]', () => {
    expect(names({ sector: 'voluntary_community' })).toEqual(['trust']);
    const { organisations, groups } = buildDirectory(records, { group: 'risk_adviser' });
    expect(organisations.map(({ posts }) => posts.map(({ post: { id } }) => id))).toEqual([
      ['risk'],
    ]);
    expect(groups.map(({ group }) => group)).toEqual(['risk_adviser']);
  });

  it('keeps the lists with whose contact it is: teams, advisers, leads of partnerships [S-297] [S-298]', () => {
    const { groups } = buildDirectory(records, {});
    expect(
      groups.map(({ group, contacts }) => [
        group,
        contacts[0]?.ownerName,
        contacts[0]?.ownerDetail,
      ]),
    ).toEqual([
      ['partnership_team', 'Dr Ann Example', 'Partnership Officer, County Council'],
      ['risk_adviser', 'Risk Adviser', 'County Council'],
      ['thematic_lead', 'Safer Communities', 'Partnership'],
    ]);
  });

  it('lists useful websites under their own title [S-300]', () => {
    expect(buildDirectory(records, {}).websites).toEqual([
      { contactId: 'site', title: 'County plans', address: 'https://example.org', publish: false },
    ]);
  });
});
