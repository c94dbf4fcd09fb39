import { workingCalendars } from '#core/calendar-settings/calendar-settings.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import { meetingBodiesById, meetingLinksById } from '#core/meetings/meetings.service.ts';
import { loadPeopleNamed } from '#core/people/people.service.ts';
import type { ActionPage, ActionView } from '#shared/actions/actions.contract.ts';
import { actionStatus, compareActions, daysLate } from '#shared/actions/action.rules.ts';
import { ownerWordsOf } from '#shared/actions/owner.rules.ts';
import { type CivilDate, civilDate } from '#shared/calendar/civil-date.ts';
import { sayMinute } from '#shared/decisions/minute-words.rules.ts';
import { type ActionRow, type ActionSearch, listActionRows } from './actions.repository.ts';
import { listUpdatesOf } from './action-updates.repository.ts';
import { loadCarrying } from './carried-meetings.repository.ts';

/** Actions with all that the register says of them, in its order: the same number of statements for any number. */
export async function viewActions(
  db: ReadDb,
  search: ActionSearch,
  today: CivilDate,
): Promise<ActionView[]> {
  const rows = await listActionRows(db, search);
  if (rows.length === 0) return [];
  const actions = rows.map(({ action }) => action);
  const bodies = await meetingBodiesById(
    db,
    actions.map(({ bodyId }) => bodyId),
  );
  const meetings = await meetingLinksById(db, namedIds(actions, 'meetingId'));
  const people = await loadPeopleNamed(db, {
    organisationIds: actions.map((action) => action.ownerOrganisationId),
    postIds: actions.map((action) => action.ownerPostId),
    personIds: [],
  });
  const calendarOf = await workingCalendars(db);
  const carrying = await loadCarrying(db, { bodyIds: bodies.keys(), after: firstDue(rows), today });
  return rows
    .map((row): ActionView => {
      const { action, entry, hasUpdates, threadId } = row;
      const body = bodies.get(action.bodyId);
      if (body === undefined) throw new NotFoundError('body');
      const late = daysLate(action, { calendar: calendarOf(body), today });
      const meeting = action.meetingId === null ? undefined : meetings.get(action.meetingId);
      const carried = countCarried(row);
      return {
        action,
        bodyName: body.name,
        bodySlug: body.slug,
        ownerWords: ownerWordsOf(action, people),
        minuteWords: meeting === undefined ? null : sayMinute(entry, meeting.meeting.day),
        meeting: meeting?.link ?? null,
        status: actionStatus(action, { late, hasUpdates }),
        daysLate: late,
        meetingsCarried: carried,
        onChairsList: carried >= carrying.limitOf(action.bodyId),
        threadId,
      };
    })
    .sort(compareActions);

  function countCarried({ action: { state, dueOn, bodyId } }: ActionRow): number {
    return state === 'open' && dueOn !== null ? carrying.heldSince(bodyId, dueOn) : 0;
  }
}

/** One action as the register shows it; throws NotFoundError. */
export async function viewAction(db: ReadDb, id: string, today: CivilDate): Promise<ActionView> {
  const [view] = await viewActions(db, { ids: [id] }, today);
  if (view === undefined) throw new NotFoundError('action');
  return view;
}

/** One action with all that was said of it since. */
export async function viewActionPage(
  db: ReadDb,
  id: string,
  today: CivilDate,
): Promise<ActionPage> {
  return { view: await viewAction(db, id, today), updates: await listUpdatesOf(db, [id]) };
}

function firstDue(rows: readonly ActionRow[]): CivilDate {
  const due = rows
    .filter(({ action }) => action.state === 'open')
    .flatMap(({ action }) => action.dueOn ?? []);
  return due.reduce((first, day) => (day < first ? day : first), civilDate('9999-12-31'));
}

function namedIds<Key extends string>(
  records: readonly Record<Key, string | null>[],
  key: Key,
): string[] {
  return records.flatMap((record) => record[key] ?? []);
}
