import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  flattenBlocks,
  isEmptyDocument,
  isPublicOutAfter,
  isRecordNode,
  listRecordBlocks,
  plainText,
} from '#shared/minutes/document.rules.ts';
import { type BlockNode, emptyDocument, MinuteDocument } from '#shared/minutes/minute-document.ts';
import { aMinuteDocument } from '#test/support/a-minute-document.ts';
import { aDecision, aDocument, confidential } from '#test/support/a-minutes.ts';

interface AnyNode {
  readonly type: string;
  readonly text?: string | undefined;
  readonly content?: readonly AnyNode[] | undefined;
}

/** Every node of a document, found without the rules that are tested, with the nodes around it. */
function everyNode(
  node: AnyNode,
  around: readonly AnyNode[] = [],
): { node: AnyNode; around: readonly AnyNode[] }[] {
  const inner = (node.content ?? []).flatMap((child) => everyNode(child, [...around, node]));
  return [{ node, around }, ...inner];
}

const recordTypes = ['decision', 'action', 'declaration', 'presence'];
const turns = (document: MinuteDocument) =>
  everyNode(document)
    .map(({ node }) => node as AnyNode & { attrs?: { event?: string } })
    .filter(({ type }) => type === 'exclusion')
    .map(({ attrs }) => attrs?.event === 'excluded');

function check(holds: (document: MinuteDocument) => void): void {
  fc.assert(fc.property(aMinuteDocument, holds), { numRuns: 300 });
}

test('a document that the store takes is stored as it is, and read as it was', () => {
  check((document) => {
    const read: unknown = JSON.parse(JSON.stringify(document));
    expect(MinuteDocument.parse(read)).toEqual(document);
  });
});

test('every block that is a record is found once, in the order of the document', () => {
  check((document) => {
    const expected = everyNode(document)
      .filter(({ node }) => recordTypes.includes(node.type))
      .map(({ node }) => node);
    expect(listRecordBlocks(document).map(({ node }) => node)).toEqual(expected);
    const flat = flattenBlocks(document);
    expect(flat.filter(({ node }) => isRecordNode(node)).length).toBe(expected.length);
    expect(flat.map(({ position }) => position)).toEqual(flat.map((_, at) => at));
  });
});

test('a block is private exactly where a confidential passage is around it [R-036]', () => {
  check((document) => {
    const isPrivate = new Map(
      everyNode(document).map(({ node, around }) => [
        node,
        around.some(({ type }) => type === 'private'),
      ]),
    );
    const flat = flattenBlocks(document);
    expect(flat.map(({ inPrivate }) => inPrivate)).toEqual(
      flat.map(({ node }) => isPrivate.get(node as AnyNode)),
    );
    for (const { node, withheld } of listRecordBlocks(document, true)) {
      if (isPrivate.get(node) === true) expect(withheld).toBe(true);
    }
  });
});

test('what follows an exclusion is withheld until the public are readmitted, whoever is in the room before [R-034] [R-036]', () => {
  check((document) => {
    for (const before of [false, true]) {
      let out = before;
      const expected: boolean[] = [];
      for (const { node, inPrivate } of flattenBlocks(document)) {
        if (node.type === 'exclusion') out = node.attrs.event === 'excluded';
        if (isRecordNode(node)) expected.push(inPrivate || out);
      }
      expect(listRecordBlocks(document, before).map(({ withheld }) => withheld)).toEqual(expected);
      expect(isPublicOutAfter(document, before)).toBe(turns(document).at(-1) ?? before);
    }
  });
});

test('the public are out after two documents as they are after both in one', () => {
  fc.assert(
    fc.property(aMinuteDocument, aMinuteDocument, fc.boolean(), (first, second, before) => {
      const both: MinuteDocument = { type: 'doc', content: [...first.content, ...second.content] };
      const between = isPublicOutAfter(first, before);
      expect(isPublicOutAfter(both, before)).toBe(isPublicOutAfter(second, between));
      const withheld = (blocks: ReturnType<typeof listRecordBlocks>) =>
        blocks.map((block) => block.withheld);
      expect(withheld(listRecordBlocks(both, before))).toEqual([
        ...withheld(listRecordBlocks(first, before)),
        ...withheld(listRecordBlocks(second, between)),
      ]);
    }),
  );
});

test('the plain text has every word that was written, in order', () => {
  check((document) => {
    const text = plainText(document);
    let from = 0;
    for (const { node } of everyNode(document)) {
      if (node.text === undefined) continue;
      const at = text.indexOf(node.text, from);
      expect(at, `“${node.text}” after ${String(from)} of ${text}`).toBeGreaterThanOrEqual(from);
      from = at + node.text.length;
    }
  });
});

test('a document is empty where nothing is written in it', () => {
  expect(isEmptyDocument(emptyDocument)).toBe(true);
  expect(isEmptyDocument(aDocument('', '  '))).toBe(true);
  check((document) => {
    if (everyNode(document).some(({ node }) => (node.text ?? '').trim() !== '')) {
      expect(isEmptyDocument(document)).toBe(false);
    }
  });
});

test('a block pasted twice is counted on, wherever its copy stands', () => {
  const decision = aDecision('Agreed.');
  const other = aDecision('Noted.');
  const blocks: BlockNode[] = [decision, confidential(decision), other, decision];
  const listed = listRecordBlocks(aDocument(...blocks));
  expect(listed.map(({ copy, withheld }) => [copy, withheld])).toEqual([
    [1, false],
    [2, true],
    [1, false],
    [3, false],
  ]);
});
