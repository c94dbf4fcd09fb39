import { describe, expect, it } from 'vitest';
import { leadsReport } from '#shared/bodies/leads.rules.ts';
import { civilDate } from '#shared/calendar/civil-date.ts';
import { chairTerm, seat } from '#test/support/body-records.ts';
import { indexOf, organisation, post } from '#test/support/people-records.ts';

const ref = (id: string) => ({
  ...{ id, slug: id, name: id, shortName: '' },
  ...{ kind: 'thematic_partnership' as const, state: 'established' as const },
});
const people = indexOf(
  [
    organisation('county', { name: 'County Council' }),
    organisation('trust', { sector: 'private' }),
  ],
  [post('leader', 'county'), post('director', 'trust')],
);
const records = {
  on: civilDate('2026-11-17'),
  bodies: [ref('safer'), ref('spatial')],
  terms: [
    chairTerm('1', { personId: null, postId: 'leader' }),
    chairTerm('2', { personId: null, postId: 'director', office: 'vice_chair' }),
    chairTerm('3', { personId: null, postId: 'leader', bodyId: 'spatial', note: '' }),
    chairTerm('old', { postId: 'leader', toDay: civilDate('2026-01-01') }),
  ],
  leads: [{ id: 'lead', version: 1, bodyId: 'spatial', postId: 'leader', note: '' }],
  seats: [
    seat('a', { bodyId: 'spatial', role: 'vice_chair', postId: 'director' }),
    seat('b', { bodyId: 'spatial', role: 'chair', postId: 'director' }),
  ],
  people,
};

describe('the report of who leads what', () => {
  it('names each lead role and shows whether they are shared [S-058]', () => {
    const report = leadsReport(records);
    expect(
      report.lines.map(({ body, roleWords, organisationName }) => [
        body.id,
        roleWords,
        organisationName,
      ]),
    ).toEqual([
      ['safer', 'Chair', 'County Council'],
      ['safer', 'Vice-chair', 'trust'],
      ['spatial', 'Chair', 'County Council'],
      ['spatial', 'Vice-chair', 'trust'],
      ['spatial', 'Lead cabinet member', 'County Council'],
    ]);
    expect(report.byOrganisation.map(({ name, roles }) => [name, roles])).toEqual([
      ['County Council', 3],
      ['trust', 2],
    ]);
    expect(report.bySector).toEqual([
      { sector: 'public', roles: 3 },
      { sector: 'private', roles: 2 },
    ]);
    expect(report.sentence).toBe('5 lead roles held by 2 organisations. County Council holds 3.');
  });

  it('shows a vacant office without counting it [S-041]', () => {
    const vacant = chairTerm('v', { personId: null, note: 'To be agreed' });
    const report = leadsReport({ ...records, terms: [vacant], leads: [], seats: [] });
    expect(report.lines).toMatchObject([{ holderWords: 'To be agreed', vacant: true }]);
    expect(report.sentence).toBe('No lead roles are recorded.');
  });
});
