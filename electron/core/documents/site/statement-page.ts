import { formatPlainDate } from '#shared/calendar/date-words.ts';
import type { SiteMeeting, SiteStatement } from '#shared/website/site-view.ts';
import { type Html, html, type HtmlPart } from '../pages/html.ts';
import { factList, paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainTitle } from '../plain-text.ts';
import { papersOf } from './meeting-standing.ts';
import { meetingHome } from './site-addresses.ts';
import { linker, type SitePage } from './site-frame.ts';
import { meetingName } from './site-parts.ts';
import type { Site } from './site.ts';

const path = 'accessibility.html';
const to = linker(path);

/** `accessibility.html`: the statement in the model form of the regulations of 2018 (R-130, R-131). */
export function statementPage(site: Site): SitePage {
  const { statement, brand } = site.view;
  const name = plainTitle(brand.name);
  const title = `Accessibility statement for ${name}`;
  return {
    path,
    title: 'Accessibility statement',
    description: `How accessible the website of ${name} is, and how to report a problem.`,
    menu: null,
    steps: [{ words: 'Accessibility statement', path: null }],
    data: [{ '@type': 'WebPage', name: title, inLanguage: 'en-GB' }],
    listed: 'Accessibility statement',
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
      <div class="cd-text">
        ${scope(site)} ${howAccessible(site)} ${feedback(statement)} ${enforcement(statement)}
        ${technical(statement, name)} ${notAccessible(site)} ${preparation(statement)}
      </div>`,
  };
}

function scope({ view: { brand } }: Site): Html {
  const name = plainTitle(brand.name);
  return html`<p class="govuk-body">
      This accessibility statement applies to
      ${brand.baseUrl === null ? `the website of ${name}: its meetings, papers and minutes` : brand.baseUrl}.
    </p>
    <p class="govuk-body">
      This website is run by ${name}. We want as many people as possible to be able to use it. For
      example, that means you should be able to:
    </p>
    <ul class="govuk-list govuk-list--bullet">
      <li>change colours, contrast levels and fonts using browser or device settings</li>
      <li>zoom in up to 400% without the text spilling off the screen</li>
      <li>navigate the website using a keyboard or speech recognition software</li>
      <li>listen to the website using a screen reader</li>
      <li>read and search it without a connection, and read it without scripts</li>
    </ul>
    <p class="govuk-body">We have also made the text as simple as possible to understand.</p>
    <p class="govuk-body">
      <a class="govuk-link" href="https://mcmw.abilitynet.org.uk/">AbilityNet</a> has advice on
      making your device easier to use if you have a disability.
    </p>`;
}

function howAccessible(site: Site): Html {
  const { statement } = site.view;
  const known = paragraphsOf(statement.knownProblems);
  const isClear = known.length === 0 && hardPapers(site).length === 0;
  return html`<h2 class="govuk-heading-m">How accessible this website is</h2>
    ${
      isClear
        ? html`<p class="govuk-body">We know of no part that is not accessible.</p>`
        : html`<p class="govuk-body">
            We know that some parts of this website are not fully accessible. They are listed below
            under “Non-accessible content”.
          </p>`
    }
    <p class="govuk-body">
      Agendas and minutes are web pages first. Their PDFs are tagged. The pack PDF puts the agenda
      and all papers into one file for printing, and its paper pages are pictures of pages: with a
      screen reader, read the separate papers instead.
    </p>`;
}

function feedback({ feedbackContact }: SiteStatement): Html {
  const contact = paragraphsOf(feedbackContact);
  return html`<h2 class="govuk-heading-m">Feedback and contact information</h2>
    <p class="govuk-body">
      If you need information on this website in a different format, such as accessible PDF, large
      print, easy read, audio recording or braille, tell us the page or paper and what you need.
    </p>
    ${contact.length > 0 && factList([{ term: 'Contact', lines: contact }])}
    <h2 class="govuk-heading-m">Reporting accessibility problems with this website</h2>
    <p class="govuk-body">
      We are always looking to improve the accessibility of this website. If you find any problems
      that are not listed on this page, or think that we are not meeting accessibility requirements,
      use the same contact.
    </p>`;
}

function enforcement({ enforcement: own }: SiteStatement): Html {
  const words = paragraphsOf(own);
  return html`<h2 class="govuk-heading-m">Enforcement procedure</h2>
    ${
      words.length > 0
        ? paragraphs(words)
        : html`<p class="govuk-body">
            The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public
            Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018
            (the “accessibility regulations”). If you are not happy with how we respond to your
            complaint, contact the
            <a class="govuk-link" href="https://www.equalityadvisoryservice.com/"
              >Equality Advisory and Support Service (EASS)</a
            >.
          </p>`
    }`;
}

const complianceWords = {
  full: 'This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.',
  partial:
    'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to the non-compliances listed below.',
  none: 'This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The non-compliances are listed below.',
} as const;

function technical({ compliance }: SiteStatement, name: string): Html {
  return html`<h2 class="govuk-heading-m">
      Technical information about this website’s accessibility
    </h2>
    <p class="govuk-body">
      ${name} is committed to making its website accessible, in accordance with the Public Sector
      Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
    </p>
    <h3 class="govuk-heading-s">Compliance status</h3>
    <p class="govuk-body">${complianceWords[compliance]}</p>`;
}

function notAccessible(site: Site): Html {
  const { statement } = site.view;
  const known = paragraphsOf(statement.knownProblems);
  const burden = paragraphsOf(statement.burden);
  const hard = hardPapers(site);
  return html`<h2 class="govuk-heading-m">Non-accessible content</h2>
    ${
      known.length + burden.length + hard.length === 0 &&
      html`<p class="govuk-body">We know of none.</p>`
    }
    ${
      known.length + hard.length > 0 &&
      html`<h3 class="govuk-heading-s">Non-compliance with the accessibility regulations</h3>
        ${paragraphs(known)}
        ${
          hard.length > 0 &&
          html`<p class="govuk-body">
              These papers were written by partner organisations and are hard to read for some
              people. Ask for another format:
            </p>
            <ul class="govuk-list govuk-list--bullet">
              ${hard.map(({ words, href }) => html`<li><a class="govuk-link" href="${href}">${words}</a></li> `)}
            </ul>`
        }`
    }
    ${
      burden.length > 0 &&
      html`<h3 class="govuk-heading-s">Disproportionate burden</h3>
        ${paragraphs(burden)}`
    }
    <h3 class="govuk-heading-s">
      Content that is not within the scope of the accessibility regulations
    </h3>
    <p class="govuk-body">
      PDFs and other documents published before 23 September 2018 do not have to meet the standard
      where they are not essential to providing our services.
    </p>`;
}

function preparation({ preparedOn, testedOn, testedHow }: SiteStatement): Html {
  const how = paragraphsOf(testedHow);
  return html`<h2 class="govuk-heading-m">What we are doing to improve accessibility</h2>
    <p class="govuk-body">
      Each page is checked when the website is made: language, title, headings, tables, pictures and
      links. Each paper is checked, or offered in another format on request.
    </p>
    <h2 class="govuk-heading-m">Preparation of this accessibility statement</h2>
    <p class="govuk-body">
      ${preparedOn === null ? 'The day of its preparation has not been recorded.' : `This statement was prepared on ${formatPlainDate(preparedOn)}.`}
    </p>
    <p class="govuk-body">
      ${
        testedOn === null
          ? 'A test against the standard has not been recorded yet.'
          : `This website was last tested on ${formatPlainDate(testedOn)} against the WCAG 2.2 AA standard.`
      }
    </p>
    ${paragraphs(how)}`;
}

/** Papers that are known to be hard to read, by meeting. */
function hardPapers({ view }: Site): { words: HtmlPart; href: string }[] {
  return view.meetings.flatMap((one: SiteMeeting) =>
    papersOf(one.pack.sections.flatMap(({ items }) => items))
      .filter(({ accessibility }) => accessibility === 'inaccessible')
      .map(({ title }) => ({
        words: `${plainTitle(title)}: ${meetingName(one)}`,
        href: to(`${meetingHome(one.pack.meeting.slug)}/index.html`),
      })),
  );
}
