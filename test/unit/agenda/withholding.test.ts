import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exclusionWords, readmissionWords } from '#shared/agenda/exclusion.rules.ts';
import { findGround, groundsFor, splitCodes } from '#shared/agenda/grounds.ts';
import { orderAgenda } from '#shared/agenda/order.rules.ts';
import { findCover, listPrivatePart } from '#shared/agenda/private-part.rules.ts';
import { publicWords } from '#shared/agenda/public-words.rules.ts';
import { sayGroundShortly, whyNotGround } from '#shared/agenda/restriction.rules.ts';
import { isPublic, isPublicPaper, isUndecided } from '#shared/agenda/visibility.rules.ts';
import { anyOrder, itemRecord, withheldRecord } from '#test/support/agenda-records.ts';

const visibilities = ['undecided', 'public', 'exempt', 'confidential'] as const;
const see = (visibility: (typeof visibilities)[number]) => ({ visibility });

describe('who may know what', () => {
  it('is public only where the matter and all above it are public', () => {
    for (const paper of visibilities) {
      for (const item of visibilities) {
        for (const parent of visibilities) {
          const all = [paper, item, parent].every((each) => each === 'public');
          expect(isPublicPaper(see(paper), see(item), see(parent))).toBe(all);
          expect(isPublic(see(item), see(parent))).toBe(item === 'public' && parent === 'public');
        }
      }
    }
    expect(isUndecided(see('public'), see('undecided'))).toBe(true);
    expect(isUndecided(see('public'), see('exempt'))).toBe(false);
  });

  it('never lets a word of a withheld or undecided item into the public agenda [R-037]', () => {
    const secret = { title: 'SECRET', description: 'SECRET', privateNotes: 'SECRET' };
    const anyItem = fc.record({
      visibility: fc.constantFrom('undecided' as const, 'exempt' as const, 'confidential' as const),
      publicInterestReason: fc.constant('SECRET'),
      publicTitle: fc.constantFrom('', 'A contract'),
      parent: fc.constantFrom(null, ...visibilities),
    });
    fc.assert(
      fc.property(anyItem, ({ parent, ...facts }) => {
        const item = withheldRecord('x', { ...secret, ...facts, titleChecked: false });
        const above = parent === null ? null : itemRecord('p', { ...secret, visibility: parent });
        expect(JSON.stringify(publicWords(item, above, '5'))).not.toContain('SECRET');
      }),
    );
  });

  it('withholds a part with its item, for the reason of the item', () => {
    const parent = withheldRecord('p', { groundCode: '5' });
    const words = publicWords(itemRecord('a', { title: 'Advice of counsel' }), parent, '5.1');
    expect(words).toMatchObject({
      title: 'Matter to be considered in private',
      restriction: 'Exempt: paragraph 5',
    });
  });
});

