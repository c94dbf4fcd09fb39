import type { SiteBody, SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { makeAgendaDocument } from '../make-agenda-document.ts';
import { renderMeetingIcs } from '../meeting-ics.ts';
import { resourceText } from '../resources.ts';
import { actionsPage } from './actions-page.ts';
import { bodyPage } from './body-page.ts';
import { decisionsPage } from './decisions-page.ts';
import { homePage } from './home-page.ts';
import { agendaPage, minutesPages } from './meeting-documents.ts';
import { meetingPage } from './meeting-page.ts';
import { meetingsPage } from './meetings-page.ts';
import { newsPage } from './news-page.ts';
import { partnershipsPage } from './partnerships-page.ts';
import { searchIndex } from './search-index.ts';
import { searchPage } from './search-page.ts';
import { meetingHome } from './site-addresses.ts';
import { brandIcon, brandStyles } from './site-colours.ts';
import { byPath, type SiteFacts, type SiteFile, textFile } from './site-facts.ts';
import { framePage, type SitePage } from './site-frame.ts';
import { openSite, type Site } from './site.ts';
import { statementPage } from './statement-page.ts';
import { drawings } from './structure-drawing.ts';
import { termsPage } from './terms-page.ts';

/**
 * Every page of the website with its styles, drawings, search and each meeting's calendar entry, by path. The same view and facts give the
 * same bytes, whatever the day (bundle.md). Documents,
 * papers, other calendars and data files are made elsewhere.
 */
export function renderSitePages(view: SiteView, facts: SiteFacts): SiteFile[] {
  const site = openSite(view, facts);
  const pages = [
    homePage(site),
    partnershipsPage(site),
    ...view.bodies.flatMap((one) => pagesOfBody(site, one)),
    meetingsPage(site),
    ...view.meetings.flatMap((one) => pagesOfMeeting(site, one)),
    statementPage(site),
  ];
  return [
    ...assets(site),
    searchIndex(pages),
    ...view.meetings.map(calendarOf),
    ...[...pages, searchPage(site, pages)].map((page) => framePage(site, page)),
  ].sort(byPath);
}

function pagesOfBody(site: Site, one: SiteBody): SitePage[] {
  return [
    bodyPage(site, one),
    termsPage(one),
    ...(one.decisions.length > 0 ? [decisionsPage(site, one)] : []),
    ...(one.actions.length > 0 ? [actionsPage(site, one)] : []),
    ...(one.news.length > 0 ? [newsPage(one)] : []),
  ];
}

function pagesOfMeeting(site: Site, one: SiteMeeting): SitePage[] {
  const agenda = makeAgendaDocument(one.pack);
  return [
    meetingPage(site, one, agenda),
    ...(one.state === 'agenda' ? [agendaPage(one, agenda)] : []),
    ...minutesPages(one),
  ];
}

/** `meeting.ics` stays where it is whatever becomes of the meeting, and says so. */
function calendarOf({ pack }: SiteMeeting): SiteFile {
  return textFile(`${meetingHome(pack.meeting.slug)}/meeting.ics`, renderMeetingIcs(pack));
}

function assets(site: Site): SiteFile[] {
  return [
    ...['govuk-frontend.css', 'pages.css', 'site.css', 'search.js'].map((name) =>
      textFile(`assets/${name}`, resourceText(`pages/${name}`)),
    ),
    textFile('assets/brand.css', brandStyles(site.view.brand)),
    textFile('assets/icon.svg', brandIcon(site.view.brand)),
    ...drawings(site),
  ];
}
