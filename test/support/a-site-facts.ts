import { minutesName } from '#core/documents/site/site-addresses.ts';
import type {
  SiteFacts,
  SiteFileFacts,
  SiteMeetingFacts,
} from '#core/documents/site/site-facts.ts';
import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { papersOf } from './a-meeting-pack.ts';

/** The files that would lie beside the pages of this website, with made-up sizes. */
export function aSiteFacts(view: SiteView): SiteFacts {
  const meetings = new Map(view.meetings.map((one) => [one.pack.meeting.slug, factsOf(one)]));
  const ending = view.brand.logo?.mediaType === 'image/jpeg' ? 'jpg' : 'png';
  const logo =
    view.brand.logo === null
      ? null
      : { ...aFile(`assets/logo.${ending}`, null), width: 240, height: 80 };
  const files = [...meetings.values()].flatMap(filesOf);
  if (logo !== null) files.push({ path: logo.path, bytes: logo.bytes, pages: null });
  return { meetings, logo, files: files.sort((a, b) => (a.path < b.path ? -1 : 1)) };
}

function factsOf({ state, pack, minutes }: SiteMeeting): SiteMeetingFacts {
  const home = `meetings/${pack.meeting.slug}`;
  const hasAgenda = state === 'agenda';
  const papers = papersOf(pack).flatMap(({ order, fileName, file }) =>
    file === null ? [] : [[order, aFile(`${home}/papers/${fileName}`, file.pages)] as const],
  );
  const name = minutes === null ? null : `${home}/${minutesName(minutes.document)}`;
  return {
    agendaPdf: hasAgenda ? aFile(`${home}/agenda.pdf`, 4) : null,
    agendaDocx: null,
    packPdf: hasAgenda ? aFile(`${home}/pack.pdf`, 58) : null,
    papers: new Map(papers),
    minutesPdf: name === null ? null : aFile(`${name}.pdf`, 6),
    minutesDocx: name === null ? null : aFile(`${name}.docx`, null),
  };
}

function filesOf(facts: SiteMeetingFacts): SiteFileFacts[] {
  const { agendaPdf, agendaDocx, packPdf, papers, minutesPdf, minutesDocx } = facts;
  return [agendaPdf, agendaDocx, packPdf, ...papers.values(), minutesPdf, minutesDocx].filter(
    (file) => file !== null,
  );
}

function aFile(path: string, pages: number | null): SiteFileFacts {
  return { path, bytes: 48_200, pages };
}
