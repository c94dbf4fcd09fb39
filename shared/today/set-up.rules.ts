import type { SetUpStep } from './today-view.ts';

/** What a workspace has so far. */
export interface SetUpFacts {
  readonly officer: boolean;
  readonly body: boolean;
  readonly members: boolean;
  readonly meeting: boolean;
  readonly agenda: boolean;
  /** The first meeting's address, where there is one. */
  readonly meetingPath: string | null;
}

/** The steps of setting a new workspace up; none once they have all been done. */
export function listSetUp(facts: SetUpFacts): SetUpStep[] {
  const steps: SetUpStep[] = [
    {
      code: 'officer',
      title: 'Say who you are',
      detail: 'Your name stands in the history and under the letters you send.',
      done: facts.officer,
      path: '/settings/officer',
    },
    {
      code: 'body',
      title: 'Add a partnership',
      detail: 'Its rules decide how many clear days the papers need.',
      done: facts.body,
      path: '/partnerships',
    },
    {
      code: 'members',
      title: 'Add its members',
      detail: 'By hand, or from a spreadsheet that you check before anything is written.',
      done: facts.members,
      path: '/people/import',
    },
    {
      code: 'meeting',
      title: 'Plan its meetings',
      detail: 'One by one, or by a pattern. Bank holidays are known.',
      done: facts.meeting,
      path: '/meetings',
    },
    {
      code: 'agenda',
      title: 'Build the first agenda',
      detail: 'From a template, from standing items, or from nothing.',
      done: facts.agenda,
      path: facts.meetingPath === null ? '/meetings' : `${facts.meetingPath}/agenda`,
    },
  ];
  return steps.every(({ done }) => done) ? [] : steps;
}
