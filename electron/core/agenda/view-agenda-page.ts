import { listOpenActions } from '#core/actions/actions.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import {
  listEarlierMeetings,
  requireKnownMeeting,
  requireMeetingByRef,
} from '#core/meetings/meetings.service.ts';
import { toHead } from '#core/meetings/view-meetings.ts';
import { listPapersOfMeeting } from '#core/papers/papers.service.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import type { AgendaPage, CarriedForward } from '#shared/agenda/agenda-view.ts';
import { buildAgenda } from '#shared/agenda/build-agenda.ts';
import { groundsFor } from '#shared/agenda/grounds.ts';
import { isTurn } from '#shared/agenda/private-part.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { joinWords } from '#shared/calendar/date-words.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { listItems, listReturningItems, listUnfinishedItems } from './agenda-items.repository.ts';
import { listSections } from './agenda-sections.repository.ts';
import { listAgencies, listSignOffs } from './sign-offs.repository.ts';
import { listTemplates } from './templates.repository.ts';

const MOST_MEETINGS = 24;

/** The whole Agenda screen, in about twenty statements whatever the size of the workspace. */
export async function viewAgendaPage(
  db: ReadDb,
  ref: MeetingRef,
  today: CivilDate,
): Promise<AgendaPage> {
  const meeting = await requireMeetingByRef(db, ref);
  const known = await requireKnownMeeting(db, meeting, today);
  const sections = await listSections(db, meeting.id);
  const { items, retiredNumbers } = await listItems(db, meeting.id);
  const papers = await listPapersOfMeeting(db, meeting.id);
  const signOffs = await listSignOffs(db, meeting.id);
  const earlier = await listEarlierMeetings(db, meeting, MOST_MEETINGS);
  return {
    today,
    head: toHead(known),
    agenda: buildAgenda({ ...known, sections, items, retiredNumbers, papers, signOffs }),
    templates: await listTemplates(db, meeting.bodyId),
    carriedForward: await listCarriedForward(db, earlier, items),
    previousMeetings: earlier.map(({ link }) => link),
    grounds: groundsFor(known.body.accessRegime),
    organisations: await listAgencies(db),
    openActions: await listOpenActions(db, meeting.bodyId, today),
  };
}

/** Business of the last meetings that was not dealt with there and is not on this agenda. */
async function listCarriedForward(
  db: ReadDb,
  earlier: Awaited<ReturnType<typeof listEarlierMeetings>>,
  here: readonly { title: string }[],
): Promise<CarriedForward[]> {
  const last = earlier.slice(0, 3);
  const titles = new Set(here.map(({ title }) => title.trim().toLowerCase()));
  const isHere = (item: AgendaItem) => titles.has(item.title.trim().toLowerCase());
  const open = await listUnfinishedItems(
    db,
    last.map(({ meeting }) => ({ id: meeting.id, fell: meeting.status === 'cancelled' })),
  );
  const returning = await listReturningItems(
    db,
    last.map(({ meeting }) => meeting.id),
  );
  const back = returning
    .filter(({ item }) => !isTurn({ item }) && !isHere(item))
    .flatMap(({ item, refs }) => {
      const from = last.find(({ meeting }) => meeting.id === item.meetingId);
      if (from === undefined) return [];
      return [{ itemId: item.id, title: item.title, from: from.link, why: sayReturn(refs) }];
    });
  const unfinished = open
    .filter((item) => !isTurn({ item }) && !isHere(item))
    .flatMap((item) => {
      const from = last.find(({ meeting }) => meeting.id === item.meetingId);
      if (from === undefined) return [];
      const reason = item.withdrawnReason.trim();
      const why =
        item.withdrawnOn === null
          ? 'That meeting was cancelled.'
          : reason === ''
            ? 'It was withdrawn there.'
            : `It was withdrawn there: ${reason}`;
      return [{ itemId: item.id, title: item.title, from: from.link, why }];
    });
  return [...back, ...unfinished];
}

/** Why business comes back: it was deferred, or decided without a quorum. */
function sayReturn(refs: readonly string[]): string {
  if (refs.length === 0) return 'It was deferred there.';
  return `There was no quorum: ${joinWords(refs)} ${refs.length === 1 ? 'is a recommendation' : 'are recommendations'} to be ratified.`;
}
