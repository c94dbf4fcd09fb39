import { Fragment, type Node, type Schema } from '@tiptap/pm/model';
import { sentence, type MinuteCommand } from '#shared/minutes/commands.rules.ts';
import { nodeType, paragraph } from './block-places.ts';
import { newId } from './new-id.ts';

const LONGEST_LINE = 300;

/** Makes a block of this kind; what is not given is as the stored model has it. */
export function makeBlock(
  schema: Schema,
  type: string,
  attrs: Record<string, unknown>,
  content?: Node | readonly Node[],
): Node {
  const kind = nodeType(schema, type);
  const own = 'id' in (kind.spec.attrs ?? {}) ? { id: newId(), ...attrs } : attrs;
  return kind.create(own, content);
}

/** A decision: one sentence, or its parts as a list. */
export function makeDecision(schema: Schema, texts: readonly string[], attrs = {}): Node {
  const parts = texts.map((text) => sentence(text.trim())).filter((text) => text !== '');
  if (parts.length < 2) {
    return makeBlock(schema, 'decision', attrs, paragraph(schema, parts[0] ?? ''));
  }
  const items = parts.map((text) =>
    nodeType(schema, 'listItem').create(null, paragraph(schema, text)),
  );
  return makeBlock(schema, 'decision', attrs, nodeType(schema, 'orderedList').create(null, items));
}

/** A table of so many rows and columns, its first row as heads. */
export function makeTable(schema: Schema, rows: number, columns: number): Node {
  const row = (cell: string) =>
    nodeType(schema, 'tableRow').create(
      null,
      Array.from({ length: columns }, () =>
        nodeType(schema, cell).create(null, paragraph(schema, '')),
      ),
    );
  return nodeType(schema, 'table').create(
    null,
    Array.from({ length: rows }, (_, index) => row(index === 0 ? 'tableHeader' : 'tableCell')),
  );
}

/** A command that writes a block of its own. */
export type BlockCommand = Exclude<
  MinuteCommand,
  { kind: 'private' | 'public' | 'reservation' | 'vote' | 'next' | 'item' }
>;

/** What a command writes. */
export function blockOf(schema: Schema, command: BlockCommand, context: MakingContext): Fragment {
  const one = (node: Node) => Fragment.from(node);
  const text = (words: string) => paragraph(schema, words);
  switch (command.kind) {
    case 'decision':
      return one(makeDecision(schema, [command.text], { outcome: command.outcome }));
    case 'recommendations':
      return one(makeDecision(schema, command.texts));
    case 'action': {
      const { owner, ownerPostId, ownerOrganisationId, dueOn } = command;
      const fits = owner.length <= LONGEST_LINE;
      const words = fits ? command.text : `${owner} ${command.text}`;
      const attrs = { owner: fits ? owner : '', ownerPostId, ownerOrganisationId, dueOn };
      return one(makeBlock(schema, 'action', attrs, text(words)));
    }
    case 'declaration': {
      const { concerns, organisationId, handling, leftAt } = command;
      const whole = { organisationId, handling, leftAt, ...context.person(command) };
      return ofLines(schema, 'declaration', { ...whole, concerns });
    }
    case 'presence': {
      const { event, at, note } = command;
      return ofLines(schema, 'presence', { event, at, note, ...context.person(command) });
    }
    case 'tabledPaper': {
      const { kind: _kind, ...attrs } = command;
      return ofLines(schema, 'tabledPaper', attrs);
    }
    case 'note':
      return one(makeBlock(schema, 'note', {}, text(command.text)));
    case 'adjournment': {
      const { event, words } = command;
      return ofLines(schema, 'adjournment', { event, words, at: context.now });
    }
    case 'exclusion': {
      const { event } = command;
      return one(
        makeBlock(schema, 'exclusion', { event, at: context.now, words: context.exclusion[event] }),
      );
    }
    case 'apologies':
      return one(
        text(`Apologies were received from ${command.words}${command.words === '' ? '' : '.'}`),
      );
    case 'substitute':
      return one(text(`Substitute: ${command.words}`));
    case 'heading':
      return one(
        nodeType(schema, 'heading').create(
          { level: 3 },
          command.text === '' ? [] : schema.text(command.text),
        ),
      );
    case 'table':
      return one(makeTable(schema, 3, 3));
  }
}

/** What making a block takes from the meeting. */
export interface MakingContext {
  now: string | null;
  exclusion: { excluded: string; readmitted: string };
  /** Who is meant, as the fields of a block hold them. */
  person: (named: { who: string; personKey: string | null }) => {
    who: string;
    attendanceId: string | null;
  };
}

/** A block whose fields are lines; a line that is too long for its field follows in full as text. */
function ofLines(schema: Schema, type: string, attrs: Record<string, unknown>): Fragment {
  const tooLong = Object.entries(attrs).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && entry[1].length > LONGEST_LINE,
  );
  const cut = Object.fromEntries(tooLong.map(([key, text]) => [key, text.slice(0, LONGEST_LINE)]));
  const rest = tooLong.map(([, text]) => paragraph(schema, text));
  return Fragment.from([makeBlock(schema, type, { ...attrs, ...cut }), ...rest]);
}
