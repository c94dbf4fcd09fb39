import { formatLongDate } from '#shared/calendar/date-words.ts';
import type { SiteMeeting, SiteNews, SiteView } from '#shared/website/site-view.ts';
// The same escaping as on pages; the name keeps formatters of HTML away from the XML.
import { html as xml, type Html } from '../pages/html.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { bodyHome } from '../site/site-addresses.ts';
import { addressOf, agendaPath, minutesPath, noticePath } from './data-addresses.ts';
import { stableId } from './stable-id.ts';

/** What readers of a feed are told at most: the newest. */
const MOST_ENTRIES = 100;

interface Entry {
  /** For ever the same: a reader shows an entry again when its id is another. */
  id: string;
  title: string;
  path: string;
  category: string;
  publishedAt: string;
  updatedAt: string;
  summary: string;
}

/** `feed.atom` (RFC 4287): new agendas and minutes, meetings that changed, and news. */
export function siteFeed(view: SiteView): string {
  const { brand, bodies } = view;
  const changedAt = instant(view.changedAt);
  const entries = [
    ...view.meetings.flatMap(entriesOfMeeting),
    ...bodies.flatMap(({ news, body }) =>
      news.flatMap((item) => entryOfNews(item, body.slug, changedAt)),
    ),
  ].sort(newestFirst);
  const id = stableId('feed', bodies[0]?.id ?? brand.name);
  const note = view.sample ? ['Sample: made from example records'] : [];
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
  <id>urn:uuid:${id}</id>
  <title>${plainTitle(brand.name)}: agendas, minutes and changes</title>
  ${note.map((words) => xml`<subtitle>${words}</subtitle>\n  `)}<updated>${changedAt}</updated>
  <author><name>${plainTitle(brand.name)}</name></author>
  <link rel="self" type="application/atom+xml" href="${addressOf(view, 'feed.atom')}"/>
  <link rel="alternate" type="text/html" href="${addressOf(view, 'index.html')}"/>
${entries.slice(0, MOST_ENTRIES).map((entry) => renderEntry(view, entry))}</feed>
`.markup;
}

function renderEntry(view: SiteView, entry: Entry): Html {
  return xml`  <entry>
    <id>urn:uuid:${entry.id}</id>
    <title>${entry.title}</title>
    <published>${entry.publishedAt}</published>
    <updated>${entry.updatedAt}</updated>
    <category term="${entry.category}"/>
    <link rel="alternate" type="text/html" href="${addressOf(view, entry.path)}"/>
    <summary>${entry.summary}</summary>
  </entry>
`;
}

function entriesOfMeeting(meeting: SiteMeeting): Entry[] {
  const entries = [entryOfAgenda(meeting), entryOfMinutes(meeting), entryOfChange(meeting)];
  return entries.filter((entry) => entry !== null);
}

function entryOfAgenda(meeting: SiteMeeting): Entry | null {
  const path = agendaPath(meeting);
  if (path === null || meeting.agendaOutAt === null) return null;
  const { title, when, changedAt } = factsOf(meeting);
  const publishedAt = instant(meeting.agendaOutAt);
  return {
    id: stableId('agenda', meeting.pack.meeting.id),
    title: `Agenda: ${title}, ${when}`,
    path,
    category: 'Agenda',
    publishedAt,
    updatedAt: publishedAt > changedAt ? publishedAt : changedAt,
    summary: `The agenda and papers of ${title} on ${when} are published.`,
  };
}

function entryOfMinutes(meeting: SiteMeeting): Entry | null {
  const path = minutesPath(meeting);
  if (path === null || meeting.minutes === null || meeting.minutesOutAt === null) return null;
  const { title, when } = factsOf(meeting);
  const { draft } = meeting.minutes.document.standing;
  const at = instant(meeting.minutesOutAt);
  return {
    id: stableId(draft ? 'draft minutes' : 'approved minutes', meeting.pack.meeting.id),
    title: `${draft ? 'Draft minutes' : 'Minutes'}: ${title}, ${when}`,
    path,
    category: 'Minutes',
    publishedAt: at,
    updatedAt: at,
    summary: draft
      ? `The draft minutes of ${title} on ${when} are published. They are not approved yet.`
      : `The approved minutes of ${title} on ${when} are published.`,
  };
}

function entryOfChange(meeting: SiteMeeting): Entry | null {
  const change = changeOf(meeting);
  if (change === null) return null;
  const { id, status, day, statusNote } = meeting.pack.meeting;
  const { title, when, changedAt } = factsOf(meeting);
  return {
    id: stableId(`${status} ${day}`, id),
    title: `${change.word}: ${title}, ${when}`,
    path: noticePath(meeting),
    category: 'Change of a meeting',
    publishedAt: changedAt,
    updatedAt: changedAt,
    summary: [change.sentence, ...paragraphsOf(statusNote)].join('\n\n'),
  };
}

function factsOf({ pack: { meeting } }: SiteMeeting) {
  return {
    title: plainTitle(meeting.title),
    when: formatLongDate(meeting.day),
    changedAt: `${meeting.noticeLastChanged}T00:00:00.000Z`,
  };
}

/** What is news about the meeting itself; null when it is held as announced. */
function changeOf({ pack: { meeting } }: SiteMeeting): { word: string; sentence: string } | null {
  const when = formatLongDate(meeting.day);
  switch (meeting.status) {
    case 'scheduled':
    case 'held':
      return null;
    case 'moved': {
      const from = meeting.movedFrom === null ? '' : ` from ${formatLongDate(meeting.movedFrom)}`;
      return { word: 'Moved', sentence: `The meeting is moved${from} to ${when}.` };
    }
    case 'postponed':
      return { word: 'Postponed', sentence: `The meeting will not take place on ${when}.` };
    case 'cancelled':
      return { word: 'Cancelled', sentence: `The meeting on ${when} will not take place.` };
  }
}

/** News without a day of its own is on the page only: a feed needs one that does not change. */
function entryOfNews(news: SiteNews, bodySlug: string, changedAt: string): Entry[] {
  if (news.opensOn === null) return [];
  const opened = `${news.opensOn}T00:00:00.000Z`;
  const at = opened < changedAt ? opened : changedAt;
  const title = plainTitle(news.title);
  return [
    {
      id: stableId('news', news.id),
      title: `${plainTitle(news.kindWords)}: ${title}`,
      path: `${bodyHome(bodySlug)}/news.html`,
      category: 'News',
      publishedAt: at,
      updatedAt: at,
      summary: paragraphsOf(news.words).join('\n\n') || title,
    },
  ];
}

function newestFirst(one: Entry, other: Entry): number {
  if (one.updatedAt !== other.updatedAt) return one.updatedAt > other.updatedAt ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}

/** With seconds, as the feed's dates must have them. */
function instant(at: string): string {
  return new Date(at).toISOString();
}
