import type { Extensions } from '@tiptap/core';
import { viewedNodes } from './blocks/viewed-nodes.ts';
import { ActiveBlock, BlockKeys } from './editing-extensions.ts';
import { OwnIds } from './own-ids.ts';
import { proseExtensions } from './prose-extensions.ts';

/** Everything the minute editor is made of. */
export const minuteExtensions: Extensions = [
  ...proseExtensions,
  ...viewedNodes,
  BlockKeys,
  ActiveBlock,
  OwnIds,
];
