import { countOf } from '#shared/calendar/date-words.ts';
import type { SiteMeeting } from '#shared/website/site-view.ts';
import { sizeInWords } from '#core/publishing/bag.ts';
import type { AgendaDocument, AgendaEntry } from '../agenda-document.ts';
import { renderPaper } from '../pages/agenda-page.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { meetingEvent } from '../pages/meeting-data.ts';
import { factList, paragraphs, standingBlock } from '../pages/parts.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { agendaPromise, isOff, meetingStanding } from './meeting-standing.ts';
import { meetingSteps, siblings } from './meeting-frame.ts';
import { bodyHome, meetingHome, minutesName } from './site-addresses.ts';
import { factsOfMeeting, type SiteFileFacts } from './site-facts.ts';
import { linker, type SitePage } from './site-frame.ts';
import { meetingName, section, tag } from './site-parts.ts';
import { isComing, type Site } from './site.ts';

/** `index.html` of a meeting, whatever has become of it: the notice, and everything there is to read. */
export function meetingPage(site: Site, one: SiteMeeting, agenda: AgendaDocument): SitePage {
  const path = `${meetingHome(one.pack.meeting.slug)}/index.html`;
  const to = linker(path);
  const name = meetingName(one);
  const takesPlace = !isOff(one);
  const noticeFirst = one.state === 'dates_only' && isComing(site, one);
  const notice = section('notice', 'Notice of the meeting', paragraphs(agenda.notice));
  return {
    path,
    title: `Meeting: ${name}`,
    description: `${meetingStanding(site, one).words}. ${name}: notice, agenda, papers and minutes.`,
    menu: 'meetings',
    steps: meetingSteps(one, null),
    data: [meetingEvent(one.pack)],
    listed: `Meeting: ${name}`,
    main: html`${standingBlock(agenda.standing)}
      <h1 class="govuk-heading-xl">
        <span class="govuk-caption-xl">Meeting</span> ${agenda.meetingTitle}
      </h1>
      <p class="cd-when">${agenda.when}</p>
      ${
        agenda.standing === null && html`<p class="cd-state">${tag(meetingStanding(site, one))}</p>`
      }
      <div class="cd-text">
        ${factList(agenda.facts)} ${takesPlace && noticeFirst && notice} ${minutesPart(site, one)}
        ${agendaPart(site, one, agenda)} ${decisionsPart(site, one, to)}
        ${takesPlace && !noticeFirst && notice}
        ${agenda.contacts.length > 0 && section('contact', 'Contact', factList(agenda.contacts))}
        ${takesPlace && isComing(site, one) && remarksOf(agenda)}
      </div>
      ${siblings(site, one, to)}`,
  };
}

/** Filming, clear days, former names: for those who think of coming. */
function remarksOf({ remarks }: AgendaDocument): Html[] {
  return remarks.map(({ title, paragraphs: words }, index) =>
    section(`remark-${index + 1}`, title, paragraphs(words)),
  );
}

function agendaPart(site: Site, one: SiteMeeting, agenda: AgendaDocument): Html {
  const files = factsOfMeeting(site.facts, one.pack.meeting.slug);
  const entries = agenda.sections
    .flatMap(({ entries: all }) => all)
    .flatMap((entry): AgendaEntry[] => [entry, ...entry.children])
    .filter(({ papers }) => papers.length > 0);
  if (one.state === 'dates_only') {
    return section(
      'papers',
      'Agenda and papers',
      html`<p class="govuk-body">${missing(site, one)}</p>`,
    );
  }
  return section(
    'papers',
    'Agenda and papers',
    html`<ul class="govuk-list cd-papers">
        <li><a class="cd-button" href="agenda.html">Read the agenda</a></li>
        ${download(files.packPdf, 'pack.pdf', 'Agenda pack with all papers')}
        ${download(files.agendaPdf, 'agenda.pdf', 'Agenda to print')}
        ${download(files.agendaDocx, 'agenda.docx', 'Agenda as a Word document')}
        ${isComing(site, one) && html`<li><a class="govuk-link" href="meeting.ics">Add this meeting to a calendar</a> <span class="cd-quiet">(iCalendar file)</span></li>`}
      </ul>
      ${entries.map(
        (entry) =>
          html`<h3 class="govuk-heading-s">Item ${entry.number}: ${entry.title}</h3>
            <ul class="govuk-list cd-papers">
              ${entry.papers.map(renderPaper)}
            </ul>`,
      )}`,
  );
}

/** Why there is no agenda here, and when there will be one. */
function missing(site: Site, one: SiteMeeting): string {
  if (isOff(one)) return 'No agenda was published.';
  return isComing(site, one)
    ? agendaPromise(one)
    : 'The agenda of this meeting is not on this website.';
}

function minutesPart(site: Site, one: SiteMeeting): Html | null {
  const { minutes } = one;
  if (minutes === null) {
    return isComing(site, one) || isOff(one)
      ? null
      : section(
          'minutes',
          'Minutes',
          html`<p class="govuk-body">The minutes are not here yet.</p>`,
        );
  }
  const files = factsOfMeeting(site.facts, one.pack.meeting.slug);
  const { standing } = minutes.document;
  const name = minutesName(minutes.document);
  return section(
    'minutes',
    standing.draft ? 'Draft minutes' : 'Minutes',
    html`${paragraphs(standing.sentences)}
      <ul class="govuk-list cd-papers">
        <li>
          <a class="cd-button" href="${name}.html"
            >${standing.draft ? 'Read the draft minutes' : 'Read the minutes'}</a
          >
        </li>
        ${download(files.minutesPdf, `${name}.pdf`, 'Minutes to print')}
        ${download(files.minutesDocx, `${name}.docx`, 'Minutes as a Word document')}
      </ul>`,
  );
}

function download(file: SiteFileFacts | null, href: string, words: string): HtmlPart {
  if (file === null) return null;
  const kind = href.endsWith('.pdf') ? 'PDF' : 'DOCX';
  const pages = file.pages === null ? [] : [countOf(file.pages, 'page')];
  const facts = [kind, ...pages, sizeInWords(file.bytes)].join(', ');
  return html`<li>
    <a class="govuk-link" href="${href}">${words}</a> <span class="cd-quiet">(${facts})</span>
  </li> `;
}

/** What was decided in public at this meeting, in short; the whole is on the page of decisions. */
function decisionsPart(site: Site, one: SiteMeeting, to: (path: string) => string): Html | null {
  const { slug } = one.pack.meeting;
  const body = site.bodies.get(one.bodySlug);
  const decisions = (body?.decisions ?? []).filter(({ meetingSlug }) => meetingSlug === slug);
  if (decisions.length === 0) return null;
  return section(
    'decisions',
    'Decisions',
    html`${decisions.map(
        ({ ref, words }) =>
          html`<p class="cd-label">${plainTitle(ref)}</p>
            ${paragraphs(paragraphsOf(words))}`,
      )}
      <p class="cd-minor">
        <a class="govuk-link" href="${to(`${bodyHome(one.bodySlug)}/decisions.html`)}"
          >All decisions of the partnership</a
        >
      </p>`,
  );
}
