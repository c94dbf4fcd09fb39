import type { ReadDb } from '#core/db/history.ts';
import { knownMeetingFacts, requireMeeting } from '#core/meetings/meetings.service.ts';
import { listPapersOfMeeting } from '#core/papers/papers.service.ts';
import type { Agenda } from '#shared/agenda/agenda-view.ts';
import { type AgendaFacts, buildAgenda } from '#shared/agenda/build-agenda.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { listItems } from './agenda-items.repository.ts';
import { listSections } from './agenda-sections.repository.ts';
import { listSignOffs } from './sign-offs.repository.ts';

/** Everything an agenda is made of, in about ten statements whatever its length. */
export async function loadAgendaFacts(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<AgendaFacts> {
  const facts = await knownMeetingFacts(db, meeting, today);
  const sections = await listSections(db, meeting.id);
  const { items, retiredNumbers } = await listItems(db, meeting.id);
  const papers = await listPapersOfMeeting(db, meeting.id);
  const signOffs = await listSignOffs(db, meeting.id);
  return { ...facts, sections, items, retiredNumbers, papers, signOffs };
}

/** The order of business as every screen shows it. */
export async function viewAgenda(db: ReadDb, meetingId: string, today: CivilDate): Promise<Agenda> {
  const meeting = await requireMeeting(db, meetingId);
  return buildAgenda(await loadAgendaFacts(db, meeting, today));
}
