import { z } from 'zod';
import { CivilDate } from '#shared/calendar/civil-date.ts';
import { exportKinds } from '#shared/publishing/publishing.ts';

/** What each route keeps after the `?`. A value that makes no sense is dropped, never an error. */
const text = z.string().max(200).optional().catch(undefined);
const day = CivilDate.optional().catch(undefined);
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words).optional().catch(undefined);

export const MeetingsSearch = z.object({
  view: oneOf(['list', 'calendar', 'bodies']),
  from: day,
  body: text,
  show: oneOf(['meeting', 'event']),
  new: oneOf(['meeting', 'event', 'pattern']),
  on: day,
});

export const MeetingSearch = z.object({
  item: text,
  paper: text,
  /** Which files the tab Packs and publishing is about. */
  kind: oneOf(exportKinds),
  /** Whose own pack, where it is one partner's. */
  partner: text,
});

export const PartnershipsSearch = z.object({ filter: text, on: day });

export const BodySearch = z.object({ filter: text, on: day, seat: text });

export const PeopleSearch = z.object({
  show: oneOf(['people', 'organisations', 'lists']),
  find: text,
  sector: text,
  selected: text,
  sort: text,
});

export const ActionsSearch = z.object({
  show: oneOf(['both', 'actions', 'decisions', 'owners']),
  body: text,
  state: oneOf(['open', 'late', 'closed', 'all', 'chair']),
  owner: text,
  find: text,
  action: text,
  decision: text,
  outcome: text,
  ratification: text,
  new: oneOf(['action']),
});

export const ThreadsSearch = z.object({
  body: text,
  show: oneOf(['threads', 'plan']),
  closed: text,
  /** The matter of the forward plan whose details are open. */
  item: text,
});

export const PublishingSearch = z.object({ body: text, state: text });

export const WebsiteSearch = z.object({
  show: oneOf(['build', 'partnerships', 'look', 'statement', 'preview']),
  /** The partnership whose part of the website is open. */
  body: text,
  /** The page that is looked at. */
  preview: text,
});

export const WithheldSearch = z.object({
  body: text,
  state: oneOf(['due', 'overdue', 'undated']),
  /** The item or paper whose details are open. */
  matter: text,
});

export const RegisterSearch = z.object({ body: text, kind: text, state: text });

export const CommunicationsSearch = z.object({
  body: text,
  kind: text,
  state: oneOf(['open', 'late', 'done', 'all']),
  /** The entry whose details are open. */
  entry: text,
});

/** Plain `?name=value` pairs, all text: a link that a person can read and type. */
export function parseSearch(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search));
}

/** The opposite of `parseSearch`; empty values are left out. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  const text = new URLSearchParams(pairs).toString();
  return text === '' ? '' : `?${text}`;
}
