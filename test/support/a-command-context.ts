import type { CommandContext } from '#shared/minutes/commands.rules.ts';

const person = (key: string, shortName: string, name = shortName) => ({
  key,
  shortName,
  name,
  organisationId: null,
  here: 'here',
});

/** A room, owners and a report, as commands read them: Thursday 26 November 2026, 2:50pm. */
export const aCommandContext: CommandContext = {
  today: '2026-11-26',
  now: '14:50',
  people: [
    person('p1', 'Oxford Health', 'Chief Executive, Oxford Health NHS Foundation Trust'),
    person('p2', 'Oxford City'),
    person('p3', 'Vale of White Horse'),
    person('p4', 'Director of Public Health'),
  ],
  owners: [
    {
      postId: 'post-dasc',
      organisationId: null,
      words: 'Director of Adult Social Care',
      keys: ['director', 'adult', 'social', 'care', 'dasc'],
    },
    {
      postId: 'post-dph',
      organisationId: null,
      words: 'Director of Public Health',
      keys: ['director', 'public', 'health', 'dph'],
    },
    { postId: null, organisationId: 'org-ouh', words: 'University Hospitals', keys: ['ouh'] },
  ],
  organisations: [{ id: 'org-oh', name: 'Oxford Health NHS Foundation Trust' }],
  recommendations: ['Support schemes 1 to 15.', 'Ask for a report after six months.'],
};
