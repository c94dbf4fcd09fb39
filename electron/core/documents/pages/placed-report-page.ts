import { sayFiles } from '#shared/publishing/difference.rules.ts';
import type { BundleDifference } from '#shared/publishing/difference.ts';
import { html, type HtmlPart } from './html.ts';

/** Beside a bundle in a shared folder: one page in one file, for the person who uploads. */
export function renderPlacedReport(bundle: {
  fileName: string;
  sha512: string;
  number: number;
  difference: BundleDifference | null;
}): string {
  const { fileName, sha512, number, difference } = bundle;
  return html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Upload report: ${fileName}</title>
      </head>
      <body>
        <main>
          <h1>Upload report</h1>
          <p>
            Unpack ${fileName} and upload what is in its folder data, except its own upload report.
            Tell the officer the time at which it went live.
          </p>
          <p>Version ${number}. Checksum (SHA-512): ${sha512}</p>
          ${difference !== null && differenceParts(difference)}
        </main>
      </body>
    </html> `.markup;
}

function differenceParts(difference: BundleDifference): HtmlPart {
  const { since, words, added, changed, gone } = difference;
  return html`<h2>${since === null ? 'What it holds' : `What changed since version ${since}`}</h2>
    <ul>
      ${words.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>
    <p>${sayFiles(difference)}</p>
    ${pathList('New files', added)} ${pathList('Changed files', changed)}
    ${pathList('Files to take off the website', gone)}`;
}

function pathList(title: string, paths: readonly string[]): HtmlPart {
  if (paths.length === 0) return null;
  return html`<h2>${title}</h2>
    <ul>
      ${paths.map((path) => html`<li>${path}</li>`)}
    </ul>`;
}
