/**
 * What the pages and the data files of the website know beside the view: which files lie beside them, with
 * their pages and bytes. The recipe (site-kind.ts) measures them; nothing here is read from the records.
 */

/** A file of the website that is written. Its path is from the root of the website. */
export interface SiteFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** A file of the website that others point to. */
export interface SiteFileFacts {
  /** From the root of the website: `meetings/2026-11-24-example/papers/05-plan.pdf`. */
  readonly path: string;
  readonly bytes: number;
  /** Null where it has no pages. */
  readonly pages: number | null;
}

/** The files of one meeting; null where there is none. Pages (`.html`) and `meeting.ics` are for the writers. */
export interface SiteMeetingFacts {
  readonly agendaPdf: SiteFileFacts | null;
  /** The agenda as a Word document, where one is made. */
  readonly agendaDocx: SiteFileFacts | null;
  readonly packPdf: SiteFileFacts | null;
  /** By the paper's `order` in the view. */
  readonly papers: ReadonlyMap<number, SiteFileFacts>;
  readonly minutesPdf: SiteFileFacts | null;
  readonly minutesDocx: SiteFileFacts | null;
}

export interface SiteFacts {
  /** By `pack.meeting.slug`. Every meeting of the view is in it. */
  readonly meetings: ReadonlyMap<string, SiteMeetingFacts>;
  /** The logo, `assets/logo.png` or `assets/logo.jpg`, with its size in pixels. */
  readonly logo: (SiteFileFacts & { readonly width: number; readonly height: number }) | null;
  /**
   * Every file made so far, sorted by path. For `renderSitePages`: the PDFs, DOCX, papers and the logo. For
   * `renderSiteData`: these and every page. `upload-report.html` comes last and is in neither.
   */
  readonly files: readonly SiteFileFacts[];
}

/** A written file of text, in UTF-8. */
export function textFile(path: string, words: string): SiteFile {
  return { path, bytes: Buffer.from(words, 'utf8') };
}

/** Files by path in code point order, the order of the bundle. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

/** The meeting's files; a meeting that the recipe has not measured is a fault of the program. */
export function factsOfMeeting(facts: SiteFacts, meetingSlug: string): SiteMeetingFacts {
  const found = facts.meetings.get(meetingSlug);
  if (found === undefined) throw new Error(`No files are known of the meeting ${meetingSlug}`);
  return found;
}
