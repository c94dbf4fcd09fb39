import { describe, expect, it } from 'vitest';
import { normaliseBaseUrl } from '#shared/website/base-url.rules.ts';
import {
  contrastWithWhite,
  judgeLinkColour,
  judgeMainColour,
} from '#shared/website/colour.rules.ts';
import { reviewOf } from '#shared/website/review.rules.ts';
import { compareSites } from '#shared/website/site-difference.rules.ts';
import type { BodyPublishing } from '#shared/website/body-publishing.ts';

describe('a colour of the website', () => {
  it('has the contrast with white that WCAG gives it', () => {
    expect(contrastWithWhite('#000000')).toBe(21);
    expect(contrastWithWhite('#ffffff')).toBe(1);
    expect(contrastWithWhite('#767676')).toBe(4.5); // the lightest grey that passes
    expect(contrastWithWhite('#777777')).toBe(4.4);
  });

  it('passes from 4.5 to 1 on, and not before', () => {
    expect(judgeMainColour('#767676')).toMatchObject({ passes: true, nearest: null });
    expect(judgeMainColour('#777777').passes).toBe(false);
  });

  it.each(['#77aaff', '#ff0000', '#ffff00', '#ffffff', '#00ff00'])(
    '%s is offered the nearest colour of its hue that passes',
    (colour) => {
      const { nearest } = judgeLinkColour(colour);
      expect(nearest).toMatch(/^#[0-9a-f]{6}$/);
      expect(judgeLinkColour(nearest ?? '').passes).toBe(true);
      expect(contrastWithWhite(nearest ?? '')).toBeLessThan(4.8);
    },
  );
});

describe('the address of the website', () => {
  it.each([
    ['example.org', 'https://example.org/'],
    ['https://Example.org/Partners', 'https://example.org/Partners/'],
    ['https://example.org/a//b/index.html?x=1#y', 'https://example.org/a/b/'],
    [' ', ''],
  ])('%j is kept as %j', (typed, kept) => {
    expect(normaliseBaseUrl(typed)).toBe(kept);
  });

  it.each([
    'http://example.org',
    'https://name:word@example.org',
    'javascript:alert(1)',
    'here',
    'https://',
  ])('%j is none', (typed) => {
    expect(normaliseBaseUrl(typed)).toBeNull();
  });
});

describe('a page of the website', () => {
  const told: BodyPublishing = {
    ...{ id: 'b', version: 1, bodyId: 'body', onWebsite: true, withDecisions: false },
    ...{ withActions: false, approvalNeeded: false, folder: '', termsOfReference: '' },
    ...{ pageReviewedOn: '2026-05-01', pageReviewedBy: 'Partnership Officer', reviewMonths: 6 },
  };

  it('is to be read through again once its months are over [S-255]', () => {
    expect(reviewOf(told, '2026-10-27').state).toBe('fresh');
    expect(reviewOf(told, '2026-10-28')).toMatchObject({ state: 'due', tone: 'warn' });
    expect(reviewOf({ ...told, pageReviewedOn: null }, '2026-10-28').state).toBe('never');
  });
});

describe('what a person uploads', () => {
  it('is what is new and what changed; what is gone is taken down', () => {
    const file = (path: string, sha512: string) => ({ path, sha512 });
    const before = [
      file('a', '1'),
      file('b', '1'),
      file('c', '1'),
      file('upload-report.html', '1'),
    ];
    const now = [file('b', '1'), file('c', '2'), file('d', '1'), file('upload-report.html', '2')];
    expect(compareSites(before, now)).toEqual({
      added: ['d'],
      changed: ['c'],
      unchanged: ['b'],
      withdrawn: ['a'],
    });
  });
});
