import { countOf } from '../calendar/date-words.ts';
import type { WorkspaceCheck } from './workspace.ts';

/** One thing that a check looked at, in a sentence that says what to do where it is not sound. */
export interface CheckFinding {
  readonly sound: boolean;
  readonly sentence: string;
}

/** What a check found, one sentence for each thing looked at. */
export function checkFindings(check: WorkspaceCheck): CheckFinding[] {
  const { recordsFile, papersFile, brokenLinks, brokenChange } = check;
  return [
    fileFinding('records', recordsFile),
    fileFinding('papers', papersFile),
    finding(brokenLinks === 0, {
      sound: 'Every record points to records that are there.',
      bad: `${countOf(brokenLinks, 'record')} ${brokenLinks === 1 ? 'points' : 'point'} to something that is not there. Restore the newest backup into a folder of its own and compare.`,
    }),
    finding(brokenChange === null, {
      sound: 'The history is whole, from its first entry to its last.',
      bad: `The history was changed from outside at entry ${String(brokenChange)}. Keep this folder as it is, and restore the newest backup into a folder of its own.`,
    }),
    papersFinding(check),
  ];
}

function fileFinding(what: 'records' | 'papers', answers: readonly string[]): CheckFinding {
  return finding(
    answers.every((answer) => answer === 'ok'),
    {
      sound: `The file of ${what} is sound.`,
      bad: `The file of ${what} is damaged. Restore the newest backup into a folder of its own.`,
    },
  );
}

function papersFinding({ papers, missingPapers, damagedPapers }: WorkspaceCheck): CheckFinding {
  const wrong = [
    ...(missingPapers.length > 0 ? [`${String(missingPapers.length)} missing`] : []),
    ...(damagedPapers.length > 0 ? [`${String(damagedPapers.length)} damaged`] : []),
  ];
  return finding(wrong.length === 0, {
    sound: `All ${countOf(papers, 'paper')} match their checksums.`,
    bad: `Of ${countOf(papers, 'paper')}, ${wrong.join(' and ')}. Restore the newest backup into a folder of its own, or attach them again.`,
  });
}

function finding(isSound: boolean, words: { sound: string; bad: string }): CheckFinding {
  return { sound: isSound, sentence: isSound ? words.sound : words.bad };
}
