import type { CivilDate } from '../calendar/civil-date.ts';
import { countOf, formatPlainDate } from '../calendar/date-words.ts';
import type { ActionOwnerLetter, ActionView } from './actions.contract.ts';
import { ownerKey } from './owner.rules.ts';

export interface ActionLetterFacts {
  readonly today: CivilDate;
  readonly officer: { readonly name: string; readonly post: string };
  /** The address of a post or organisation by its id. */
  readonly emailOf: (ownerId: string | null) => string;
}

/** One letter to each owner about all the open actions they have, the latest first. */
export function writeActionLetters(
  views: readonly ActionView[],
  facts: ActionLetterFacts,
): ActionOwnerLetter[] {
  const owned = views.filter(
    ({ action, ownerWords }) => action.state === 'open' && ownerWords !== 'No owner',
  );
  return [...Map.groupBy(owned, ownerKey).values()].flatMap((actions) => {
    const [first] = actions;
    return first === undefined ? [] : [writeLetter(actions, first, facts)];
  });
}

function writeLetter(
  actions: readonly ActionView[],
  { action, ownerWords }: ActionView,
  { today, officer, emailOf }: ActionLetterFacts,
): ActionOwnerLetter {
  const email = emailOf(action.ownerPostId) || emailOf(action.ownerOrganisationId);
  return {
    ownerWords,
    email,
    subject: subjectOf(actions, action.ref),
    body: bodyOf(actions, { ownerWords, today, officer }),
    actionIds: actions.map((each) => each.action.id),
  };
}

function subjectOf(actions: readonly ActionView[], ref: string): string {
  const late = actions.filter(({ daysLate }) => daysLate > 0).length;
  const lead = actions.length === 1 ? `Action ${ref}` : countOf(actions.length, 'open action');
  if (late === 0) return lead;
  return actions.length === 1 ? `${lead}, late` : `${lead}, ${late} late`;
}

function bodyOf(
  actions: readonly ActionView[],
  about: Pick<ActionLetterFacts, 'today' | 'officer'> & { ownerWords: string },
): string {
  const bodies = [...Map.groupBy(actions, ({ bodyName }) => bodyName).entries()];
  const one = actions.length === 1;
  const ask = one
    ? 'Tell me how far it is, or send me the evidence that it is done. If it cannot be delivered, tell me why, so that the partnership knows before it meets.'
    : 'Tell me how far each is, or send me the evidence that it is done. If one cannot be delivered, tell me why, so that the partnership knows before it meets.';
  const signed = [about.officer.name, about.officer.post]
    .filter((line) => line.trim() !== '')
    .join('\n');
  return [
    `Dear ${about.ownerWords.split(',')[0] ?? about.ownerWords}`,
    ...bodies.map(([name, owned]) => ofBody(name, owned, about.today)),
    ask,
    signed,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function ofBody(name: string, actions: readonly ActionView[], today: CivilDate): string {
  const lead =
    actions.length === 1
      ? `This action of the ${name} is open:`
      : `These actions of the ${name} are open:`;
  return [lead, ...actions.map((view) => sayAction(view, today))].join('\n');
}

/** What was agreed in private is not written in an e-mail: its reference will do. */
function sayAction({ action, minuteWords }: ActionView, today: CivilDate): string {
  const { ref, dueOn, withheld } = action;
  const topic = withheld ? '' : action.topic;
  const words = withheld ? 'agreed in private' : action.words;
  const about = topic === '' ? '' : ` (${topic})`;
  const from = minuteWords === null ? '' : `, ${lowerFirst(minuteWords)}`;
  const due =
    dueOn === null
      ? 'no day agreed'
      : `${dueOn < today ? 'was due on' : 'due on'} ${formatPlainDate(dueOn)}`;
  return `- ${ref}: ${words.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')}${about}${from}, ${due}`;
}

function lowerFirst(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
