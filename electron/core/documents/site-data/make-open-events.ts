import type { SiteMeeting, SiteView } from '#shared/website/site-view.ts';
import { londonOffset } from '../london-time.ts';
import { paragraphsOf, plainLine, plainTitle } from '../plain-text.ts';
import { factsOfMeeting, type SiteFacts } from '../site/site-facts.ts';
import type { OpenEvent } from './open-records.ts';
import {
  addressFromFolder,
  agendaPath,
  homeOf,
  minutesPath,
  noticePath,
} from './data-addresses.ts';
import { papersOf } from './site-papers.ts';

/** The meetings, newest first, with the addresses of everything that can be read about each. */
export function openEvents(view: SiteView, facts: SiteFacts): OpenEvent[] {
  const bodyIds = new Map(view.bodies.map(({ id, body }) => [body.slug, id]));
  return view.meetings.map((site) => {
    const { meeting } = site.pack;
    const at = (time: string) => `${meeting.day}T${time}:00${londonOffset(meeting.day, time)}`;
    const { endsAt } = meeting;
    const place = paragraphsOf(meeting.place).map(plainLine).join(', ');
    return {
      id: meeting.id,
      name: plainTitle(meeting.title),
      classification: 'meeting',
      organization_id: bodyIds.get(site.bodySlug) ?? '',
      start_date: at(meeting.startsAt),
      end_date: endsAt !== null && endsAt > meeting.startsAt ? at(endsAt) : null,
      location: place === '' ? null : place,
      attendance: meeting.mode,
      open_to_public: meeting.privateReason === null,
      status: meeting.status,
      status_note: meeting.statusNote,
      moved_from: meeting.movedFrom,
      updated_at: meeting.noticeLastChanged,
      links: linksOf(site, facts).map(({ note, path }) => ({
        note,
        url: addressFromFolder(view, path),
      })),
    };
  });
}

function linksOf(site: SiteMeeting, facts: SiteFacts): { note: string; path: string }[] {
  const files = factsOfMeeting(facts, site.pack.meeting.slug);
  const found = [
    { note: 'Notice of meeting', path: noticePath(site) },
    { note: 'Calendar', path: `${homeOf(site)}/meeting.ics` },
    { note: 'Agenda', path: agendaPath(site) },
    { note: 'Agenda, PDF', path: files.agendaPdf?.path },
    { note: 'Agenda, Word document', path: files.agendaDocx?.path },
    { note: 'Agenda pack, PDF', path: files.packPdf?.path },
    ...papersOf(site, files).map((paper) => ({
      note: `Paper: ${paper.title}`,
      path: paper.file?.path,
    })),
    { note: 'Minutes', path: minutesPath(site) },
    { note: 'Minutes, PDF', path: files.minutesPdf?.path },
    { note: 'Minutes, Word document', path: files.minutesDocx?.path },
  ];
  return found.flatMap(({ note, path }) =>
    path === undefined || path === null ? [] : [{ note, path }],
  );
}
