import { describe, expect, it } from 'vitest';
import {
  commandGroups,
  cutAtWords,
  scopeOf,
  wordsOf,
} from '#renderer/app/palette/palette-entries.ts';
import { MeetingsSearch, parseSearch, stringifySearch } from '#renderer/app/search-params.ts';

describe('the go-to box', () => {
  it('reads the sign before the words', () => {
    expect([scopeOf('> new'), scopeOf('@chair'), scopeOf('winter')]).toEqual([
      'commands',
      'posts',
      'all',
    ]);
    expect(wordsOf('>  new item ')).toBe('new item');
  });

  it('finds the words without regard to case, and no pattern in what is typed', () => {
    expect(cutAtWords('Winter plan (2026)', 'PLAN (2026)').filter(({ found }) => found)).toEqual([
      { text: 'plan', found: true },
      { text: '(2026)', found: true },
    ]);
    expect(cutAtWords('Winter', '')).toEqual([{ text: 'Winter', found: false }]);
  });

  it('offers what this screen can do, but not what is only listed, nor itself', () => {
    const run = () => undefined;
    const [group] = commandGroups(
      [
        {
          id: 'a',
          title: 'Agenda',
          isWindow: false,
          shortcuts: [
            { keys: 'N', name: 'Add an item', run },
            { keys: 'Alt+ArrowUp', name: 'Move the item up' },
            { keys: 'Ctrl+K', name: 'Search and go to', run },
          ],
        },
      ],
      'item',
    );
    expect(group?.entries.map(({ key }) => key)).toEqual(['a N']);
  });
});

describe('addresses', () => {
  it('keep text as text, both ways', () => {
    const search = { from: '2026-11-01', item: '6', show: 'a & b' };
    expect(parseSearch(stringifySearch(search))).toEqual(search);
    expect(stringifySearch({ item: '', body: undefined })).toBe('');
  });

  it('drop what makes no sense and keep the rest', () => {
    expect(MeetingsSearch.parse({ view: 'sideways', from: '2026-11-01', x: '1' })).toEqual({
      from: '2026-11-01',
    });
  });
});
