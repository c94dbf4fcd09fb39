import { Node, type Attributes } from '@tiptap/core';
import type { z } from 'zod';
import {
  ActionAttrs,
  AdjournmentAttrs,
  DecisionAttrs,
  DeclarationAttrs,
  ExclusionAttrs,
  PresenceAttrs,
  TabledPaperAttrs,
} from '#shared/minutes/minute-document.ts';
import { wordsOfBlock } from './block-words.ts';

interface BlockSpec {
  name: string;
  attrs: z.ZodObject;
  /** What it must have to be parsed at all. */
  sample: Record<string, string>;
  /** What may be written inside; without it the block is all fields. */
  content?: string;
}

const id = 'none';

/** The typed blocks of a minute: each carries its record's fields, and some hold words. */
const specs: readonly BlockSpec[] = [
  {
    name: 'decision',
    attrs: DecisionAttrs,
    sample: { id },
    content: '(paragraph | orderedList | bulletList)+',
  },
  { name: 'action', attrs: ActionAttrs, sample: { id }, content: 'paragraph+' },
  { name: 'declaration', attrs: DeclarationAttrs, sample: { id } },
  { name: 'presence', attrs: PresenceAttrs, sample: { id, event: 'arrived' } },
  { name: 'adjournment', attrs: AdjournmentAttrs, sample: { event: 'adjourned' } },
  { name: 'exclusion', attrs: ExclusionAttrs, sample: { event: 'excluded' } },
  { name: 'tabledPaper', attrs: TabledPaperAttrs, sample: { title: '' } },
];

/** Blocks whose record has an id of its own. */
export const recordBlocks: ReadonlySet<string> = new Set(
  specs.filter((spec) => 'id' in spec.sample).map((spec) => spec.name),
);

/** The officer's own note: in no output. */
const Note = Node.create({
  name: 'note',
  group: 'block',
  content: 'paragraph+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-minute-block="note"]' }],
  renderHTML: () => ['div', { 'data-minute-block': 'note' }, 0],
});

/** A confidential passage: kept out of every public file. */
const Private = Node.create({
  name: 'private',
  content: 'block+',
  defining: true,
  isolating: true,
  parseHTML: () => [{ tag: 'div[data-minute-block="private"]' }],
  renderHTML: () => ['div', { 'data-minute-block': 'private' }, 0],
});

export const recordNodes: readonly Node[] = [...specs.map(toNode), Note, Private];

function toNode({ name, attrs, sample, content }: BlockSpec): Node {
  const isAtom = content === undefined;
  const defaults: Record<string, unknown> = attrs.parse(sample);
  return Node.create({
    name,
    group: 'block',
    ...(isAtom ? { atom: true } : { content }),
    selectable: isAtom,
    defining: true,
    isolating: true,
    addAttributes: () =>
      Object.fromEntries(
        Object.entries(defaults).map(([key, value]) => [
          key,
          { default: value, rendered: false } satisfies Attributes[string],
        ]),
      ),
    // Copied inside the program a block keeps its fields; from elsewhere only valid ones are taken.
    parseHTML: () => [
      {
        tag: `div[data-minute-block="${name}"]`,
        getAttrs: (element) => readAttrs(element.getAttribute('data-fields'), attrs),
      },
    ],
    renderHTML: ({ node }) => [
      'div',
      { 'data-minute-block': name, 'data-fields': JSON.stringify(node.attrs) },
      isAtom ? wordsOfBlock(name, node.attrs) : 0,
    ],
    renderText: ({ node }) => (isAtom ? wordsOfBlock(name, node.attrs) : node.textContent),
  });
}

function readAttrs(json: string | null, attrs: z.ZodObject): Record<string, unknown> | false {
  try {
    const read = attrs.safeParse(JSON.parse(json ?? ''));
    return read.success ? read.data : false;
  } catch {
    return false;
  }
}
