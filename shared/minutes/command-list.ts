/** The slash commands of the minutes, in the order the list shows them (design/ui.md, section 6). */
export const minuteCommands = [
  { name: 'decision', label: 'Decision', hint: 'what was agreed', alias: 'd' },
  { name: 'action', label: 'Action', hint: 'who does what, by when', alias: 'a' },
  {
    name: 'interest',
    label: 'Interest',
    hint: 'who declared what, and stayed or left',
    alias: 'i',
  },
  { name: 'arrived', label: 'Arrived', hint: 'record someone coming in' },
  { name: 'left', label: 'Left', hint: 'record someone going', alias: 'l' },
  { name: 'returned', label: 'Returned', hint: 'record someone coming back' },
  { name: 'apologies', label: 'Apologies', hint: 'sent during the meeting' },
  { name: 'substitute', label: 'Substitute', hint: 'someone attending for a member' },
  { name: 'note', label: 'Note', hint: 'for you alone, never printed', alias: 'n' },
  { name: 'private', label: 'Private', hint: 'kept out of every public file', alias: 'p' },
  { name: 'public', label: 'Public', hint: 'end the confidential passage' },
  { name: 'paper', label: 'Paper', hint: 'a paper laid on the table' },
  { name: 'reservation', label: 'Reservation', hint: 'noted on the decision above' },
  {
    name: 'vote',
    label: 'Vote',
    hint: 'for, against, abstaining, on the decision above',
    alias: 'v',
  },
  { name: 'defer', label: 'Defer', hint: 'put the matter off, as a decision' },
  {
    name: 'from report',
    label: 'From report',
    hint: 'the recommendation as a decision',
    alias: 'f',
  },
  { name: 'exclude', label: 'Exclude the public', hint: 'the resolution, with its time' },
  { name: 'readmit', label: 'Readmit the public', hint: 'the resolution, with its time' },
  { name: 'adjourn', label: 'Adjourn', hint: 'stop the clock, keep the room' },
  { name: 'resume', label: 'Resume', hint: 'start the clock again' },
  { name: 'next', label: 'Next item', hint: 'finish this one and go on' },
  { name: 'item', label: 'Go to item', hint: 'type its number' },
  { name: 'heading', label: 'Heading', hint: 'of a part of this minute', alias: 'h' },
  { name: 'table', label: 'Table', hint: 'three rows and columns to begin with', alias: 't' },
] as const satisfies readonly MinuteCommandSpec[];

interface MinuteCommandSpec {
  name: string;
  label: string;
  hint: string;
  /** A letter that means this one, whatever else begins with it. */
  alias?: string;
}

export type MinuteCommandName = (typeof minuteCommands)[number]['name'];

/** What can be taken from the list: a command, or a standing phrase of the body. */
export type CommandChoice =
  | { kind: 'command'; name: MinuteCommandName; label: string; hint: string; keys: string }
  | { kind: 'snippet'; label: string; hint: string; text: string; keys: string };

/** What decides which commands are offered. */
export interface CommandOptions {
  votingAllowed: boolean;
  snippets: readonly string[];
  hasRecommendation: boolean;
}

/** A choice with what was typed after its name. */
export interface TypedCommand {
  choice: CommandChoice;
  rest: string;
}

/** What the line `/a dasc by 8 jan` can mean, the likeliest first; empty where it is no command. */
export function findCommands(line: string, options: CommandOptions): TypedCommand[] {
  if (!line.startsWith('/')) return [];
  const typed = line.slice(1).replace(/\u00a0/g, ' ');
  if (/^\s/.test(typed)) return [];
  const all = choicesFor(options);
  const whole = all.filter((choice) => startsWithName(typed, choice));
  if (whole.length > 0) {
    const longest = Math.max(...whole.map((choice) => nameOf(choice).length));
    return whole
      .filter((choice) => nameOf(choice).length === longest)
      .map((choice) => ({ choice, rest: typed.slice(longest).trim() }));
  }
  const { word, rest } = firstWord(typed);
  const found = all.filter((choice) => nameOf(choice).startsWith(word));
  const meant = found.find((choice) => isAlias(choice, word));
  // `/a dasc` has decided; `/a` alone may still become `/arrived`.
  if (meant !== undefined && typed.length > word.length) return [{ choice: meant, rest }];
  return found
    .toSorted((a, b) => Number(b === meant) - Number(a === meant))
    .map((choice) => ({ choice, rest }));
}

/** Every choice there is for this body at this item. */
export function choicesFor(options: CommandOptions): CommandChoice[] {
  const commands = minuteCommands.filter(
    ({ name }) =>
      (name !== 'vote' || options.votingAllowed) &&
      (name !== 'from report' || options.hasRecommendation),
  );
  const names = [...commands.map(({ name }) => name), ...options.snippets.map(snippetName)];
  return [
    ...commands.map(({ name, label, hint }) => ({
      kind: 'command' as const,
      name,
      label,
      hint,
      keys: aliasOf(name) ?? shortestPrefix(name, names),
    })),
    ...options.snippets
      .filter((text) => snippetName(text) !== '')
      .map((text) => ({
        kind: 'snippet' as const,
        label: text.replace(/[:.,\s]+$/, ''),
        hint: 'standing words',
        text,
        keys: shortestPrefix(snippetName(text), names),
      })),
  ];
}

/** `RESOLVED:` is found as `resolved`. */
function snippetName(text: string): string {
  return (/[\p{L}\p{N}-]+/u.exec(text)?.[0] ?? '').toLowerCase();
}

function nameOf(choice: CommandChoice): string {
  return choice.kind === 'command' ? choice.name : snippetName(choice.text);
}

function startsWithName(typed: string, choice: CommandChoice): boolean {
  const name = nameOf(choice);
  const follows = typed.charAt(name.length);
  return typed.toLowerCase().startsWith(name) && (follows === '' || /\s/.test(follows));
}

function firstWord(typed: string): { word: string; rest: string } {
  const word = /^\S*/.exec(typed)?.[0] ?? '';
  return { word: word.toLowerCase(), rest: typed.slice(word.length).trim() };
}

function isAlias(choice: CommandChoice, word: string): boolean {
  return choice.kind === 'command' && aliasOf(choice.name) === word;
}

function aliasOf(name: string): string | undefined {
  const spec: MinuteCommandSpec | undefined = minuteCommands.find((one) => one.name === name);
  return spec?.alias;
}

/** The fewest letters that put this name first, as the list prints them. */
function shortestPrefix(name: string, names: readonly string[]): string {
  for (let length = 1; length < name.length; length += 1) {
    const prefix = name.slice(0, length);
    const isTaken = minuteCommands.some((spec) => 'alias' in spec && spec.alias === prefix);
    if (!isTaken && names.find((other) => other.startsWith(prefix)) === name) return prefix;
  }
  return name;
}
