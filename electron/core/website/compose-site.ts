import type { SiteView } from '#shared/website/site-view.ts';
import { pictureSize } from '../documents/picture-size.ts';
import {
  byPath,
  type SiteFacts,
  type SiteFile,
  type SiteFileFacts,
  type SiteMeetingFacts,
} from '../documents/site/site-facts.ts';
import { renderSitePages } from '../documents/site/site-pages.ts';
import { renderSiteData } from '../documents/site-data/site-data.ts';
import type { MeetingFile } from './meeting-files.ts';

/** Everything of the website but its upload report: documents, pages, data. The same input gives the same bytes. */
export function composeSite(
  view: SiteView,
  made: { meetings: ReadonlyMap<string, readonly MeetingFile[]>; logo: Uint8Array | null },
): SiteFile[] {
  const logo = logoFile(view, made.logo);
  const documents: SiteFile[] = [...made.meetings.values()].flat();
  const beside = [...documents, ...(logo === null ? [] : [logo.file])];
  const facts: SiteFacts = {
    meetings: new Map(
      view.meetings.map(({ pack }) => [
        pack.meeting.slug,
        meetingFacts(made.meetings.get(pack.meeting.slug) ?? []),
      ]),
    ),
    logo: logo?.facts ?? null,
    files: factsOf([...made.meetings.values()].flat(), logo?.file ?? null),
  };
  const pages = renderSitePages(view, facts);
  const withPages: SiteFacts = {
    ...facts,
    files: [...facts.files, ...pages.map(fileFacts)].sort(byPath),
  };
  return distinct([...beside, ...pages, ...renderSiteData(view, withPages)]);
}

/** The facts of the documents before the files are made: what a preview needs. */
export function previewFacts(view: SiteView, logo: Uint8Array | null): SiteFacts {
  const none = meetingFacts([]);
  const meetings = new Map(view.meetings.map(({ pack }) => [pack.meeting.slug, none]));
  return { meetings, logo: logoFile(view, logo)?.facts ?? null, files: [] };
}

function logoPath({ brand }: SiteView): string {
  return brand.logo?.mediaType === 'image/png' ? 'assets/logo.png' : 'assets/logo.jpg';
}

function logoFile(
  view: SiteView,
  bytes: Uint8Array | null,
): { file: SiteFile; facts: NonNullable<SiteFacts['logo']> } | null {
  const size = bytes === null ? null : pictureSize(bytes);
  if (bytes === null || size === null) return null;
  const path = logoPath(view);
  const { width, height } = size;
  const facts = { path, bytes: bytes.byteLength, pages: null, width, height };
  return { file: { path, bytes }, facts };
}

function meetingFacts(files: readonly MeetingFile[]): SiteMeetingFacts {
  const find = (role: MeetingFile['role']): SiteFileFacts | null => {
    const file = files.find((one) => one.role === role);
    return file === undefined ? null : measured(file);
  };
  const papers = files.flatMap((file): [number, SiteFileFacts][] => {
    const order = /^paper-(\d+)$/.exec(file.role)?.[1];
    return order === undefined ? [] : [[Number(order), measured(file)]];
  });
  return {
    agendaPdf: find('agenda-pdf'),
    // Office files stay inside, but for the program's own minutes: partners edit the agenda, the public read it.
    agendaDocx: null,
    packPdf: find('pack-pdf'),
    papers: new Map(papers),
    minutesPdf: find('minutes-pdf'),
    minutesDocx: find('minutes-docx'),
  };
}

function factsOf(files: readonly MeetingFile[], logo: SiteFile | null): SiteFileFacts[] {
  return [...files.map(measured), ...(logo === null ? [] : [fileFacts(logo)])].sort(byPath);
}

function measured({ path, bytes, pages }: MeetingFile): SiteFileFacts {
  return { path, bytes: bytes.byteLength, pages };
}

function fileFacts({ path, bytes }: SiteFile): SiteFileFacts {
  return { path, bytes: bytes.byteLength, pages: null };
}

/** Two files with one name would silently become one: a fault of the program, never of the person. */
function distinct(files: readonly SiteFile[]): SiteFile[] {
  const paths = new Set(files.map(({ path }) => path.toLowerCase()));
  if (paths.size !== files.length) throw new Error('Two files of the website have the same name');
  return [...files].sort(byPath);
}
