import { countOf, joinWords } from '../calendar/date-words.ts';
import type { SignOff, SignOffSummary } from './sign-off.ts';

/** How far the agencies have come before a strategy is tabled (S-094); `null` where none was asked. */
export function summariseSignOffs(signOffs: readonly SignOff[]): SignOffSummary | null {
  if (signOffs.length === 0) return null;
  const agreed = signOffs.filter(({ state }) => state === 'agreed').length;
  const waiting = signOffs.filter(({ state }) => state === 'asked' || state === 'clarifying');
  const against = signOffs.filter(({ state }) => state === 'not_agreed');
  const sentences = [
    agreed === signOffs.length
      ? `All ${countOf(agreed, 'agency', 'agencies')} agree.`
      : `${agreed} of ${countOf(signOffs.length, 'agency', 'agencies')} agree.`,
    waiting.length > 0 ? `Waiting for ${names(waiting)}.` : '',
    against.length > 0 ? `Not agreed by ${names(against)}.` : '',
  ];
  return {
    agreed,
    of: signOffs.length,
    sentence: sentences.filter((sentence) => sentence !== '').join(' '),
    ready: agreed === signOffs.length && whatSignOffsLack(signOffs) === null,
  };
}

/** Which agreeing agencies have not said what capacity and resources it takes (S-095), or `null`. */
export function whatSignOffsLack(signOffs: readonly SignOff[]): string | null {
  const silent = signOffs.filter(
    ({ state, resources }) => state === 'agreed' && resources.trim() === '',
  );
  if (silent.length === 0) return null;
  return `Enter the capacity and resources that ${names(silent)} will need.`;
}

function names(signOffs: readonly SignOff[]): string {
  return joinWords(signOffs.map(({ organisationName }) => organisationName));
}
