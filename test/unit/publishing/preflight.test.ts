import { describe, expect, it } from 'vitest';
import type { ItemFacts, PaperFacts, PreflightFacts } from '#shared/publishing/preflight-facts.ts';
import { preflight, warningsToPass } from '#shared/publishing/preflight.rules.ts';
import { holdsPlaceholder } from '#shared/publishing/preflight-items.rules.ts';

const item = (change: Partial<ItemFacts> = {}): ItemFacts => ({
  id: 'item-1',
  number: '1',
  title: 'Welcome',
  publicTitle: '',
  kind: 'ordinary',
  visibility: 'public',
  withdrawn: false,
  groundCode: '',
  publicReason: '',
  publicInterestReason: '',
  publicText: ['Welcome'],
  ...change,
});

const paper = (change: Partial<PaperFacts> = {}): PaperFacts => ({
  id: 'paper-1',
  itemId: 'item-1',
  itemNumber: '1',
  title: 'Cover report',
  state: 'received',
  visibility: 'public',
  groundCode: '',
  reasonLate: '',
  reasonUrgent: '',
  accessibility: 'checked',
  mediaType: 'application/pdf',
  contents: { state: 'clean', findings: [] },
  publishedBefore: false,
  ...change,
});

const facts = (change: Partial<PreflightFacts> = {}): PreflightFacts => ({
  today: '2026-11-17',
  meeting: {
    startsAt: '14:00',
    place: 'Council Chamber',
    mode: 'in_person',
    access: 'public',
    privateReason: '',
    notice: '',
  },
  deadline: { latestSafe: '2026-11-18', needed: 5, clearDaysToday: 6, sentence: 'There are 6.' },
  items: [item()],
  papers: [paper()],
  ...change,
});

const toneOf = (change: Partial<PreflightFacts>, id: string) =>
  preflight(facts(change)).find((check) => check.id === id)?.tone;

describe('the checks before publishing', () => {
  it('find nothing on a complete agenda that is in time', () => {
    expect(preflight(facts()).map((check) => check.tone)).toEqual(Array(11).fill('good'));
  });

  it('stop while nobody has said whether an item or a paper is public', () => {
    expect(toneOf({ items: [item({ visibility: 'undecided' })] }, 'visibility')).toBe('stop');
    expect(toneOf({ papers: [paper({ visibility: 'undecided' })] }, 'visibility')).toBe('stop');
  });

  it('[R-037] stop an exempt item that has no ground, no reason or no public title', () => {
    const exempt = item({
      visibility: 'exempt',
      publicTitle: 'Award of a contract',
      groundCode: '3',
      publicInterestReason: 'Bids are live.',
    });
    expect(toneOf({ items: [exempt] }, 'exempt-items')).toBe('good');
    for (const gap of [{ publicTitle: ' ' }, { groundCode: '' }, { publicInterestReason: '' }]) {
      expect(toneOf({ items: [{ ...exempt, ...gap }] }, 'exempt-items')).toBe('stop');
    }
  });

  it('[R-030] ask no public-interest reason of a confidential item', () => {
    const confidential = item({
      visibility: 'confidential',
      publicTitle: 'A matter from a department',
      groundCode: 'government_terms',
    });
    expect(toneOf({ items: [confidential] }, 'exempt-items')).toBe('good');
  });

  it('[R-034] warn where exempt business comes before the resolution to exclude', () => {
    const exempt = item({ id: 'item-2', visibility: 'exempt' });
    const exclusion = item({ id: 'item-3', kind: 'exclusion' });
    expect(toneOf({ items: [exclusion, exempt] }, 'exclusion')).toBe('good');
    expect(toneOf({ items: [exempt, exclusion] }, 'exclusion')).toBe('warn');
    expect(toneOf({ items: [exempt] }, 'exclusion')).toBe('warn');
  });

  it('[R-015] stop a late paper without its reason, and note one that has it', () => {
    expect(toneOf({ papers: [paper({ state: 'late' })] }, 'late-papers')).toBe('stop');
    const reasoned = paper({ state: 'late', reasonLate: 'Prices came on 17 November.' });
    expect(toneOf({ papers: [reasoned] }, 'late-papers')).toBe('note');
  });

  it('[R-015] call a paper late when it first goes out after the last safe day', () => {
    const late = { today: '2026-11-20' };
    expect(toneOf(late, 'late-papers')).toBe('stop');
    expect(toneOf({ ...late, papers: [paper({ publishedBefore: true })] }, 'late-papers')).toBe(
      'good',
    );
  });

  it('stop an office file, whatever its state', () => {
    const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(toneOf({ papers: [paper({ mediaType: office })] }, 'file-kinds')).toBe('stop');
    expect(
      toneOf({ papers: [paper({ mediaType: office, visibility: 'exempt' })] }, 'file-kinds'),
    ).toBe('good');
  });

  it('[R-131] warn of attachments that nobody has checked', () => {
    const unchecked = preflight(facts({ papers: [paper({ accessibility: 'not_checked' })] }));
    expect(warningsToPass(unchecked)).toEqual(['accessibility']);
  });

  it('[R-011] warn where publishing today leaves too few clear days', () => {
    const deadline = {
      latestSafe: '2026-11-16',
      needed: 5,
      clearDaysToday: 4,
      sentence: 'Only 4.',
    };
    expect(toneOf({ deadline }, 'clear-days')).toBe('warn');
  });

  it('leave a withdrawn item and a withdrawn paper alone', () => {
    expect(
      toneOf({ items: [item({ withdrawn: true, visibility: 'undecided' })] }, 'visibility'),
    ).toBe('good');
    expect(
      toneOf({ papers: [paper({ state: 'withdrawn', visibility: 'undecided' })] }, 'visibility'),
    ).toBe('good');
  });

  it('put what stops first', () => {
    const tones = preflight(
      facts({
        items: [item({ visibility: 'undecided' })],
        papers: [paper({ accessibility: 'not_checked' })],
      }),
    ).map((check) => check.tone);
    expect(tones.slice(0, 2)).toEqual(['stop', 'warn']);
  });
});

describe('words that wait to be filled in', () => {
  it.each(['Report of [name]', 'Venue TBC', 'In relation to (specify detailed remit)', 'XXXX'])(
    '[S-078] are found in "%s"',
    (text) => {
      expect(holdsPlaceholder(text)).toBe(true);
    },
  );
  it.each(['Award of a contract', 'Boxx Lane [1]', 'Budget (figures withheld)'])(
    'are not seen in "%s"',
    (text) => {
      expect(holdsPlaceholder(text)).toBe(false);
    },
  );
});