describe('grounds', () => {
  it('are the paragraphs for a committee and sections for a voluntary body [R-001] [R-031] [R-111]', () => {
    const exempt = (regime: Parameters<typeof groundsFor>[0]) =>
      groundsFor(regime).filter((ground) => ground.for === 'exempt');
    for (const regime of ['statutory_committee', 'executive'] as const) {
      expect(exempt(regime).map(({ code }) => code)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    }
    for (const regime of ['voluntary', 'company'] as const) {
      expect(exempt(regime).map(({ scheme }) => scheme)).not.toContain('schedule_12a');
      expect(exempt(regime).map(({ code }) => code)).toEqual(
        expect.arrayContaining(['21', '22', '30', '31', '36', '38', '40', '41', '42', '43', '44']),
      );
    }
    expect(findGround('schedule_12a', '3')?.note).toContain('Companies Acts');
    for (const ground of exempt('statutory_committee')) {
      expect(ground.note).toContain('so long as, the public interest');
    }
  });

  it.each([
    ['1 and 2', ['1', '2']],
    ['1, 2 & 7', ['1', '2', '7']],
    [' 12(5)(e) ', ['12(5)(e)']],
    ['', []],
  ])('are read from "%s"', (codes, expected) => {
    expect(splitCodes(codes)).toEqual(expected);
  });

  it.each([
    ['foi', '43(2)', 'section 43(2)'],
    ['foi', '40, 41', 'sections 40 and 41'],
    ['eir', '12(5)(e)', 'regulation 12(5)(e)'],
    ['schedule_12a', '1 and 2', 'paragraphs 1 and 2'],
    ['data_protection', '', 'data protection'],
  ] as const)('%s %s are said "%s"', (scheme, code, words) => {
    expect(sayGroundShortly(scheme, code)).toBe(words);
    const regime = scheme === 'schedule_12a' ? 'statutory_committee' : 'voluntary';
    const restriction = { visibility: 'exempt', groundScheme: scheme, groundCode: code } as const;
    expect(whyNotGround(restriction, regime)).toBeNull();
  });

  it.each([
    ['schedule_12a', '0'],
    ['schedule_12a', '8'],
    ['schedule_12a', '15'],
    ['schedule_12a', '3(1)'],
    ['schedule_12a', ''],
    ['foi', '4'],
    ['foi', '99'],
    ['eir', '12'],
  ] as const)('%s %s is none [R-033]', (groundScheme, groundCode) => {
    const regime = groundScheme === 'schedule_12a' ? 'statutory_committee' : 'voluntary';
    const fault = whyNotGround({ visibility: 'exempt', groundScheme, groundCode }, regime);
    expect(fault?.field).toBe('groundCode');
  });
});

describe('the private part', () => {
  it('is empty while nothing excludes the public, whatever is withheld', () => {
    fc.assert(
      fc.property(anyOrder, ({ sections, items }) => {
        expect(listPrivatePart(orderAgenda(sections, items)).size).toBe(0);
      }),
    );
  });

  it('covers from the first withheld item to the last, and says what stands between', () => {
    const placed = orderAgenda(
      [],
      [
        itemRecord('a', { position: 1 }),
        withheldRecord('b', { position: 2 }),
        itemRecord('c', { position: 3 }),
        withheldRecord('d', { position: 4 }),
        itemRecord('e', { position: 5, withdrawnOn: '2026-11-17' }),
      ],
    );
    const cover = findCover(placed);
    expect(cover?.first.item.id).toBe('b');
    expect(cover?.last.item.id).toBe('d');
    expect(cover?.publicBetween.map(({ item }) => item.id)).toEqual(['c']);
    expect(cover?.followed).toBe(false);
  });
});

describe('the words of the exclusion', () => {
  const withheld = (facts: Parameters<typeof withheldRecord>[1] = {}) => ({
    ...{ item: withheldRecord('Award of contract', facts), parent: null, section: null },
    number: '12',
  });

  it('name the regulations for an executive [R-002]', () => {
    const facts = { regime: 'executive', bodyName: 'Cabinet', withheld: [withheld()] } as const;
    expect(exclusionWords(facts).recommendations[0]).toContain('under regulation 4(2) of the');
    expect(readmissionWords(facts).recommendations).toEqual([
      'RESOLVED: That the press and public be readmitted to the meeting.',
    ]);
  });

  it('join several grounds of a voluntary body, with each reason in the table [R-035]', () => {
    const { recommendations, description } = exclusionWords({
      ...{ regime: 'voluntary', bodyName: 'Board' },
      withheld: [
        withheld({ groundScheme: 'foi', groundCode: '43' }),
        { ...withheld({ groundScheme: 'data_protection', groundCode: '' }), number: '13' },
      ],
    });
    expect(recommendations[0]).toBe(
      'AGREED: That, in line with the governance framework of the Board, the public be asked to withdraw for items 12 and 13; the information would be withheld under section 43 of the Freedom of Information Act 2000 and the data protection principles and the public interest favours withholding it.',
    );
    expect(description.split('\n')).toHaveLength(2);
    expect(description).toContain('Item 13: Award of contract. Exempt: data protection.');
  });
});
