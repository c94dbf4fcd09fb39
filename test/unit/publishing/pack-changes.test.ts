import { describe, expect, it } from 'vitest';
import {
  type ChangeNames,
  packChanges,
  type PackVersion,
} from '#shared/publishing/pack-changes.rules.ts';

const version = (number: number, at: string, papers: Record<string, string>): PackVersion => ({
  ...{ number, at },
  papers: Object.entries(papers).map(([paperId, paperVersionId]) => ({ paperId, paperVersionId })),
});
const names: ChangeNames = {
  paper: (id) =>
    id === 'gone'
      ? null
      : { item: 'Item 5: Winter', title: id === 'secret' ? null : `Report ${id}` },
  items: [{ words: 'Item 5A: Floods', createdAt: '2026-11-18T10:00:00Z' }],
};
const one = version(1, '2026-11-17T09:00:00Z', { a: '1', gone: '1', secret: '1' });

describe('the change slip of a pack', () => {
  it('is not there in the first version, nor while nothing has changed', () => {
    expect(packChanges([], one, names)).toEqual([]);
    expect(packChanges([one], { ...one, number: 2 }, { ...names, items: [] })).toEqual([]);
  });

  it('tells what is new, replaced and taken out, and names only what its readers may know', () => {
    const two = version(2, '9999', { a: '2', b: '1' });
    expect(packChanges([one], two, names)).toEqual([
      {
        title: 'Version 2: what changed since version 1',
        lines: [
          { word: 'New item', text: 'Item 5A: Floods' },
          { word: 'Added', text: 'Report b (Item 5: Winter).' },
          { word: 'Replaced', text: 'Report a (Item 5: Winter).' },
          { word: 'Taken out', text: 'A paper that is no longer on the agenda.' },
          { word: 'Taken out', text: 'A paper of Item 5: Winter.' },
        ],
      },
    ]);
  });

  it('stays the same when unchanged records are built again, and goes on with the next change', () => {
    const quiet = { ...names, items: [] };
    const two = version(2, '2026-11-18T09:00:00Z', { a: '2' });
    const again = version(3, '2026-11-19T09:00:00Z', { a: '2' });
    const slip = packChanges([version(1, '2026-11-17T09:00:00Z', { a: '1' }), two], again, quiet);
    expect(slip.map(({ title }) => title)).toEqual(['Version 2: what changed since version 1']);
    const next = version(4, '9999', { a: '3' });
    const first = version(1, '2026-11-17T09:00:00Z', { a: '1' });
    expect(packChanges([first, two, again], next, quiet).map(({ title }) => title)).toEqual([
      'Version 4: what changed since version 2',
      'Version 2: what changed since version 1',
    ]);
  });
});
