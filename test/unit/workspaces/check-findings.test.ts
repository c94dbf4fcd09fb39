import { describe, expect, test } from 'vitest';
import { checkFindings } from '#shared/workspaces/check-findings.rules.ts';
import type { WorkspaceCheck } from '#shared/workspaces/workspace.ts';

const sound: WorkspaceCheck = {
  sound: true,
  recordsFile: ['ok'],
  papersFile: ['ok'],
  brokenLinks: 0,
  brokenChange: null,
  papers: 12,
  missingPapers: [],
  damagedPapers: [],
};

function badSentences(check: WorkspaceCheck): string[] {
  return checkFindings(check)
    .filter((finding) => !finding.sound)
    .map(({ sentence }) => sentence);
}

describe('What a check found', () => {
  test('is five good sentences where all is well', () => {
    expect(checkFindings(sound)).toHaveLength(5);
    expect(badSentences(sound)).toEqual([]);
  });

  test('names the entry at which the history was changed from outside', () => {
    expect(badSentences({ ...sound, sound: false, brokenChange: 412 })).toEqual([
      expect.stringContaining('entry 412'),
    ]);
  });

  test('counts papers that are missing or damaged', () => {
    const check = { ...sound, sound: false, missingPapers: ['a'], damagedPapers: ['b', 'c'] };
    expect(badSentences(check)).toEqual([
      expect.stringContaining('Of 12 papers, 1 missing and 2 damaged'),
    ]);
  });

  test('says which file is damaged, and what to do', () => {
    const check = { ...sound, sound: false, papersFile: ['page 7 is bad'] };
    expect(badSentences(check)).toEqual([
      'The file of papers is damaged. Restore the newest backup into a folder of its own.',
    ]);
  });
});
