import { countOf, formatLongDate } from '#shared/calendar/date-words.ts';
import type { SiteBody, SiteSeat } from '#shared/website/site-view.ts';
import type { Fact } from '../agenda-document.ts';
import { type Html, html } from '../pages/html.ts';
import { paragraphs } from '../pages/parts.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { meetingHome } from './site-addresses.ts';
import { dataTable, nameOf, section } from './site-parts.ts';
import { comingOf, type Site } from './site.ts';

/** Who sits on it: seats by post, names only where they may be published (R-112, S-253). */
export function members(one: SiteBody): Html | null {
  if (one.seats.length === 0) return null;
  const named = one.seats.some(({ person }) => person !== null);
  const quorum = paragraphsOf(one.quorumWords);
  return section(
    'members',
    'Members',
    html`${dataTable({
      caption: `Members of ${nameOf(one)}`,
      heads: ['Seat', ...(named ? ['Held by'] : []), 'Organisation', 'Role'],
      rows: one.seats.map((seat) => [
        plainTitle(seat.title),
        ...(named ? [seat.person === null ? '' : plainLine(seat.person)] : []),
        seat.organisation === null ? '' : plainLine(seat.organisation),
        roleOf(seat),
      ]),
    })}
    ${
      quorum.length > 0 &&
      html`<h3 class="govuk-heading-s">Quorum</h3>
        ${paragraphs(quorum)}`
    }`,
  );
}

/** The few facts that most people come for, beside the text. */
export function glance(site: Site, one: SiteBody): Html {
  const chairs = one.seats.filter(({ role }) => role === 'chair' || role === 'co_chair');
  const vices = one.seats.filter(({ role }) => role === 'vice_chair');
  const facts: Fact[] = [
    ...fact('Chair', chairs.map(holderOf)),
    ...fact('Vice-chair', vices.map(holderOf)),
    ...fact('Meets', frequencyOf(one)),
    ...fact('Legal standing', [plainLine(one.legalWords)]),
    ...fact('Secretariat', one.secretariat === null ? [] : [plainLine(one.secretariat)]),
    ...fact('Standing', one.isCurrent ? [] : [plainLine(one.stateWords)]),
  ];
  const [next] = comingOf(site, site.meetingsOf(one.body.slug)).filter(
    ({ pack: { meeting } }) => meeting.status === 'scheduled' || meeting.status === 'moved',
  );
  return section(
    'glance',
    'At a glance',
    html`<dl class="cd-glance">
      ${facts.map(
        ({ term, lines }) =>
          html`<div>
            <dt>${term}</dt>
            ${lines.map((line) => html`<dd>${line}</dd> `)}
          </div> `,
      )}
      ${
        next !== undefined &&
        html`<div>
          <dt>Next meeting</dt>
          <dd>
            <a class="govuk-link" href="../../${meetingHome(next.pack.meeting.slug)}/index.html"
              >${formatLongDate(next.pack.meeting.day)}</a
            >
          </dd>
        </div>`
      }
    </dl>`,
  );
}

function fact(term: string, lines: readonly string[]): Fact[] {
  const said = lines.filter((line) => line !== '');
  return said.length === 0 ? [] : [{ term, lines: said }];
}

function frequencyOf({ meetingsPerYear }: SiteBody): string[] {
  return meetingsPerYear === null || meetingsPerYear < 1
    ? []
    : [meetingsPerYear === 1 ? 'Once a year' : `${countOf(meetingsPerYear, 'time')} a year`];
}

function holderOf({ person, title, organisation }: SiteSeat): string {
  const post = plainTitle(title);
  const from = organisation === null ? '' : plainLine(organisation);
  const seat = from === '' || post.includes(from) ? post : `${post}, ${from}`;
  return person === null ? seat : `${plainLine(person)}, ${seat}`;
}

function roleOf({ roleWords, voting }: SiteSeat): string {
  return voting ? plainLine(roleWords) : `${plainLine(roleWords)}, no vote`;
}
