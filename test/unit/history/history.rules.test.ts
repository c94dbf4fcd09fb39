import { describe, expect, it } from 'vitest';
import { changeSentence } from '#shared/history/history.rules.ts';

const change = { table: 'meetings', recordId: 'm', title: '2026-11-26-hwb' };

describe('the history in sentences', () => {
  it('says what a field was and what it is', () => {
    expect(
      changeSentence({ ...change, field: 'place', before: 'County Hall', after: 'Town Hall' }),
    ).toBe('Changed the place of the meeting “2026-11-26-hwb” from “County Hall” to “Town Hall”.');
  });
  it('tells adding, removing, bringing back and moving apart', () => {
    const words = (field: string, before: string | null, after: string | null) =>
      changeSentence({ ...change, table: 'papers', title: 'Cover report', field, before, after });
    expect(words('*', null, '{}')).toBe('Added the paper “Cover report”.');
    expect(words('deletedAt', null, '2026')).toBe('Removed the paper “Cover report”.');
    expect(words('deletedAt', '2026', null)).toBe('Brought back the paper “Cover report”.');
    expect(words('position', '1', '2')).toBe('Moved the paper “Cover report”.');
  });
  it('names fields as the officer would, and never shows an id', () => {
    const sentence = changeSentence({ ...change, field: 'sectionId', before: 'a1', after: 'b2' });
    expect(sentence).toBe('Changed the section of the meeting “2026-11-26-hwb”.');
  });
  it('cuts long text in the sentence', () => {
    const after = 'word '.repeat(200);
    expect(changeSentence({ ...change, field: 'notice', before: '', after }).length).toBeLessThan(
      300,
    );
  });
});
