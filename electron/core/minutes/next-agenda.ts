import { addToAgenda, loadAgendaOrder } from '#core/agenda/agenda.service.ts';
import type { Work } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import type { ItemPlace } from '#shared/agenda/agenda-item.ts';
import { isWithdrawn } from '#shared/agenda/order.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { MeetingLink } from '#shared/meetings/meeting-view.ts';
import { approvalTitle } from '#shared/minutes/approval.rules.ts';
import { isFrozen } from '#shared/minutes/steps.rules.ts';
import { listApprovalMeetings } from './approval-meetings.repository.ts';
import { loadMinutes } from './load-minutes.ts';

/** Puts the approval of the minutes and the matters arising on the next agenda, each only once. */
export async function putOnNextAgenda(
  work: Work,
  about: { minutesId: string; meetingId: string | null; today: CivilDate },
): Promise<{ meeting: MeetingLink; added: string[] }> {
  const { minutes, meeting, body } = await loadMinutes(work.db, about.minutesId);
  if (isFrozen(minutes.state)) refuse('approved', 'These minutes are approved already.');
  const meetings = await listApprovalMeetings(work.db, { meeting, body });
  const next = meetings.find(({ meeting: each }) =>
    about.meetingId === null
      ? each.status === 'scheduled' && each.day >= about.today
      : each.id === about.meetingId,
  );
  if (next === undefined) {
    refuse(
      'no-next-meeting',
      about.meetingId === null
        ? 'No later meeting of this body is in the calendar. Plan one first.'
        : 'The minutes cannot be approved at that meeting.',
    );
  }
  const added: string[] = [];
  const common = { meetingId: next.meeting.id, visibility: 'public' as const, minutes: 5 };
  if (next.approvalItemId === null) {
    const title = approvalTitle(meeting.day);
    const place = await placeEarly(work, next.meeting.id);
    const item = { ...common, title, place, kind: 'minutes_approval', purpose: 'decide' } as const;
    await addToAgenda(work, { item, today: about.today });
    added.push(title);
  }
  const { items } = await loadAgendaOrder(work.db, next.meeting.id);
  const isRaised = ({ kind, withdrawnOn }: (typeof items)[number]) =>
    kind === 'matters_arising' && withdrawnOn === null;
  if (!items.some(isRaised)) {
    const title = 'Matters arising';
    const place = await placeEarly(work, next.meeting.id);
    const item = { ...common, title, place, kind: 'matters_arising', purpose: 'discuss' } as const;
    await addToAgenda(work, { item, today: about.today });
    added.push(title);
  }
  return { meeting: next.link, added };
}

/** What stands before the business: after it come the approval and the matters arising. */
const early = new Set(['apologies', 'declarations', 'minutes_approval']);

async function placeEarly(work: Work, meetingId: string): Promise<ItemPlace> {
  const { placed } = await loadAgendaOrder(work.db, meetingId);
  const tops = placed.filter((place) => place.parent === null && !isWithdrawn(place));
  const last = tops.findLastIndex(({ item }) => early.has(item.kind));
  const sectionId = (last === -1 ? tops[0] : tops[last])?.section?.id ?? null;
  const following = tops[last + 1];
  const before = (following?.section?.id ?? null) === sectionId ? following?.item.id : null;
  return { sectionId, parentId: null, before: before ?? null };
}
