import type { CivilDate } from '../calendar/civil-date.ts';
import { formatMonth, joinWords } from '../calendar/date-words.ts';
import type { Body, BodyState } from './body.ts';
import type { BodyName } from './body-records.ts';
import { bodyKindWords, bodyStateWords, legalStatusWords } from './body-words.ts';
import { isOver } from './life.rules.ts';

/** `Thematic partnership since February 2009. Also known as OSCP`. */
export function bodySummary(
  body: Body,
  names: readonly BodyName[],
  stateOnDay: BodyState | null,
): string {
  const kind = body.groupType === '' ? bodyKindWords[body.kind] : body.groupType;
  return [
    `${kind}${lifeWords(body, stateOnDay)}`,
    nameWords('Also known as', names, 'also_known_as'),
    nameWords('Formerly', names, 'former'),
  ]
    .filter((words) => words !== '')
    .join('. ');
}

/** `Statutory. Crime and Disorder Act 1998`. */
export function legalWords(body: Body): string {
  const status = legalStatusWords[body.legalStatus];
  const alsoStatutory = body.statutory && body.legalStatus !== 'statutory' ? 'Statutory' : '';
  const commissions = body.commissions ? 'Makes commissioning decisions' : '';
  return [status, alsoStatutory, body.statutoryBasis, commissions]
    .filter((words) => words !== '')
    .join('. ');
}

function lifeWords(body: Body, state: BodyState | null): string {
  const { establishedOn, endedOn } = body;
  if (state !== null && isOver(state)) {
    return `, ${bodyStateWords[state].toLowerCase()}${inMonth(' in ', endedOn)}`;
  }
  if (state === 'proposed') return ', proposed';
  if (state === null) return ', not begun on this day';
  const stage = state === 'established' ? '' : `, ${bodyStateWords[state].toLowerCase()}`;
  return `${stage}${inMonth(' since ', establishedOn)}`;
}

function inMonth(preposition: string, day: CivilDate | null): string {
  return day === null ? '' : `${preposition}${formatMonth(day)}`;
}

function nameWords(label: string, names: readonly BodyName[], kind: BodyName['kind']): string {
  const matching = names.filter((name) => name.kind === kind).map(({ name }) => name);
  return matching.length === 0 ? '' : `${label} ${joinWords(matching)}`;
}
