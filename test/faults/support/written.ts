/** What stands under one item: the words in order, and those of its decisions and actions. */
export interface Written {
  readonly lines: readonly string[];
  readonly decisions: readonly string[];
  readonly actions: readonly string[];
}

export const nothingWritten: Written = { lines: [], decisions: [], actions: [] };

/** A node of the document as it goes over the wire. */
export interface SentNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly SentNode[];
}

/** What a document says, in the same form as the screen is read. */
export function writtenIn(document: SentNode): Written {
  const blocks = document.content ?? [];
  const ofKind = (kind: string) =>
    blocks.filter(({ type }) => type === kind).map((block) => linesOf(block).join('\n'));
  return { lines: linesOf(document), decisions: ofKind('decision'), actions: ofKind('action') };
}

/** What the screen and the page's calls say at one moment. */
export interface Moment {
  /** The line under the text: `Saved just now, on this computer`. */
  readonly foot: string;
  /** Whether the program would ask before this page is left, because something is not saved. */
  readonly isUnsaved: boolean;
  readonly screen: Written;
  /** The documents whose saving was answered, the last one last. */
  readonly answered: readonly Written[];
}

/** What is promised: all of the text where nothing is unsaved, else the text that was last answered for. */
export function promisedBy({ isUnsaved, screen, answered }: Moment, before: Written): Written {
  return isUnsaved ? (answered.at(-1) ?? before) : screen;
}

/** What of `promised` is not in `found`, or what is there that nobody typed; null where all is well. */
export function whyNotKept(about: {
  promised: Written;
  found: Written;
  /** Every key that was pressed. */
  typed: string;
}): string | null {
  const { promised, found, typed } = about;
  const [had, has, all] = [lettersOf(promised.lines), lettersOf(found.lines), lettersOf([typed])];
  if (!has.startsWith(had)) return `lost “${had.slice(commonLength(had, has))}” of “${had}”`;
  if (!all.startsWith(has)) return `“${has.slice(commonLength(all, has))}” was not typed`;
  for (const kind of ['decisions', 'actions'] as const) {
    const lost = promised[kind].filter((words) => !found[kind].includes(words));
    if (lost.length > 0) return `lost ${kind} ${lost.join(', ')}`;
  }
  return null;
}

/** The letters and figures alone: a command makes a block of its line, and its first letter great. */
function lettersOf(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/(^|\n)\/[da]?(?= |\n|$)/g, '$1');
  return text.toLowerCase().replace(/[^a-z0-9]/g, '');
}

function linesOf({ type, text, content = [] }: SentNode): string[] {
  if (text !== undefined) return [text];
  const lines = content.flatMap(linesOf);
  return type === 'paragraph' ? [lines.join('')] : lines;
}

function commonLength(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
