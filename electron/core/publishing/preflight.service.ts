import type { ReadDb } from '#core/db/history.ts';
import { scansOf } from '#core/scanning/scanning.service.ts';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import { clearDays, publishBy } from '#shared/calendar/clear-days.ts';
import { explainClearDays } from '#shared/calendar/clear-days-words.ts';
import { judgedMeeting, whyNothingToPublish } from '#shared/meetings/publication.rules.ts';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type {
  ItemFacts,
  PaperContents,
  PaperFacts,
  PreflightFacts,
} from '#shared/publishing/preflight-facts.ts';
import { publicPapers } from '#shared/publishing/preflight-parts.ts';
import type { MeetingToPublish } from './publish-view.service.ts';

/** What the checks before publishing look at, drawn from what is loaded already. */
export function preflightFacts(
  { facts, agenda }: MeetingToPublish,
  scans: ReadonlyMap<string, PaperContents> = new Map(),
): PreflightFacts {
  const { meeting, today } = facts;
  const judged = judgedMeeting(facts);
  const papers = linesOf(agenda).flatMap((line) =>
    line.papers.map((paper) => paperFacts(paper, line, scans)),
  );
  const isOut = facts.agendaPublished !== null && publicPapers(papers).every(hasBeenPublic);
  const nothing = whyNothingToPublish(facts);
  const left = clearDays(judged.calendar, today, meeting.day);
  return {
    today,
    meeting: {
      startsAt: meeting.startsAt,
      place: meeting.place,
      mode: meeting.mode,
      access: meeting.access,
      privateReason: meeting.privateReason,
      notice: meeting.notice,
    },
    deadline: {
      latestSafe: publishBy(judged).latestSafe,
      needed: nothing === null && !isOut ? judged.needed : 0,
      clearDaysToday: left,
      sentence:
        nothing ??
        (isOut
          ? `Everything in the pack is public already. ${explainClearDays(judged, facts.agendaPublished)}`
          : todayWords(left, judged.needed, explainClearDays(judged, today))),
    },
    items: linesOf(agenda).map(itemFacts),
    papers,
  };
}

/** A paper without a file cannot be late: it is to follow. */
function hasBeenPublic({ mediaType, publishedBefore }: PaperFacts): boolean {
  return mediaType === null || publishedBefore;
}

/** What is known of the inside of every current file on an agenda. */
export async function contentsOfPapers(
  db: ReadDb,
  { agenda }: MeetingToPublish,
): Promise<ReadonlyMap<string, PaperContents>> {
  const views = linesOf(agenda).flatMap(({ papers }) => papers);
  return scansOf(
    db,
    views.flatMap(({ version }) => (version === null ? [] : [version.id])),
  );
}

/** All the lines of an agenda, in reading order. */
export function linesOf(agenda: Agenda): AgendaLine[] {
  return agenda.parts.flatMap((part) => part.lines);
}

function todayWords(left: number, needed: number, explained: string): string {
  if (left < needed) return explained.replace(/^Published/, 'If it is published today,');
  return left === 1
    ? 'Publishing today gives 1 clear working day before the meeting.'
    : `Publishing today gives ${String(left)} clear working days before the meeting.`;
}

function itemFacts({ item, number, publicWords }: AgendaLine): ItemFacts {
  return {
    id: item.id,
    number,
    title: item.title,
    publicTitle: publicWords.title,
    kind: item.kind,
    visibility: item.visibility,
    withdrawn: item.withdrawnOn !== null,
    groundCode: item.groundScheme === null ? '' : item.groundCode || item.groundScheme,
    publicReason: item.publicReason,
    publicInterestReason: item.publicInterestReason,
    publicText:
      item.visibility === 'public'
        ? [item.title, item.description, item.presenter, ...item.recommendations]
        : [publicWords.title, item.publicReason],
  };
}

function paperFacts(
  { paper, version, goesPublic, compliance }: PaperView,
  line: AgendaLine,
  scans: ReadonlyMap<string, PaperContents>,
): PaperFacts {
  const { id, itemId, title, state, reasonLate, reasonUrgent, accessibility } = paper;
  return {
    ...{ id, itemId, title, state, reasonLate, reasonUrgent, accessibility },
    itemNumber: line.number,
    // A public paper of a withheld item is withheld with it.
    visibility: paper.visibility === 'public' && !goesPublic ? 'exempt' : paper.visibility,
    groundCode: paper.groundScheme === null && line.isPublic ? '' : 'its own or its item’s',
    mediaType: version?.mediaType ?? null,
    contents: (version === null ? undefined : scans.get(version.id)) ?? null,
    publishedBefore: compliance.firstPublishedOn !== null,
  };
}
