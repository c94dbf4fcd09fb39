import { getSchema } from '@tiptap/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEditor, toEditor } from '#renderer/features/minutes/editor/document-model.ts';
import { proseExtensions } from '#renderer/features/minutes/editor/prose-extensions.ts';
import { recordNodes } from '#renderer/features/minutes/editor/record-nodes.ts';
import { MinuteDocument } from '#shared/minutes/minute-document.ts';
import { aMinuteDocument } from '#test/support/a-minute-document.ts';

const schema = getSchema([...proseExtensions, ...recordNodes]);

/** Through the editor and out again, as ProseMirror itself holds and checks it. */
function throughEditor(document: unknown): MinuteDocument {
  const node = schema.nodeFromJSON(toEditor(document).content);
  node.check();
  return fromEditor(node.toJSON());
}

const text = (words: string) => ({ type: 'text' as const, text: words });
const paragraph = (words: string) => ({ type: 'paragraph' as const, content: [text(words)] });

describe('A minute on its way through the editor', () => {
  it('comes out as it went in, whatever it holds', () => {
    fc.assert(
      fc.property(aMinuteDocument, (document) => {
        const once = throughEditor(document);
        expect(wordsOf(once)).toEqual(wordsOf(document));
        expect(recordsOf(once)).toEqual(recordsOf(document));
        expect(throughEditor(once)).toEqual(once);
      }),
      { numRuns: 300 },
    );
  });

  it('comes out as something the store takes, whatever it holds', () => {
    fc.assert(
      fc.property(aMinuteDocument, (document) => {
        expect(MinuteDocument.safeParse(throughEditor(document)).success).toBe(true);
      }),
    );
  });

  it('keeps everything of a full minute exactly', () => {
    const document: MinuteDocument = MinuteDocument.parse({
      type: 'doc',
      content: [
        { type: 'heading', attrs: { level: 4 }, content: [text('Discussion')] },
        {
          type: 'paragraph',
          content: [{ ...text('Two'), marks: [{ type: 'bold' }] }, text(' were new.')],
        },
        {
          type: 'decision',
          attrs: { id: 'd1', reasons: 'Seen today', votes: { for: 8, against: 1, abstaining: 0 } },
          content: [
            {
              type: 'orderedList',
              attrs: { start: 3 },
              content: [{ type: 'listItem', content: [paragraph('To support it.')] }],
            },
          ],
        },
        {
          type: 'private',
          content: [
            { type: 'action', attrs: { id: 'a1', owner: 'DASC' }, content: [paragraph('Check.')] },
            { type: 'declaration', attrs: { id: 'i1', who: 'A member', sensitive: true } },
          ],
        },
        { type: 'note', content: [paragraph('Ask about the name.')] },
        {
          type: 'table',
          content: [
            {
              type: 'tableRow',
              content: [
                {
                  type: 'tableHeader',
                  attrs: { colspan: 2, rowspan: 1 },
                  content: [paragraph('A')],
                },
              ],
            },
            {
              type: 'tableRow',
              content: [
                { type: 'tableCell', content: [paragraph('B')] },
                { type: 'tableCell', content: [paragraph('C')] },
              ],
            },
          ],
        },
      ],
    });
    expect(throughEditor(document)).toEqual(document);
  });

  it('does not store the empty line that waits at the end', () => {
    expect(throughEditor({ type: 'doc', content: [] })).toEqual({ type: 'doc', content: [] });
    expect(
      throughEditor({ type: 'doc', content: [paragraph('A'), { type: 'paragraph' }] }),
    ).toEqual({ type: 'doc', content: [paragraph('A')] });
  });
});

describe('A minute with something that this version does not know', () => {
  const document = {
    type: 'doc',
    content: [
      paragraph('Known.'),
      { type: 'hologram', content: [paragraph('From the future.')] },
      { type: 'private', content: [{ type: 'hologram', content: [paragraph('Secret.')] }] },
    ],
  };

  it('is named, so that the editor refuses to write over it', () => {
    expect(toEditor(document).unknown).toEqual(['hologram', 'hologram']);
    expect(toEditor({ type: 'doc', content: [paragraph('Known.')] }).unknown).toEqual([]);
  });

  it('shows every word, and what is confidential as confidential', () => {
    const shown = schema.nodeFromJSON(toEditor(document).content);
    shown.check();
    expect(shown.textContent).toBe('Known.From the future.Secret.');
    expect(shown.lastChild?.type.name).toBe('private');
    expect(shown.lastChild?.textContent).toBe('Secret.');
  });
});

describe('What leaves the editor', () => {
  it('has no attribute or mark the store does not know', () => {
    const out = fromEditor({
      type: 'doc',
      content: [
        {
          type: 'paragraph',
          attrs: { textAlign: null },
          content: [{ type: 'text', text: 'A', marks: [{ type: 'bold' }, { type: 'link' }] }],
        },
        {
          type: 'orderedList',
          attrs: { start: 1, type: null },
          content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
        },
      ],
    });
    expect(out.content).toEqual([
      { type: 'paragraph', content: [{ type: 'text', text: 'A', marks: [{ type: 'bold' }] }] },
      {
        type: 'orderedList',
        content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
      },
    ]);
  });

  it('keeps a paste of any length and drops control characters', () => {
    const long = 'a'.repeat(250_001);
    const out = fromEditor({ type: 'doc', content: [paragraph(`\u0007${long}`)] });
    expect(wordsOf(out).join('')).toBe(long);
  });

  it('keeps the words of a block that the store would refuse', () => {
    const out = fromEditor({
      type: 'doc',
      content: [
        { type: 'action', attrs: { id: 'a', dueOn: 'soon' }, content: [paragraph('Do it.')] },
      ],
    });
    expect(out.content).toEqual([paragraph('Do it.')]);
  });
});

/** Every run of words, in order, as long as it runs. */
function wordsOf(node: unknown): string[] {
  const found: string[] = [];
  walk(node, (each) => {
    if ('text' in each && typeof each.text === 'string') found.push(each.text);
  });
  return [found.join('')];
}

/** The fields of every record, in order. */
function recordsOf(node: unknown): unknown[] {
  const found: unknown[] = [];
  walk(node, (each) => {
    const isRecord = 'attrs' in each && 'type' in each && recordTypes.has(String(each.type));
    if (isRecord) found.push([each.type, each.attrs]);
  });
  return found;
}

const recordTypes = new Set(recordNodes.map(({ name }) => name));

function walk(node: unknown, see: (each: object) => void): void {
  if (typeof node !== 'object' || node === null) return;
  see(node);
  if ('content' in node && Array.isArray(node.content)) {
    for (const child of node.content) walk(child, see);
  }
}
