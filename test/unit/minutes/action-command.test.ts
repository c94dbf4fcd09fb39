import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCommand } from '#shared/minutes/commands.rules.ts';
import { aCommandContext as context } from '#test/support/a-command-context.ts';

function action(line: string, today = context.today) {
  return readCommand('action', line, { ...context, today });
}

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
        // The "of" of "8 of jan" is a part of the day that was read.
        const ofDay = read.dueOn !== null && /\b(8|jan) of (8|jan)\b/.test(line) ? ' of' : '';
        for (const word of typed) expect(kept + ofDay).toContain(word.replace(':', ''));
      }),
    );
  });
});
