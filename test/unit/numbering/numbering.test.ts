import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  numberAgenda,
  type NumberedEntry,
  type NumberingStyle,
} from '#shared/numbering/numbering.ts';

const plain: NumberingStyle = { style: 'plain' };
const council: NumberingStyle = { style: 'council', code: 'CC' };

/** An item whose id is its name; published ones are written `name=number`. */
function item(words: string, ...children: NumberedEntry[]): NumberedEntry {
  const [id = '', frozen = null] = words.split('=');
  return { id, frozen, children };
}

function numbersOf(
  entries: readonly NumberedEntry[],
  style: NumberingStyle = plain,
  retired: string[] = [],
): string[] {
  return [...numberAgenda(entries, { style, retired })].map(([id, number]) => `${id} ${number}`);
}

/** The numbers of the items called "new" or the like, in reading order. */
function additions(...words: string[]): string[] {
  const entries = words.map((word) => item(word));
  return numbersOf(entries).filter((line) => line.startsWith('new'));
}

describe('an agenda that is not published is numbered in order', () => {
  test('plainly: 1, 2, and 2.1 below', () => {
    const entries = [item('a'), item('b', item('b1'), item('b2', item('b2x'))), item('c')];
    expect(numbersOf(entries).sort()).toEqual(
      ['a 1', 'b 2', 'b1 2.1', 'b2 2.2', 'b2x 2.2.1', 'c 3'].sort(),
    );
  });

  test('[S-106] in council style: CC11, CC11(b), CC11(b)(ii)', () => {
    const entries = [
      ...Array.from({ length: 10 }, (_, index) => item(`i${index}`)),
      item('strategy', item('x'), item('report', item('y'), item('annex'))),
    ];
    const numbers = numberAgenda(entries, { style: council });
    expect(numbers.get('i0')).toBe('CC1');
    expect(numbers.get('strategy')).toBe('CC11');
    expect(numbers.get('report')).toBe('CC11(b)');
    expect(numbers.get('annex')).toBe('CC11(b)(ii)');
  });

  test('[S-106] letters go on after z, and small Roman figures count', () => {
    const many = Array.from({ length: 28 }, (_, index) => item(`s${index}`));
    const numbers = numberAgenda([item('top', ...many)], { style: council });
    expect(numbers.get('s25')).toBe('CC1(z)');
    expect(numbers.get('s26')).toBe('CC1(aa)');
    const deep = numberAgenda([item('top', item('sub', ...many))], { style: council });
    expect(['s3', 's8', 's18', 's27'].map((id) => deep.get(id))).toEqual([
      'CC1(a)(iv)',
      'CC1(a)(ix)',
      'CC1(a)(xix)',
      'CC1(a)(xxviii)',
    ]);
  });

  test('an agenda without items has no numbers', () => {
    expect(numbersOf([])).toEqual([]);
  });
});

