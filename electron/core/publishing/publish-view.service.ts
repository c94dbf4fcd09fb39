import { viewAgenda } from '#core/agenda/load-agenda.ts';
import type { ReadDb, Work } from '#core/db/history.ts';
import { knownMeetingFacts, requireMeeting } from '#core/meetings/meetings.service.ts';
import type { Agenda } from '#shared/agenda/agenda-view.ts';
import { bodyKindWords } from '#shared/bodies/body-words.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { countClearDays } from '#shared/calendar/clear-days-words.ts';
import { formatLongDate } from '#shared/calendar/date-words.ts';
import { londonDate } from '#shared/calendar/london-time.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import type { MeetingBody } from '#shared/meetings/meeting-view.ts';
import {
  judgedMeeting,
  lastDays,
  type PublicationFacts,
  whyNothingToPublish,
} from '#shared/meetings/publication.rules.ts';
import {
  namePapers,
  type PublicPaperName,
  publicSections,
} from '#shared/publishing/public-sections.rules.ts';
import { type PublicBody, PublicMeeting } from '#shared/publishing/publish-view.ts';
import {
  findPostTitle,
  getBodyForPublic,
  keepPaperName,
  listPaperNames,
  listPublicContacts,
  noticeChangedAt,
} from './publish-view.repository.ts';
import { withdrawnPapersOf } from './withdrawals.repository.ts';

/** A meeting with all that publishing looks at: the whole of it, which stays inside the core. */
export interface MeetingToPublish {
  readonly facts: PublicationFacts & { meeting: Meeting; body: MeetingBody };
  readonly agenda: Agenda;
}

export async function loadMeetingToPublish(
  db: ReadDb,
  meetingId: string,
  today: CivilDate,
): Promise<MeetingToPublish> {
  const meeting = await requireMeeting(db, meetingId);
  const facts = await knownMeetingFacts(db, meeting, today);
  return { facts, agenda: await viewAgenda(db, meetingId, today) };
}

/** What the public may know of the meeting, and nothing else; the schema refuses any other field. */
export async function publicView(
  db: ReadDb,
  { facts, agenda }: Pick<MeetingToPublish, 'facts' | 'agenda'>,
  isSample: boolean,
  known?: PublicBodyFacts,
): Promise<{ view: PublicMeeting; names: ReadonlyMap<string, PublicPaperName> }> {
  const { meeting } = facts;
  const named = await listPaperNames(db, meeting.id);
  const names = namePapers(agenda, named);
  const withdrawn = await withdrawnPapersOf(db, meeting.id);
  const { body, filmNotice } = known ?? (await publicBody(db, meeting.bodyId));
  const by = lastDays(facts);
  const view = {
    sample: isSample,
    body,
    meeting: {
      ...noticeOf(meeting, body.name),
      noticeLastChanged: londonDate(await noticeChangedAt(db, meeting.id)),
      filmNotice: filmNotice && meeting.access === 'public',
    },
    clearDays: {
      sentence: ruleWords(facts, by.latestSafe),
      publishBy: by.latestSafe,
    },
    sections: publicSections(agenda, new Map([...named, ...names]), withdrawn),
  };
  return { view: PublicMeeting.parse(view), names };
}

/** Keeps the public names of papers from their first export on. */
export async function keepPaperNames(
  work: Work,
  names: ReadonlyMap<string, PublicPaperName>,
): Promise<void> {
  for (const [paperId, name] of names) await keepPaperName(work, paperId, name);
}

export interface PublicBodyFacts {
  readonly body: PublicBody;
  readonly filmNotice: boolean;
}

/** What the public may know of a body, for all of its meetings; four statements. */
export async function publicBody(db: ReadDb, bodyId: string): Promise<PublicBodyFacts> {
  const { body, filmNotice, secretariatPostId } = await getBodyForPublic(db, bodyId);
  const { kind, ...facts } = body;
  const kindWords = bodyKindWords[kind];
  const contacts = await contactsOf(db, bodyId, secretariatPostId);
  return { body: { ...facts, kindWords, contacts }, filmNotice };
}

/** The rule in words that do not change from day to day, so that the same records give the same bundle. */
function ruleWords(facts: PublicationFacts, day: CivilDate): string {
  const nothing = whyNothingToPublish(facts);
  if (nothing !== null) return nothing;
  const { calendar, needed } = judgedMeeting(facts);
  return `The papers are due on this website by ${formatLongDate(day)}: ${countClearDays(calendar, needed)} before the meeting.`;
}

function noticeOf(meeting: Meeting, bodyName: string) {
  const { id, slug, day, endsAt, mode, statusNote, movedFrom } = meeting;
  const isMoved = meeting.status === 'scheduled' && movedFrom !== null;
  return {
    ...{ id, slug, day, endsAt, mode, movedFrom },
    startsAt: meeting.startsAt,
    title: meeting.title === '' ? bodyName : meeting.title,
    place: orNull(meeting.place),
    privateReason: meeting.access === 'private' ? meeting.privateReason : null,
    status: isMoved ? ('moved' as const) : meeting.status,
    statusNote: orNull(statusNote),
    publicJoiningNote: orNull(meeting.joiningPublic),
    noticeText: orNull(meeting.notice),
    sequence: meeting.calendarSequence,
  };
}

async function contactsOf(db: ReadDb, bodyId: string, postId: string | null) {
  const title = await findPostTitle(db, postId);
  const owners = [{ id: bodyId, label: 'Secretariat' }];
  if (postId !== null && title !== undefined) owners.push({ id: postId, label: title });
  return listPublicContacts(db, owners);
}

function orNull(words: string): string | null {
  return words.trim() === '' ? null : words;
}
