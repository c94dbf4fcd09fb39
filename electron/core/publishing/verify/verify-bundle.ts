import { type BundleCheck, concluded, type WithheldText } from './bundle-check.ts';
import { checkBag, checkManifests } from './check-bag.ts';
import { checkCalendars } from './check-calendars.ts';
import { checkOwnDocuments, checkPapers, isOwnPdf } from './check-documents.ts';
import { checkDrafts } from './check-drafts.ts';
import { checkEvents } from './check-events.ts';
import { checkLayout } from './check-layout.ts';
import { checkLeaks } from './check-leaks.ts';
import { checkLinks } from './check-links.ts';
import { checkPageNumbers } from './check-page-numbers.ts';
import { checkPages } from './check-pages.ts';
import { checkScripts } from './check-scripts.ts';
import { checkSiteData } from './check-site-data.ts';
import { checkWordFiles } from './check-word-files.ts';
import { type ParsedPage, parsePage } from './parse-page.ts';
import { type PdfContents, readDocument } from './read-document.ts';
import { ownBundleLimits, readZip } from './read-zip.ts';
import { scopedNeedles } from './withheld-needles.ts';

export interface VerifyOptions {
  /** Every text of the workspace that must not be in the bundle, with a harmless name of its place. */
  withheld?: readonly WithheldText[];
  /**
   * What the publish view itself says in public. Words of a withheld text that stand here too are no secret
   * and are not searched for. Give the texts of the view, not of the papers: a secret copied into a public
   * paper has to be found.
   */
  publicText?: readonly string[];
  signal?: AbortSignal | undefined;
  onProgress?: (progress: VerifyProgress) => void;
}

export interface VerifyProgress {
  done: number;
  of: number;
  sentence: string;
}

/**
 * Reads a bundle back from the disk and checks it with code that shares nothing with what wrote it. A
 * bundle may be offered only if no check of severity `stop` failed.
 */
export async function verifyBundle(
  zipPath: string,
  options: VerifyOptions = {},
): Promise<BundleCheck[]> {
  const { signal, onProgress = () => undefined } = options;
  const { files, problems } = await readZip(zipPath, ownBundleLimits);
  const good = `${files.size} entries with safe names, nothing hidden.`;
  const zip = concluded({ id: 'zip', title: 'The zip file' }, good, problems);
  signal?.throwIfAborted();

  const pages = new Map<string, ParsedPage>();
  for (const [name, bytes] of files) {
    if (name.endsWith('.html')) pages.set(name, parsePage(bytes.toString('utf8')));
  }
  const documents = await readDocuments(files, options);
  const readKnown = async (bytes: Uint8Array): Promise<PdfContents | null> => {
    signal?.throwIfAborted();
    return documents.byBytes.get(bytes) ?? (await readDocument(bytes));
  };
  return [
    zip,
    checkBag(files),
    checkManifests(files),
    checkPages(pages),
    checkScripts(files),
    checkLinks(files, pages),
    checkLayout(files),
    checkEvents(files, pages),
    await checkWordFiles(files),
    await checkDrafts({ files, pages, documents: documents.byName }),
    checkOwnDocuments(documents.byName),
    checkPageNumbers(documents.byName),
    ...checkPapers(documents.byName),
    checkCalendars(files),
    ...checkSiteData(files),
    ...(options.withheld === undefined
      ? []
      : [
          await checkLeaks(
            files,
            scopedNeedles(options.withheld, options.publicText ?? []),
            readKnown,
            onProgress,
          ),
        ]),
  ];
}

/** Whether a bundle may be offered for publication. */
export function mayBeOffered(checks: readonly BundleCheck[]): boolean {
  return checks.every(({ passed, severity }) => passed || severity === 'warning');
}

async function readDocuments(
  files: ReadonlyMap<string, Buffer>,
  { withheld, signal, onProgress }: VerifyOptions,
): Promise<{
  byName: Map<string, PdfContents | null>;
  byBytes: Map<Uint8Array, PdfContents>;
}> {
  const byName = new Map<string, PdfContents | null>();
  const byBytes = new Map<Uint8Array, PdfContents>();
  const pdfs = [...files].filter(([name]) => name.endsWith('.pdf'));
  for (const [done, [name, bytes]] of pdfs.entries()) {
    signal?.throwIfAborted();
    const of = pdfs.length;
    onProgress?.({ done, of, sentence: `Reading PDF ${done + 1} of ${of}` });
    const contents = await readDocument(
      bytes,
      withheld === undefined && !isOwnPdf(name) ? 'some' : 'all',
    );
    byName.set(name, contents);
    if (contents !== null) byBytes.set(bytes, contents);
  }
  return { byName, byBytes };
}
