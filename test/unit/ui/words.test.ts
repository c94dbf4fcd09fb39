import { describe, expect, it } from 'vitest';
import { failureSentence } from '#renderer/ui/failure-words.ts';
import { listErrors } from '#renderer/ui/fields/form-errors.ts';
import { nextRow } from '#renderer/ui/list-keys.ts';
import { clockTime } from '#renderer/ui/time-words.ts';

describe('words for what went wrong', () => {
  it('uses the sentence of the rule that said no', () => {
    const refused = {
      code: 'REFUSED',
      message: 'This cannot be done as it stands.',
      data: { reason: 'published', sentence: 'The agenda is published. Its numbers are fixed.' },
    };
    expect(failureSentence(refused)).toBe('The agenda is published. Its numbers are fixed.');
  });

  it('uses the message of any other declared error', () => {
    const gone = { code: 'NOT_FOUND', message: 'This record is not here any more.', data: {} };
    expect(failureSentence(gone)).toBe('This record is not here any more.');
  });

  it.each([
    new Error('SQLITE_CORRUPT: page 7'),
    { code: 'INTERNAL_SERVER_ERROR', message: 'no such table: bodies', data: null },
    undefined,
  ])('says nothing of the inside of the program', (error) => {
    expect(failureSentence(error)).toBe('Something went wrong. Nothing was changed. Try again.');
  });

  it('lists the errors of a form with the path of each field', () => {
    const errors = {
      name: { type: 'too_small', message: 'Enter the name' },
      seats: [undefined, { post: { type: 'x', message: 'Choose a post', ref: { name: 'p' } } }],
    };
    expect(listErrors(errors)).toEqual([
      { name: 'name', message: 'Enter the name' },
      { name: 'seats.1.post', message: 'Choose a post' },
    ]);
  });
});

describe('the small things of a list', () => {
  it('stops at the ends and leaves other keys alone', () => {
    expect(nextRow('ArrowDown', 4, 5)).toBe(4);
    expect(nextRow('ArrowUp', 0, 5)).toBe(0);
    expect(nextRow('PageDown', 0, 30)).toBe(10);
    expect(nextRow('End', 0, 5)).toBe(4);
    expect(nextRow('x', 0, 5)).toBeNull();
    expect(nextRow('ArrowDown', 0, 0)).toBeNull();
  });

  it('says the time as a person does', () => {
    expect(clockTime(new Date(2026, 10, 17, 14, 32))).toBe('2:32pm');
    expect(clockTime(new Date(2026, 10, 17, 9, 0))).toBe('9am');
  });
});
