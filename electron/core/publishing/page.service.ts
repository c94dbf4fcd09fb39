import type { ReadDb } from '#core/db/history.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { type JudgedMeeting, judgePaper } from '#shared/calendar/clear-days-verdict.ts';
import { countOf, formatLongDay } from '#shared/calendar/date-words.ts';
import { londonTime } from '#shared/calendar/london-time.ts';
import { judgedMeeting, whyNothingToPublish } from '#shared/meetings/publication.rules.ts';
import { listPublicPapers } from '#shared/publishing/public-sections.rules.ts';
import type {
  Check,
  MeetingVerdict,
  PaperVerdict,
  Publication,
  PublishingPage,
} from '#shared/publishing/publishing.ts';
import { listApprovals } from './approvals.repository.ts';
import { exportsOf } from './exports.service.ts';
import { handlingOf, listPartners } from './handling.service.ts';
import { pageNumbersOf } from './page-numbers.service.ts';
import { listPublications, type StoredPublication } from './publications.repository.ts';
import { loadMeetingToPublish, type MeetingToPublish } from './publish-view.service.ts';
import { withdrawalsOf } from './withdrawal.service.ts';

/** Everything the tab Packs and publishing shows, in one answer. */
export async function publishingPage(
  db: ReadDb,
  about: {
    meetingId: string;
    checks: Check[];
    lookingInto: number;
    today: CivilDate;
    folder: string;
    now: string;
  },
): Promise<PublishingPage> {
  const loaded = await loadMeetingToPublish(db, about.meetingId, about.today);
  const { checks, lookingInto } = about;
  const stored = await listPublications(db, about.meetingId);
  const judged = judgedMeeting(loaded.facts);
  const exports = await exportsOf(db, about.folder, about.meetingId);
  return {
    meetingId: about.meetingId,
    verdict: verdictOf(checks, loaded, lookingInto),
    checkedAt: about.now,
    checks,
    lookingInto,
    exports,
    publications: stored.map((publication) => toPublication(publication, judged)),
    compliance: complianceOf(loaded, judged),
    handling: await handlingOf(db, loaded.facts.body.id),
    partners: await listPartners(db, loaded.facts.body.id),
    approvals: await listApprovals(
      db,
      exports.map(({ id }) => id),
    ),
    withdrawals: await withdrawalsOf(db, about.meetingId),
    pageNumbers: await pageNumbersOf(db, about.meetingId),
  };
}

/** A publication as shown, with the clear days that it left. */
export function toPublication(
  stored: StoredPublication,
  judged: JudgedMeeting | null,
): Publication {
  const {
    id,
    version,
    exportId,
    exportKind,
    exportNumber,
    fileName,
    sha512,
    place,
    note,
    recordedBy,
  } = stored;
  const publishedOn = stored.publishedOn as CivilDate; // checked by the table
  const counts = exportKind === 'meeting-pack' && !stored.isTombstone;
  const verdict =
    judged === null || !counts ? null : judgePaper(judged, { published: publishedOn });
  return {
    ...{
      id,
      version,
      exportId,
      exportKind,
      exportNumber,
      fileName,
      sha512,
      place,
      note,
      recordedBy,
    },
    publishedOn,
    publishedTime: londonTime(stored.publishedAt),
    clearDays: verdict?.clear ?? null,
    sentence: verdict?.text ?? publicFrom(stored),
  };
}

/** Clear days are the agenda's: minutes have a target of their own, and a notice starts nothing. */
function publicFrom({ exportKind, isTombstone }: StoredPublication): string {
  if (isTombstone) return 'Withdrawn in public from this day.';
  if (exportKind === 'site') return 'The website, public from this day.';
  return exportKind === 'minutes'
    ? 'Minutes, public from this day.'
    : 'Day, time and place, public from this day. No clear days are counted from it.';
}

function verdictOf(
  checks: readonly Check[],
  { facts }: MeetingToPublish,
  lookingInto: number,
): PublishingPage['verdict'] {
  const stops = checks.filter((check) => check.tone === 'stop').length;
  const warnings = checks.filter((check) => check.tone === 'warn').length;
  const day = formatLongDay(facts.today);
  if (stops > 0) {
    const sentence =
      stops === 1
        ? 'One check stops the build. It is the first in the list.'
        : `${String(stops)} checks stop the build. They are first in the list.`;
    return { tone: 'stop', title: 'Do not publish yet', sentence };
  }
  if (lookingInto > 0) {
    const sentence = `${countOf(lookingInto, 'paper')} still to look into. The checks go on by themselves. Today is ${day}.`;
    return { tone: 'warn', title: 'Papers are being looked into', sentence };
  }
  const title = 'You can publish today';
  if (warnings === 0) {
    return { tone: 'good', title, sentence: `Nothing stops you. Today is ${day}.` };
  }
  const read = warnings === 1 ? 'Read 1 warning first' : `Read ${String(warnings)} warnings first`;
  const say = warnings === 1 ? 'say why you pass it' : 'say why you pass them';
  return {
    tone: 'warn',
    title,
    sentence: `Nothing stops you. ${read}, and ${say}. Today is ${day}.`,
  };
}

/** The meeting is as good as its worst paper; the agenda itself is judged like a paper. */
function complianceOf({ facts, agenda }: MeetingToPublish, judged: JudgedMeeting): MeetingVerdict {
  const nothing = whyNothingToPublish(facts);
  if (nothing !== null) return { state: 'not_published', sentence: nothing, papers: [] };
  const ofAgenda = verdict(judged, { id: null, title: 'Agenda', published: facts.agendaPublished });
  const papers = listPublicPapers(agenda).map(({ paper, compliance }) =>
    verdict(judged, { id: paper.id, title: paper.title, published: compliance.firstPublishedOn }),
  );
  const all = [ofAgenda, ...papers];
  if (facts.agendaPublished === null) {
    return { state: 'not_published', sentence: ofAgenda.sentence, papers: all };
  }
  const late = all.filter((one) => !one.inTime);
  const days = `${String(judged.needed)} clear working days`;
  const sentence =
    late.length === 0
      ? `Compliant: the agenda and every paper were public with ${days} or more.`
      : `Not compliant: ${late.map((one) => one.title).join(', ')} had fewer than ${days}.`;
  return { state: late.length === 0 ? 'compliant' : 'not_compliant', sentence, papers: all };
}

function verdict(
  judged: JudgedMeeting,
  paper: { id: string | null; title: string; published: CivilDate | null },
): PaperVerdict {
  const { kind, clear, text } = judgePaper(judged, { published: paper.published });
  return {
    paperId: paper.id,
    title: paper.title,
    publishedOn: paper.published,
    clearDays: paper.published === null ? null : clear,
    inTime: kind === 'in_time' || kind === 'short_notice',
    sentence: text,
  };
}
