import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { paragraphsOf, plainLine } from '../plain-text.ts';
import { factsOfMeeting, type SiteFacts } from '../site/site-facts.ts';
import type { OpenColumn, OpenTable } from './csv-table.ts';
import { addressFromFolder, minutesPath, noticePath } from './data-addresses.ts';
import { type ListedPaper, papersOf } from './site-papers.ts';

const bodyColumns: OpenColumn<SiteMeeting>[] = [
  {
    name: 'partnership',
    about: 'The name of the partnership.',
    kind: 'text',
    required: true,
    of: ({ pack }) => pack.body.name,
  },
  {
    name: 'partnership_slug',
    about: 'The partnership in addresses: partnerships/{partnership_slug}/.',
    kind: 'text',
    required: true,
    of: ({ bodySlug }) => bodySlug,
  },
  {
    name: 'meeting',
    about: 'The meeting in addresses: meetings/{meeting}/.',
    kind: 'text',
    required: true,
    of: ({ pack }) => pack.meeting.slug,
  },
  {
    name: 'day',
    about: 'The day of the meeting.',
    kind: 'day',
    required: true,
    of: ({ pack }) => pack.meeting.day,
  },
];

/** Every meeting of the website, newest first. */
export function meetingsTable(view: SiteView): OpenTable<SiteMeeting> {
  const address = (path: string | null) => (path === null ? null : addressFromFolder(view, path));
  return {
    name: 'meetings',
    title: `Meetings: ${view.brand.name}`,
    about: 'Meetings of the partnerships of this website. Times are those of the United Kingdom.',
    rows: view.meetings,
    columns: [
      ...bodyColumns,
      text('title', 'What the meeting is called.', ({ title }) => title),
      time('starts', 'When it begins.', ({ startsAt }) => startsAt),
      time('ends', 'When it is planned to end.', ({ endsAt }) => endsAt),
      text('place', 'Where it is held.', ({ place }) =>
        paragraphsOf(place).map(plainLine).join(', '),
      ),
      text('attendance', 'in_person, hybrid or online.', ({ mode }) => mode),
      {
        name: 'open_to_public',
        about: 'Whether the public may attend the part that is not exempt.',
        kind: 'yes-no',
        required: true,
        of: ({ pack }) => pack.meeting.privateReason === null,
      },
      text('status', 'scheduled, moved, postponed, cancelled or held.', ({ status }) => status),
      {
        name: 'moved_from',
        about: 'The day it was to be held before it was moved.',
        kind: 'day',
        of: ({ pack }) => pack.meeting.movedFrom,
      },
      {
        name: 'agenda_published',
        about: 'Whether the agenda is on the website.',
        kind: 'yes-no',
        required: true,
        of: ({ state }) => state === 'agenda',
      },
      {
        name: 'minutes',
        about: 'draft, approved, or empty where there are none yet.',
        kind: 'text',
        of: ({ minutes }) =>
          minutes === null ? null : minutes.document.standing.draft ? 'draft' : 'approved',
      },
      link('page', 'The page of the meeting.', (meeting) => address(noticePath(meeting))),
      link('minutes_page', 'The page of the minutes.', (meeting) => address(minutesPath(meeting))),
    ],
  };
}

interface PaperRow {
  meeting: SiteMeeting;
  paper: ListedPaper;
}

/** Every public paper, published or to follow. */
export function papersTable(view: SiteView, facts: SiteFacts): OpenTable<PaperRow> {
  const rows = view.meetings.flatMap((meeting) => {
    const files = factsOfMeeting(facts, meeting.pack.meeting.slug);
    return papersOf(meeting, files).map((paper) => ({ meeting, paper }));
  });
  const of = (
    name: string,
    about: string,
    value: (paper: ListedPaper) => string | number | null,
    kind: OpenColumn<PaperRow>['kind'] = 'text',
  ): OpenColumn<PaperRow> => ({ name, about, kind, of: ({ paper }) => value(paper) });
  return {
    name: 'papers',
    title: `Papers: ${view.brand.name}`,
    about: 'Public papers of the meetings. Papers that are withheld are not in this list.',
    rows,
    columns: [
      ...bodyColumns.map((column) => ({
        ...column,
        of: ({ meeting }: PaperRow) => column.of(meeting),
      })),
      of('item', 'The number of the item on the agenda.', (paper) => paper.itemNumber),
      of('item_title', 'The title of the item.', (paper) => paper.itemTitle),
      of('number', 'The number of the paper in the pack.', (paper) => paper.order, 'number'),
      of('title', 'The title of the paper.', (paper) => paper.title),
      of('status', 'published, late, to_follow or withdrawn.', (paper) => paper.status),
      of('pages', 'Pages of the file.', (paper) => paper.file?.pages ?? null, 'number'),
      of('bytes', 'Size of the file.', (paper) => paper.file?.bytes ?? null, 'number'),
      of(
        'file',
        'The address of the file; empty while it is to follow, and once it is withdrawn.',
        ({ file }) => (file === null ? null : addressFromFolder(view, file.path)),
        'address',
      ),
    ],
  };
}

type Facts = SiteMeeting['pack']['meeting'];

function text(
  name: string,
  about: string,
  of: (meeting: Facts) => string | null,
): OpenColumn<SiteMeeting> {
  return { name, about, kind: 'text', of: ({ pack }) => of(pack.meeting) };
}

function time(
  name: string,
  about: string,
  of: (meeting: Facts) => string | null,
): OpenColumn<SiteMeeting> {
  return { ...text(name, about, of), kind: 'time' };
}

function link(
  name: string,
  about: string,
  of: (meeting: SiteMeeting) => string | null,
): OpenColumn<SiteMeeting> {
  return { name, about, kind: 'address', of };
}
