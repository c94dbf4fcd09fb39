import type {
  SiteAction,
  SiteBody,
  SiteDecision,
  SiteSeat,
  SiteView,
} from '#shared/website/site-view.ts';
import type { OpenColumn, OpenTable } from './csv-table.ts';

/** A line of a register with the partnership that it is of. */
interface Of<Entry> {
  body: SiteBody;
  entry: Entry;
}

/** The seats of each partnership; a name only where it may be published. */
export function membersTable(view: SiteView): OpenTable<Of<SiteSeat>> {
  return {
    name: 'members',
    title: `Members: ${view.brand.name}`,
    about: 'Seats of the partnerships. A person is named only where the name may be published.',
    rows: rowsOf(view, ({ seats }) => seats),
    columns: [
      ...bodyColumns<SiteSeat>(),
      text('seat', 'What the seat is called.', ({ title }) => title),
      text('organisation', 'Who holds the seat.', ({ organisation }) => organisation),
      text('person', 'Who sits for it.', ({ person }) => person),
      text('role', 'The role in the partnership.', ({ roleWords }) => roleWords),
      yesNo('voting', 'Whether the seat has a vote.', ({ voting }) => voting),
    ],
  };
}

/** Public decisions. */
export function decisionsTable(view: SiteView): OpenTable<Of<SiteDecision>> {
  return {
    name: 'decisions',
    title: `Decisions: ${view.brand.name}`,
    about: 'Decisions in public minutes. What was decided in private is not in this list.',
    rows: rowsOf(view, ({ decisions }) => decisions),
    columns: [
      ...bodyColumns<SiteDecision>(),
      text('reference', 'The number of the decision.', ({ ref }) => ref),
      day('day', 'The day it was made.', (decision) => decision.day),
      text('meeting', 'The meeting in addresses.', ({ meetingSlug }) => meetingSlug),
      text('item', 'The number of the item.', ({ itemNumber }) => itemNumber),
      text('item_title', 'The title of the item.', ({ itemTitle }) => itemTitle),
      text('decision', 'What was decided.', ({ words }) => words),
      text('reasons', 'Why.', ({ reasons }) => reasons),
      text('outcome', 'What came of it.', ({ outcomeWords }) => outcomeWords),
      text('minutes', 'draft or approved: how the minutes stand.', ({ standing }) => standing),
    ],
  };
}

/** Public actions, open and closed. */
export function actionsTable(view: SiteView): OpenTable<Of<SiteAction>> {
  return {
    name: 'actions',
    title: `Actions: ${view.brand.name}`,
    about: 'Actions in public minutes, by the post or organisation that owns them.',
    rows: rowsOf(view, ({ actions }) => actions),
    columns: [
      ...bodyColumns<SiteAction>(),
      text('reference', 'The number of the action.', ({ ref }) => ref),
      text('action', 'What is to be done.', ({ words }) => words),
      text('owner', 'A post or organisation.', ({ owner }) => owner),
      day('agreed', 'The day it was agreed.', (action) => action.day),
      day('due', 'The day it is due.', ({ dueOn }) => dueOn),
      text('meeting', 'The meeting in addresses.', ({ meetingSlug }) => meetingSlug),
      text('state', 'How it stands.', ({ stateWords }) => stateWords),
      yesNo('open', 'Whether it is still to be done.', ({ isOpen }) => isOpen),
    ],
  };
}

function rowsOf<Entry>(
  { bodies }: SiteView,
  list: (body: SiteBody) => readonly Entry[],
): Of<Entry>[] {
  return bodies.flatMap((body) => list(body).map((entry) => ({ body, entry })));
}

function bodyColumns<Entry>(): OpenColumn<Of<Entry>>[] {
  return [
    {
      name: 'partnership',
      about: 'The name of the partnership.',
      kind: 'text',
      required: true,
      of: ({ body }) => body.body.name,
    },
    {
      name: 'partnership_slug',
      about: 'The partnership in addresses: partnerships/{partnership_slug}/.',
      kind: 'text',
      required: true,
      of: ({ body }) => body.body.slug,
    },
  ];
}

function text<Entry>(
  name: string,
  about: string,
  of: (entry: Entry) => string | null,
): OpenColumn<Of<Entry>> {
  return { name, about, kind: 'text', of: ({ entry }) => of(entry) };
}

function day<Entry>(
  name: string,
  about: string,
  of: (entry: Entry) => string | null,
): OpenColumn<Of<Entry>> {
  return { name, about, kind: 'day', of: ({ entry }) => of(entry) };
}

function yesNo<Entry>(
  name: string,
  about: string,
  of: (entry: Entry) => boolean,
): OpenColumn<Of<Entry>> {
  return { name, about, kind: 'yes-no', of: ({ entry }) => of(entry) };
}
