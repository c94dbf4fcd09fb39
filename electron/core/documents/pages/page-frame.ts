import { type Html, html } from './html.ts';

export interface Page {
  title: string;
  /** Shown above the heading: whose page this is. */
  bodyName: string;
  /** From this page to the folder `data/`: "" or "../../". */
  toRoot: string;
  sampleNotice: string | null;
  /** The link that leads up, or null on the first page. */
  back: { href: string; words: string } | null;
  /** Machine-readable facts for the head. */
  data: Html | null;
  main: Html;
}

/** A whole page: skip link, landmarks, one heading of the first level in `main`, no script. */
export function renderPage(page: Page): string {
  const { toRoot } = page;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${page.title}</title>
        <link rel="stylesheet" href="${toRoot}assets/govuk-frontend.css" />
        <link rel="stylesheet" href="${toRoot}assets/pages.css" />
        ${page.data}
      </head>
      <body class="govuk-template__body">
        <a href="#main" class="govuk-skip-link">Skip to main content</a>
        <header class="cd-header">
          <div class="govuk-width-container"><p class="cd-header__name">${page.bodyName}</p></div>
        </header>
        <div class="govuk-width-container">
          ${page.back !== null && html`<nav aria-label="Back"><a href="${page.back.href}" class="govuk-back-link">${page.back.words}</a></nav>`}
          <main class="govuk-main-wrapper" id="main">
            ${page.sampleNotice !== null && html`<p class="cd-sample">${page.sampleNotice}</p>`}
            ${page.main}
          </main>
        </div>
        <footer class="cd-footer">
          <div class="govuk-width-container">
            <p class="govuk-body-s">
              <a class="govuk-link" href="${toRoot}accessibility.html">Accessibility statement</a>
            </p>
          </div>
        </footer>
      </body>
    </html> `.markup;
}
