import { describe, expect, it } from 'vitest';
import { choicesFor, findCommands } from '#shared/minutes/command-list.ts';
import { readCommand } from '#shared/minutes/commands.rules.ts';
import { aCommandContext as context } from '#test/support/a-command-context.ts';

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

  it('keep every word of apologies and substitutes', () => {
    expect(readCommand('apologies', 'vale until 3:30', context)).toMatchObject({
      personKey: 'p3',
      words: 'Vale of White Horse until 3:30',
    });
    expect(readCommand('substitute', 'Cllr Bloggs for vale', context)).toMatchObject({
      words: 'Cllr Bloggs for vale',
    });
  });

  it('go to an item by its number', () => {
    expect(readCommand('item', '6a', context)).toEqual({ kind: 'item', number: '6A' });
  });
});
