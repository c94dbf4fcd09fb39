import { Extension } from '@tiptap/core';
import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { newId } from './new-id.ts';
import { recordBlocks } from './record-nodes.ts';

/**
 * A block that is copied is a new record: the same id never stands twice, here or in another item. One
 * that is cut and pasted in the same item keeps its record.
 */
export const OwnIds = Extension.create({
  name: 'ownIds',
  addProseMirrorPlugins() {
    const cut = new Set<unknown>();
    return [
      new Plugin({
        key: new PluginKey('ownIds'),
        props: {
          handleDOMEvents: {
            cut: (view) => {
              view.state.selection.content().content.descendants((node) => {
                if (recordBlocks.has(node.type.name)) cut.add(node.attrs['id']);
              });
              return false;
            },
          },
          transformPasted: (slice, view) =>
            view.dragging === null
              ? new Slice(withNewIds(slice.content, cut), slice.openStart, slice.openEnd)
              : slice,
        },
        appendTransaction(transactions, _before, { doc, tr }) {
          if (!transactions.some(({ docChanged }) => docChanged)) return null;
          const seen = new Set<unknown>();
          doc.descendants((node, pos) => {
            if (!recordBlocks.has(node.type.name)) return node.type.name === 'private';
            const id: unknown = node.attrs['id'];
            if (seen.has(id) || typeof id !== 'string' || id === 'none') {
              tr.setNodeAttribute(pos, 'id', newId());
            }
            seen.add(id);
            return false;
          });
          return tr.docChanged ? tr : null;
        },
      }),
    ];
  },
});

function withNewIds(content: Fragment, kept: ReadonlySet<unknown>): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.isText) nodes.push(node);
    else if (!recordBlocks.has(node.type.name)) {
      nodes.push(node.copy(withNewIds(node.content, kept)));
    } else {
      const attrs = kept.has(node.attrs['id']) ? node.attrs : { ...node.attrs, id: newId() };
      nodes.push(node.type.create(attrs, node.content, node.marks));
    }
  });
  return Fragment.from(nodes);
}
