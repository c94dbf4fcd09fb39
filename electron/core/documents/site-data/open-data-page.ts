import { countOf } from '#shared/calendar/date-words.ts';
import type { SiteView } from '#shared/website/site-view.ts';
import { html, type HtmlPart } from '../pages/html.ts';
import { plainTitle } from '../plain-text.ts';
import { framePage } from '../site/site-frame.ts';
import type { SiteFacts } from '../site/site-facts.ts';
import { dataTable, section } from '../site/site-parts.ts';
import { openSite } from '../site/site.ts';
import { dataWords, describeFile } from './file-words.ts';

/** `ro-crate-preview.html`: the open data of the website, with where each file is and what it holds. */
export function renderOpenDataPage(
  view: SiteView,
  facts: SiteFacts,
  files: readonly { path: string; bytes: number }[],
): string {
  const sizes = new Map(files.map(({ path, bytes }) => [path, bytes]));
  const site = openSite(view, facts);
  const title = 'Open data';
  const description = `What ${plainTitle(view.brand.name)} publishes for programs and spreadsheets.`;
  const frame = framePage(site, {
    path: 'ro-crate-preview.html',
    ...{ title, description, menu: null },
    steps: [{ words: title, path: null }],
    data: [{ '@type': 'DataCatalog', name: title, description }],
    listed: title,
    main: html`<h1 class="govuk-heading-xl">${title}</h1>
      <p class="govuk-body">
        Everything on this website is here for programs too: the same facts, in files with fixed
        addresses. Each is written anew when the website is.
      </p>
      ${section('tables', 'Tables for spreadsheets', tablesOf(view, sizes))}
      ${section('records', 'Records for programs', recordsOf(view, sizes))}
      ${section('calendars', 'Calendars and news', calendarsOf(view, sizes))}
      ${section('all', 'Every file', everything(files.length))}
      ${section('rights', 'Using it again', rightsWords)}`,
  });
  return Buffer.from(frame.bytes).toString('utf8');
}

type Sizes = ReadonlyMap<string, number>;

function tablesOf(view: SiteView, sizes: Sizes): HtmlPart {
  const paths = Object.keys(dataWords).filter((path) => path.endsWith('.csv'));
  return [
    html`<p class="govuk-body">
      Comma-separated values in UTF-8, days as year, month and day. The description says what each
      column means.
    </p>`,
    table(view, sizes, {
      caption: 'Tables',
      paths,
      beside: { head: 'Description', of: (path) => `${path}-metadata.json` },
    }),
  ];
}

function recordsOf(view: SiteView, sizes: Sizes): HtmlPart {
  const paths = Object.keys(dataWords).filter((path) => path.startsWith('api/'));
  return [
    html`<p class="govuk-body">
      JSON in the terms of the Popolo project, with the JSON Schema that each file keeps.
    </p>`,
    table(view, sizes, {
      caption: 'Records',
      paths,
      beside: { head: 'Schema', of: (path) => path.replace(/json$/, 'schema.json') },
    }),
  ];
}

function calendarsOf(view: SiteView, sizes: Sizes): HtmlPart {
  const own = view.bodies.map(({ body }) => `partnerships/${body.slug}/calendar.ics`);
  const paths = ['calendar.ics', ...own, 'feed.atom', 'sitemap.xml'];
  return table(view, sizes, { caption: 'Calendars and news', paths, beside: null });
}

function everything(count: number): HtmlPart {
  return html`<p class="govuk-body">
    <a class="govuk-link" href="ro-crate-metadata.json">ro-crate-metadata.json</a> describes
    ${countOf(count, 'file')} of this website: what each is called, its kind and its size (RO-Crate
    1.2).
  </p>`;
}

const rightsWords = html`<p class="govuk-body">
  No licence is given with these files. Papers belong to the organisations that wrote them. Ask the
  secretariat before you use them again.
</p>`;

/** The files that there are, each with one beside it. */
function table(
  view: SiteView,
  sizes: Sizes,
  wanted: {
    caption: string;
    paths: readonly string[];
    beside: { head: string; of: (path: string) => string } | null;
  },
): HtmlPart {
  const { caption, paths, beside } = wanted;
  const there = paths.filter((path) => sizes.has(path));
  return dataTable({
    caption,
    heads: ['File', 'Address', 'Bytes', ...(beside === null ? [] : [beside.head])],
    rows: there.map((path) => [
      describeFile(view, path).name,
      html`<a class="govuk-link" href="${path}">${path}</a>`,
      (sizes.get(path) ?? 0).toLocaleString('en-GB'),
      ...(beside === null ? [] : [link(beside.of(path))]),
    ]),
  });
}

function link(path: string): HtmlPart {
  return html`<a class="govuk-link" href="${path}">${path.replace(/^.*\//, '')}</a>`;
}
