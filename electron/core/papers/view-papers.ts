import { loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import {
  knownMeetingFacts,
  paperCountsOf,
  requireKnownMeeting,
  requireMeeting,
  requireMeetingByRef,
} from '#core/meetings/meetings.service.ts';
import { toHead } from '#core/meetings/view-meetings.ts';
import { isWithdrawn } from '#shared/agenda/order.rules.ts';
import { isPublic } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingRef } from '#shared/meetings/meeting.ts';
import { listAwaited, sayPapers, viewPaper } from '#shared/papers/paper-view.rules.ts';
import type { PapersChange, PapersPage, PaperVersions } from '#shared/papers/paper-view.ts';
import { sayVersion } from '#shared/papers/paper-words.rules.ts';
import { urgencyWords } from '#shared/papers/urgency.rules.ts';
import { listVersions } from './paper-versions.repository.ts';
import { getPaper, listPaperRecords } from './papers.repository.ts';

/** The whole Papers screen: every item with its papers. */
export async function viewPapersPage(
  db: ReadDb,
  ref: MeetingRef,
  today: CivilDate,
): Promise<PapersPage> {
  const meeting = await requireMeetingByRef(db, ref);
  const known = await requireKnownMeeting(db, meeting, today);
  const { placed, numbers } = await loadAgendaOrder(db, meeting.id);
  const records = Map.groupBy(await listPaperRecords(db, meeting.id), ({ paper }) => paper.itemId);
  const items = placed.map((place) => ({
    itemId: place.item.id,
    number: numbers.get(place.item.id) ?? '',
    title: place.item.title,
    isPublic: isPublic(place.item, place.parent),
    withdrawn: isWithdrawn(place),
    papers: (records.get(place.item.id) ?? []).map((record) => viewPaper(known, record, place)),
  }));
  const live = items.filter(({ withdrawn }) => !withdrawn).flatMap(({ papers }) => papers);
  return {
    today,
    head: toHead(known),
    items,
    sentence: sayPapers(known.facts.papers),
    toChase: listAwaited(live).length,
    pages: live
      .filter(({ paper }) => paper.state !== 'withdrawn')
      .reduce((sum, { version }) => sum + (version?.pages ?? 0), 0),
    urgencyWords: urgencyWords(known.body.accessRegime),
  };
}

/** Some papers after a change, with the counts of their meeting. */
export async function viewChangedPapers(
  db: ReadDb,
  { meetingId, paperIds }: { meetingId: string; paperIds: readonly string[] },
  today: CivilDate,
): Promise<PapersChange> {
  const meeting = await requireMeeting(db, meetingId);
  const facts = await knownMeetingFacts(db, meeting, today);
  const { placed } = await loadAgendaOrder(db, meetingId);
  const records = await listPaperRecords(db, meetingId);
  const papers = records
    .filter(({ paper }) => paperIds.includes(paper.id))
    .map((record) => {
      const place = placed.find(({ item }) => item.id === record.paper.itemId);
      if (place === undefined) throw new NotFoundError('agenda item');
      return viewPaper(facts, record, place);
    });
  const counts = await paperCountsOf(db, meetingId);
  return { papers, counts, sentence: sayPapers(counts) };
}

/** Every version of a paper, newest first. */
export async function viewVersions(
  db: ReadDb,
  paperId: string,
  today: CivilDate,
): Promise<PaperVersions> {
  const { meetingId, currentVersionId } = await getPaper(db, paperId);
  const changed = await viewChangedPapers(db, { meetingId, paperIds: [paperId] }, today);
  const [paper] = changed.papers;
  if (paper === undefined) throw new NotFoundError('paper');
  const versions = await listVersions(db, paperId);
  const numbers = new Map(versions.map(({ version }) => [version.id, version.number]));
  return {
    paper,
    versions: versions.map(({ version, publishedOn }) => ({
      version,
      current: version.id === currentVersionId,
      words: sayVersion(version, publishedOn, numbers.get(version.madeFromId ?? '') ?? null),
      publishedOn,
    })),
  };
}
