import type { Interest } from './interest.ts';

/** Words by which a text can name what an interest is in. */
export interface NamedInterest {
  readonly interest: Pick<Interest, 'kind' | 'sensitive'>;
  readonly who: string;
  /** Names of the organisation and the body, and what it concerns. */
  readonly names: readonly string[];
}

/** A question to put to a member when an item comes up. */
export interface InterestPrompt {
  readonly who: string;
  readonly sentence: string;
}

/** Whom to ask when a text is about something they have an interest in. Nobody is asked twice. */
export function promptsFor(
  texts: readonly string[],
  interests: readonly NamedInterest[],
): InterestPrompt[] {
  const prompts = new Map<string, InterestPrompt>();
  for (const interest of interests) {
    const name = interest.names.find((each) => texts.some((text) => isNamedIn(text, each)));
    if (name === undefined || prompts.has(interest.who)) continue;
    prompts.set(interest.who, { who: interest.who, sentence: sentenceOf(interest, name) });
  }
  return [...prompts.values()];
}

/** Whether the text names it: whole words, whatever their case. Short names such as `IT` as they are written. */
export function isNamedIn(text: string, name: string): boolean {
  const words = name.trim();
  if (words.length < FEWEST_LETTERS) return false;
  const pattern = words.split(/\s+/).map(escapeRegExp).join('\\s+');
  const flags = words.length < SURELY_A_NAME ? 'u' : 'iu';
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags).test(text);
}

const FEWEST_LETTERS = 2;
const SURELY_A_NAME = 4;

function sentenceOf({ interest, who }: NamedInterest, name: string): string {
  if (interest.sensitive) return `${who} has a sensitive interest. Ask whether to declare one.`;
  if (interest.kind === 'role_conflict') {
    return `${who} also has a role in ${name}. Ask whether the roles are in conflict.`;
  }
  return `${who} has an interest in ${name}. Ask whether to declare it.`;
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
