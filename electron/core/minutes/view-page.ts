import type { ReadDb } from '#core/db/history.ts';
import {
  meetingLinksById,
  requireKnownMeeting,
  requireMeeting,
} from '#core/meetings/meetings.service.ts';
import { toHead } from '#core/meetings/view-meetings.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Meeting } from '#shared/meetings/meeting.ts';
import { approvesMinutesOf } from '#shared/minutes/approval.rules.ts';
import type { MinutesPage } from '#shared/minutes/minutes-view.ts';
import type { MinutesState } from '#shared/minutes/minutes.ts';
import { listSteps, minutesStatus, summariseMinutes } from '#shared/minutes/step-words.rules.ts';
import {
  isSuitableMeeting,
  type MinutesStepKind,
  whyNotStep,
} from '#shared/minutes/steps.rules.ts';
import { listApprovalItems, listApprovalMeetings } from './approval-meetings.repository.ts';
import { headingOf, type LoadedMinutes, withAgenda } from './load-minutes.ts';
import { findMinutesOf, listUnapproved } from './minutes.repository.ts';
import { draftDueOf, hasPrivateBusiness, listProblems } from './minutes-problems.ts';
import { openItemsOf } from './minutes-steps.ts';
import { listVersions } from './versions.repository.ts';

/** The Minutes tab: where the minutes stand, what comes next and what waits here for approval. */
export async function viewMinutesPage(
  db: ReadDb,
  meeting: Meeting,
  today: CivilDate,
): Promise<MinutesPage> {
  const known = await requireKnownMeeting(db, meeting, today);
  const { body } = known;
  const minutes = (await findMinutesOf(db, meeting.id)) ?? null;
  const loaded = minutes === null ? null : await withAgenda(db, minutes);
  const draftDue = await draftDueOf(db, { meeting, body });
  const problems = loaded === null ? [] : await listProblems(db, loaded, today);
  const later = await listApprovalMeetings(db, { meeting, body });
  const faulty = problems.find(({ tone }) => tone === 'bad')?.sentence ?? null;
  const at = later.find(({ meeting: each }) => each.day <= today) ?? later[0];
  return {
    today,
    head: toHead(known),
    minutes,
    status: minutesStatus(minutes),
    sentence: summariseMinutes(minutes, draftDue),
    steps: listSteps(minutes, {
      draftDue,
      whyNot: (state) => whyNot(loaded, state, { today, at: at?.meeting, faulty }),
    }),
    problems,
    hasPrivate: loaded !== null && hasPrivateBusiness(loaded),
    versions: minutes === null ? [] : await listVersions(db, minutes.id),
    approvalMeetings: later.map(({ link, approvalItemId }) => ({ ...link, approvalItemId })),
    toApproveHere: await listToApprove(db, meeting, body),
    items: (loaded?.entries ?? []).flatMap((entry) =>
      entry.itemId === null || loaded === null
        ? []
        : [{ itemId: entry.itemId, words: headingOf(loaded, entry) }],
    ),
  };
}

/** The same page by the meeting's id: the answer to every step. */
export async function viewPageOf(
  db: ReadDb,
  meetingId: string,
  today: CivilDate,
): Promise<MinutesPage> {
  return viewMinutesPage(db, await requireMeeting(db, meetingId), today);
}

const stepOf: Record<Exclude<MinutesState, 'drafting'>, MinutesStepKind> = {
  cleared: 'clear',
  published_draft: 'issue_draft',
  approved: 'approve',
  signed: 'sign',
  published_final: 'issue_final',
};

function whyNot(
  loaded: LoadedMinutes | null,
  state: MinutesState,
  about: { today: CivilDate; at: Meeting | undefined; faulty: string | null },
): string | null {
  if (loaded === null) return 'The minutes of this meeting have not begun.';
  if (state === 'drafting') return null;
  const { minutes, meeting, body } = loaded;
  const { today, at, faulty } = about;
  const openItems = openItemsOf(loaded).length;
  const facts = { today, meeting, body, openItems, ...(at === undefined ? {} : { at }) };
  const why = whyNotStep(minutes, stepOf[state], facts);
  if (why !== null || state !== 'cleared') return why;
  return faulty;
}

/** Earlier minutes of the body that this meeting can approve. */
async function listToApprove(
  db: ReadDb,
  meeting: Meeting,
  body: Parameters<typeof isSuitableMeeting>[0]['body'],
): Promise<MinutesPage['toApproveHere']> {
  if (meeting.kind === 'event') return [];
  const waiting = await listUnapproved(db, meeting.bodyId);
  if (waiting.length === 0) return [];
  const links = await meetingLinksById(
    db,
    waiting.map(({ meetingId }) => meetingId),
  );
  const items = await listApprovalItems(db, [meeting.id]);
  const earlier = waiting
    .flatMap((minutes) => {
      const of = links.get(minutes.meetingId);
      return of !== undefined && isSuitableMeeting({ meeting: of.meeting, body }, meeting)
        ? [{ minutes, of }]
        : [];
    })
    .sort((a, b) => (a.of.meeting.day < b.of.meeting.day ? 1 : -1));
  return earlier.map(({ minutes, of }, index) => ({
    meeting: of.link,
    minutes,
    hasItem: items.some((item) =>
      approvesMinutesOf(item, { day: of.meeting.day, isLast: index === 0 }),
    ),
  }));
}
