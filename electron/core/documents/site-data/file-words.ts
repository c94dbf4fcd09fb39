import type { SiteView } from '#shared/website/site-view.ts';
import { plainTitle } from '../plain-text.ts';

/** What a file of the website is called, and what kind it is (IANA media types). */
export function describeFile(view: SiteView, path: string): { name: string; mediaType: string } {
  const ending = /\.([a-z0-9]+)$/.exec(path)?.[1] ?? '';
  return {
    name: dataWords[path] ?? pageWords(view, path),
    mediaType: mediaTypes[ending] ?? 'application/octet-stream',
  };
}

/** The files for machines, in the order in which they are offered. */
export const dataWords: Record<string, string> = {
  'calendar.ics': 'Calendar of all meetings',
  'feed.atom': 'News feed of agendas, minutes and changes',
  'sitemap.xml': 'List of pages for search engines',
  'api/organizations.json': 'Partnerships and partner organisations',
  'api/people.json': 'People who may be named',
  'api/memberships.json': 'Seats and who holds them',
  'api/events.json': 'Meetings',
  'api/decisions.json': 'Decisions',
  'api/actions.json': 'Actions',
  'csv/meetings.csv': 'Meetings, as a table',
  'csv/members.csv': 'Members, as a table',
  'csv/papers.csv': 'Papers, as a table',
  'csv/decisions.csv': 'Decisions, as a table',
  'csv/actions.csv': 'Actions, as a table',
};

const mediaTypes: Record<string, string> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  ics: 'text/calendar',
  atom: 'application/atom+xml',
  xml: 'application/xml',
  json: 'application/json',
  csv: 'text/csv',
  css: 'text/css',
  js: 'text/javascript',
  png: 'image/png',
  jpg: 'image/jpeg',
  woff2: 'font/woff2',
};

function pageWords(view: SiteView, path: string): string {
  const [folder, slug, ...rest] = path.split('/');
  const inside = rest.join('/');
  if (folder === 'meetings' && slug !== undefined && inside !== '') {
    return meetingFileWords(view, slug, inside);
  }
  if (folder === 'partnerships' && slug !== undefined && inside !== '') {
    const body = view.bodies.find((one) => one.body.slug === slug)?.body;
    return `${plainTitle(body?.name ?? slug)}: ${fileWords(inside)}`;
  }
  return plainTitle(view.brand.name) + `: ${fileWords(path)}`;
}

function meetingFileWords(view: SiteView, slug: string, inside: string): string {
  const pack = view.meetings.find((one) => one.pack.meeting.slug === slug)?.pack;
  const title = `${plainTitle(pack?.meeting.title ?? slug)}, ${pack?.meeting.day ?? ''}`;
  const paper = (pack?.sections ?? [])
    .flatMap((section) => section.items)
    .flatMap((item) => [...item.papers, ...item.subItems.flatMap((child) => child.papers)])
    .find(({ fileName }) => inside === `papers/${fileName}`);
  return `${title}: ${paper === undefined ? fileWords(inside) : plainTitle(paper.title)}`;
}

/** `minutes-draft.html` is called "minutes draft". */
function fileWords(path: string): string {
  const name = path.replace(/\.[a-z0-9]+$/, '').replace(/[-_/.]+/g, ' ');
  return name === 'index' ? 'first page' : name;
}
