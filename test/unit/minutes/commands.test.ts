import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choicesFor, findCommands } from '#shared/minutes/command-list.ts';
import { readCommand, type CommandContext } from '#shared/minutes/commands.rules.ts';

const person = (key: string, shortName: string, name = shortName) => ({
  key,
  shortName,
  name,
  organisationId: null,
  here: 'here',
});

const context: CommandContext = {
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

const options = {
  votingAllowed: false,
  snippets: ['RESOLVED:', 'NOTED:'],
  hasRecommendation: true,
};

function namesFor(line: string, more = {}) {
  return findCommands(line, { ...options, ...more }).map(({ choice }) =>
    choice.kind === 'command' ? choice.name : choice.text,
  );
}

function action(line: string, today = context.today) {
  return readCommand('action', line, { ...context, today });
}

describe('The list of commands', () => {
  it('opens on a slash and is filtered by letters, a short name first', () => {
    expect(namesFor('/a')).toEqual(['action', 'arrived', 'apologies', 'adjourn']);
    expect(namesFor('/ar')).toEqual(['arrived']);
    expect(namesFor('/d')).toEqual(['decision', 'defer']);
  });

  it('is not there in prose, nor for letters that begin no command', () => {
    expect(namesFor('and/or')).toEqual([]);
    expect(namesFor('/ 3')).toEqual([]);
    expect(namesFor('/xyz')).toEqual([]);
  });

  it('has decided once a short name is followed by a space', () => {
    expect(namesFor('/a dasc')).toEqual(['action']);
    expect(findCommands('/d support schemes 1 to 13', options)[0]?.rest).toBe(
      'support schemes 1 to 13',
    );
  });

  it('offers a vote only where the terms of the body allow one [R-080]', () => {
    expect(namesFor('/v')).toEqual([]);
    expect(namesFor('/v', { votingAllowed: true })).toEqual(['vote']);
  });

  it('offers the recommendation only where the report has one', () => {
    expect(namesFor('/from report')).toEqual(['from report']);
    expect(namesFor('/from', { hasRecommendation: false })).toEqual([]);
  });

  it('finds standing words of the body by their name', () => {
    expect(namesFor('/resol')).toEqual(['RESOLVED:']);
    expect(findCommands('/noted the report', options)[0]).toMatchObject({
      choice: { text: 'NOTED:' },
      rest: 'the report',
    });
  });

  it('prints for each command letters that put it first', () => {
    for (const choice of choicesFor({ ...options, votingAllowed: true })) {
      const [first] = findCommands(`/${choice.keys}`, { ...options, votingAllowed: true });
      expect(first?.choice.label, choice.keys).toBe(choice.label);
    }
  });
});

describe('An action typed in one line', () => {
  it('has owner, day and text [S-104]', () => {
    expect(action('dasc by 8 jan check the costs of scheme 14')).toEqual({
      kind: 'action',
      owner: 'Director of Adult Social Care',
      ownerPostId: 'post-dasc',
      ownerOrganisationId: null,
      dueOn: '2027-01-08',
      text: 'Check the costs of scheme 14',
    });
  });

  it('can name its owner in other ways', () => {
    const owned = { ownerPostId: 'post-dasc', text: 'Check the costs' };
    expect(action('adult social care by 8 jan check the costs')).toMatchObject(owned);
    expect(action('Director of Adult Social Care by 8 jan check the costs')).toMatchObject(owned);
    expect(action('dasc: check the costs')).toMatchObject({ ...owned, dueOn: null });
    expect(action('dasc check the costs by 8 jan')).toMatchObject({
      ...owned,
      dueOn: '2027-01-08',
    });
    expect(action('dasc to check the costs')).toMatchObject(owned);
    expect(action('ouh by friday check the costs')).toMatchObject({
      ownerOrganisationId: 'org-ouh',
      ownerPostId: null,
      dueOn: '2026-11-27',
    });
  });

  it('means next year by a day that has gone by this year, and this year by one to come', () => {
    expect(action('dph by 8 jan write').kind).toBe('action');
    expect(action('dph by 8 jan write')).toMatchObject({ dueOn: '2027-01-08' });
    expect(action('dph by 8 december write')).toMatchObject({ dueOn: '2026-12-08' });
    expect(action('dph by 8 jan write', '2026-01-07')).toMatchObject({ dueOn: '2026-01-08' });
  });

  it('does not take a number of the text for a year that has gone', () => {
    expect(action('dasc by 8 jan 15 schemes to be checked')).toMatchObject({
      dueOn: '2027-01-08',
      text: '15 schemes to be checked',
    });
    expect(action('dasc by 8 jan 2028 check')).toMatchObject({
      dueOn: '2028-01-08',
      text: 'Check',
    });
  });

  it('leaves a day long gone in the words', () => {
    expect(action('dasc check what was promised by 8 jan 2020')).toMatchObject({
      dueOn: null,
      text: 'Check what was promised by 8 jan 2020',
    });
  });

  it('keeps an owner it does not know, or that could be two, as typed', () => {
    expect(action('housing lead by 8 jan visit both sites')).toMatchObject({
      owner: 'housing lead',
      ownerPostId: null,
      ownerOrganisationId: null,
      text: 'Visit both sites',
    });
    expect(action('director by 8 jan visit both sites')).toMatchObject({
      owner: 'director',
      ownerPostId: null,
      text: 'Visit both sites',
    });
  });

  it('does not take a word of the action for its owner', () => {
    expect(action('care homes to be visited')).toMatchObject({
      owner: '',
      text: 'Care homes to be visited',
    });
    expect(action('check the costs')).toMatchObject({ owner: '', dueOn: null });
  });

  it('loses no word of what was typed, whatever it is', () => {
    const words = fc.array(
      fc.constantFrom('dasc', 'by', '8', 'jan', '2020', 'check:', 'costs', 'director', 'of', 'ouh'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(words, (typed) => {
        const line = typed.join(' ');
        const read = action(line);
        if (read.kind !== 'action') throw new Error('Not an action');
        const known = read.ownerPostId !== null || read.ownerOrganisationId !== null;
        const kept = `${known ? 'dasc ouh director of' : read.owner} ${read.text} ${
          read.dueOn === null ? '' : 'by 8 jan 2020'
        }`.toLowerCase();
        for (const word of typed) expect(kept).toContain(word.replace(':', ''));
      }),
    );
  });
});

describe('An interest typed in one line [R-070]', () => {
  it('has who, what about, and that they left, with the time', () => {
    expect(readCommand('interest', 'oxford health scheme 14 left', context)).toEqual({
      kind: 'declaration',
      who: 'Chief Executive, Oxford Health NHS Foundation Trust',
      personKey: 'p1',
      concerns: 'scheme 14',
      organisationId: null,
      handling: 'left',
      leftAt: '14:50',
    });
  });

  it.each([
    ['oxford city grant stayed', 'stayed_took_part', null],
    ['oxford city grant took no part', 'stayed_no_part', null],
    ['oxford city grant stayed and took part', 'stayed_took_part', null],
    ['oxford city grant spoke and left', 'spoke_and_left', '14:50'],
    ['oxford city grant left 2:40pm', 'left', '14:40'],
    ['oxford city grant', 'left', '14:50'],
  ])('reads what they did: %s', (line, handling, leftAt) => {
    expect(readCommand('interest', line, context)).toMatchObject({
      personKey: 'p2',
      concerns: 'grant',
      handling,
      leftAt,
    });
  });

  it('knows the organisation it is about by its name', () => {
    expect(
      readCommand('interest', 'vale Oxford Health NHS Foundation Trust left', context),
    ).toMatchObject({ personKey: 'p3', organisationId: 'org-oh' });
  });

  it('keeps a name it does not know, or that could be two', () => {
    for (const line of ['somebody else scheme 14 left', 'oxford scheme 14 left']) {
      const read = readCommand('interest', line, context);
      expect(read).toMatchObject({ personKey: null, who: line.replace(' left', '') });
    }
  });
});

describe('Coming and going', () => {
  it('is stamped with the time now', () => {
    expect(readCommand('left', 'vale', context)).toEqual({
      kind: 'presence',
      event: 'left',
      who: 'Vale of White Horse',
      personKey: 'p3',
      at: '14:50',
      note: '',
    });
  });

  it('takes a time that was typed, and keeps the rest as a note', () => {
    expect(readCommand('arrived', 'vale at 2.20pm from another meeting', context)).toMatchObject({
      event: 'arrived',
      personKey: 'p3',
      at: '14:20',
      note: 'from another meeting',
    });
    expect(readCommand('returned', 'dph 15:05', context)).toMatchObject({
      personKey: 'p4',
      at: '15:05',
    });
  });

  it('keeps a visitor by the name that was typed', () => {
    expect(readCommand('arrived', 'Cllr Bloggs', context)).toMatchObject({
      who: 'Cllr Bloggs',
      personKey: null,
      at: '14:50',
    });
  });
});

describe('The other commands', () => {
  it('count a vote as typed, and the room where nothing is typed', () => {
    const votes = (line: string) => readCommand('vote', line, context);
    expect(votes('8 2 1')).toMatchObject({ votes: { for: 8, against: 2, abstaining: 1 } });
    expect(votes('2 against, 8 for')).toMatchObject({
      votes: { for: 8, against: 2, abstaining: 0 },
    });
    expect(votes('')).toMatchObject({ votes: { for: 4, against: 0, abstaining: 0 } });
  });

  it('lay a paper on the table with its copies and both reasons [R-016]', () => {
    expect(
      readCommand(
        'paper',
        'appendix 2, scheme costs, 20 copies, late: arrived today, urgent: cabinet meets on Tuesday',
        context,
      ),
    ).toEqual({
      kind: 'tabledPaper',
      title: 'Appendix 2, scheme costs',
      copies: 20,
      reasonLate: 'Arrived today',
      reasonUrgent: 'Cabinet meets on Tuesday',
    });
  });

  it('make a decision of one or all recommendations', () => {
    expect(readCommand('from report', '', context)).toEqual({
      kind: 'recommendations',
      texts: context.recommendations,
    });
    expect(readCommand('from report', '2', context)).toEqual({
      kind: 'recommendations',
      texts: ['Ask for a report after six months.'],
    });
  });

  it('defer as a decision, with words of its own where none are typed', () => {
    expect(readCommand('defer', '', context)).toMatchObject({
      outcome: 'deferred',
      text: 'To defer the item.',
    });
    expect(readCommand('decision', 'support schemes 1 to 13', context)).toMatchObject({
      outcome: 'consensus',
      text: 'Support schemes 1 to 13',
    });
  });

  it('go to an item by its number', () => {
    expect(readCommand('item', '6a', context)).toEqual({ kind: 'item', number: '6A' });
  });
});