describe('published numbers are frozen', () => {
  test('what is added after item 6 is 6A and 6B', () => {
    expect(numbersOf([item('six=6'), item('new'), item('newer'), item('seven=7')])).toEqual([
      'six 6',
      'new 6A',
      'newer 6B',
      'seven 7',
    ]);
  });

  test('what is added at the end follows the last item in the same way', () => {
    expect(additions('a=11', 'b=12', 'new')).toEqual(['new 12A']);
  });

  test('what is added before item 1 is A1', () => {
    expect(additions('new', 'newer', 'a=1', 'b=2')).toEqual(['new A1', 'newer B1']);
  });

  test('sub-items of an addition count on from it', () => {
    expect(numbersOf([item('a=6'), item('new', item('x'), item('y'))])).toEqual([
      'a 6',
      'new 6A',
      'x 6A.1',
      'y 6A.2',
    ]);
    expect(numbersOf([item('a=CC6'), item('new', item('x'))], council)).toEqual([
      'a CC6',
      'new CC6A',
      'x CC6A(a)',
    ]);
  });

  test('an addition among published sub-items', () => {
    const plainly = item('a=5', item('x=5.1'), item('new'), item('y=5.2'));
    expect(numbersOf([plainly])).toContain('new 5.1A');
    const inCouncil = item('a=CC5', item('x=CC5(a)'), item('new'), item('y=CC5(b)'), item('newer'));
    expect(numbersOf([inCouncil], council)).toEqual([
      'a CC5',
      'x CC5(a)',
      'new CC5(aa)',
      'y CC5(b)',
      'newer CC5(ba)',
    ]);
  });

  test('the first sub-items of a published item are in order', () => {
    expect(numbersOf([item('a=5', item('x'), item('y'))])).toEqual(['a 5', 'x 5.1', 'y 5.2']);
  });

  test('an addition to an agenda that was published again with its 6A', () => {
    expect(additions('a=6', 'b=6A', 'new', 'c=7')).toEqual(['new 6B']);
    expect(additions('a=6', 'new', 'b=6A', 'c=7')).toEqual(['new 6ZA']);
    expect(additions('a=6', 'b=6A', 'new', 'newer', 'c=6B')).toEqual(['new 6AA', 'newer 6AB']);
    expect(additions('a=6', 'b=6A', 'new', 'newer', 'c=6C')).toEqual(['new 6B', 'newer 6BA']);
    expect(additions('a=A1', 'new', 'b=1')).toEqual(['new A1A']);
  });

  test('items that change places keep their numbers', () => {
    expect(numbersOf([item('b=2'), item('a=1'), item('c=3')])).toEqual(['b 2', 'a 1', 'c 3']);
  });

  test('an item moved under another keeps its number too, and confuses no one', () => {
    expect(numbersOf([item('a=1', item('b=2'), item('x')), item('c=3')])).toEqual([
      'a 1',
      'c 3',
      'b 2',
      'x 1.1',
    ]);
  });

  test('the number of an item that was moved elsewhere is not given again', () => {
    expect(numbersOf([item('a=6'), item('new'), item('b=7', item('moved=6A'))])).toEqual([
      'a 6',
      'new 6B',
      'b 7',
      'moved 6A',
    ]);
  });

  test('the number of a published item that is gone is not given again', () => {
    expect(numbersOf([item('a=6'), item('new'), item('b=7')], plain, ['6A'])).toEqual([
      'a 6',
      'new 6B',
      'b 7',
    ]);
    expect(numbersOf([item('a=5', item('x'))], plain, ['5.1'])).toEqual(['a 5', 'x 5.2']);
    expect(numbersOf([item('a'), item('b')], plain, ['1'])).toEqual(['a 2', 'b 3']);
  });
});

describe('whatever is added, moved or taken away', () => {
  const shape = fc.array(fc.record({ keep: fc.boolean(), addBefore: fc.nat({ max: 3 }) }), {
    minLength: 1,
    maxLength: 12,
  });
  const rounds = fc.array(shape, { minLength: 1, maxLength: 4 });

  test.each([
    ['plain', plain],
    ['council', council],
  ] as const)('no number is given twice and none is changed, in %s style', (_name, style) => {
    fc.assert(
      fc.property(rounds, (edits) => {
        let published: NumberedEntry[] = [item('start')];
        const everGiven = new Map<string, string>();
        let ids = 0;
        for (const edit of edits) {
          const next: NumberedEntry[] = [];
          published.forEach((entry, index) => {
            const { keep, addBefore } = edit[index % edit.length] ?? { keep: true, addBefore: 0 };
            for (let count = 0; count < addBefore; count += 1) {
              next.push(item(`n${(ids += 1)}`, item(`n${(ids += 1)}`)));
            }
            if (keep) next.push(entry);
          });
          const numbers = numberAgenda(next, { style, retired: everGiven.values() });
          expect(new Set(numbers.values()).size).toBe(numbers.size);
          for (const [id, number] of numbers) {
            expect(everGiven.get(id) ?? number).toBe(number);
            everGiven.set(id, number);
          }
          expect(new Set(everGiven.values()).size).toBe(everGiven.size);
          published = next.map((entry) => freeze(entry, numbers));
        }
      }),
    );
  });
});

function freeze(entry: NumberedEntry, numbers: ReadonlyMap<string, string>): NumberedEntry {
  const children = (entry.children ?? []).map((child) => freeze(child, numbers));
  return { id: entry.id, frozen: numbers.get(entry.id) ?? null, children };
}
