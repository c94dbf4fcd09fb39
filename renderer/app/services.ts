import { createContext, use } from 'react';
import type { Tone } from '../ui/shape.tsx';

/** What the window frame shows and does; `wire-services.ts` fills it from the api. */
export interface AppServices {
  /** The open workspace; null shows the title bar alone, as at the first run. */
  workspace: { name: string; isSample: boolean; readOnly: boolean } | null;
  /** For the body switcher in the workspace menu, in the order to show. */
  bodies: readonly { slug: string; name: string }[];
  /** `Last backup yesterday at 5:05pm`; null while it is not known. */
  backupSentence: string | null;
  /** Overdue things only, red, at most one number for each place (design/ui.md, section 1). */
  overdue: Partial<Record<PlaceId, { count: number; label: string }>>;
  /** Finds places, bodies, meetings and people; a leading `@` asks for posts and bodies only. */
  search: (text: string, signal: AbortSignal) => Promise<readonly GoToGroup[]>;
  /** Take back, or do again, the last action; answers with the sentence to say. */
  undo: () => Promise<string>;
  redo: () => Promise<string>;
  closeWorkspace: () => Promise<void>;
}

export type PlaceId =
  | 'today'
  | 'meetings'
  | 'partnerships'
  | 'people'
  | 'actions'
  | 'threads'
  | 'publishing'
  | 'settings';

export interface GoToGroup {
  title: string;
  hits: readonly GoToHit[];
}

export interface GoToHit {
  id: string;
  /** A path of this program, `/meetings/hwb/2026-11-26/agenda?item=7`. */
  url: string;
  title: string;
  /** One quiet line: `Agenda item 7, Health and Wellbeing Board, 26 November 2026`. */
  detail: string;
  icon: 'place' | 'body' | 'meeting' | 'person' | 'organisation' | 'item' | 'paper';
  mark?: { tone: Tone; word: string };
  /** Record text is shown in serif. */
  isRecord?: boolean;
}

export const AppServicesContext = createContext<AppServices | null>(null);

export function useAppServices(): AppServices {
  const services = use(AppServicesContext);
  if (services === null) throw new Error('The window frame is outside AppServicesContext.');
  return services;
}
