import type { Node } from '@tiptap/core';
import { ReactNodeViewRenderer, type ReactNodeViewProps } from '@tiptap/react';
import type { ComponentType } from 'react';
import { recordNodes } from '../record-nodes.ts';
import { ActionView } from './action-view.tsx';
import { DecisionView } from './decision-view.tsx';
import { DeclarationView } from './declaration-view.tsx';
import { ExclusionView, TabledPaperView } from './paper-views.tsx';
import { NoteView, PrivateView } from './passage-views.tsx';
import { AdjournmentView, PresenceView } from './room-views.tsx';

const views: Record<string, ComponentType<ReactNodeViewProps>> = {
  decision: DecisionView,
  action: ActionView,
  declaration: DeclarationView,
  presence: PresenceView,
  adjournment: AdjournmentView,
  exclusion: ExclusionView,
  tabledPaper: TabledPaperView,
  note: NoteView,
  private: PrivateView,
};

/** The typed blocks as they are drawn. */
export const viewedNodes: readonly Node[] = recordNodes.map((node) => {
  const view = views[node.name];
  return view === undefined
    ? node
    : node.extend({ addNodeView: () => ReactNodeViewRenderer(view) });
});
