/** The triggers that keep approved minutes as they were approved (R-061). Frozen. */
export const name = '2026-11-22-minutes-frozen';

/** After approval the text stands, whoever asks: a later minute corrects it (R-061). */
const approved = (minutesId: string) =>
  `(select state from minutes where id = ${minutesId}) in ('approved', 'signed', 'published_final')`;
const approvedOfMeeting = (meetingId: string) =>
  `exists (select 1 from minutes where meeting_id = ${meetingId} and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))`;
/** An action that the minutes say; one added in the register is not theirs. */
const approvedAction = (row: string) =>
  `(${row}.entry_id is not null and ${approvedOfMeeting(`${row}.meeting_id`)})`;
const refusal = `select raise(abort, 'approved minutes cannot be changed');`;

/** A row that this one would push out of the table: `or replace` fires no trigger for deleting it. */
const overApproved = (table: string, isApproved: string) =>
  `exists (select 1 from ${table} there
     where (there.id = new.id or there.rowid = new.rowid) and ${isApproved})`;
const comesElsewhere = '(new.id is not old.id or new.rowid is not old.rowid)';

const frozenRows = (table: string, approvedBy: (row: 'old' | 'new' | 'there') => string) => `
create trigger ${table}_frozen_insert before insert on ${table}
  when ${approvedBy('new')} or ${overApproved(table, approvedBy('there'))}
begin ${refusal} end;
create trigger ${table}_frozen_update before update on ${table}
  when ${approvedBy('old')} or ${approvedBy('new')} or ${overApproved(table, approvedBy('there'))}
begin ${refusal} end;
create trigger ${table}_frozen_delete before delete on ${table} when ${approvedBy('old')}
begin ${refusal} end;`;

const frozenChildren = (table: string) => frozenRows(table, (row) => approved(`${row}.minutes_id`));
const frozenRoom = (table: string) =>
  frozenRows(table, (row) => approvedOfMeeting(`${row}.meeting_id`));

const changed = (columns: readonly string[]) =>
  columns.map((column) => `new.${column} is not old.${column}`).join(' or ');

export const sql = `
${frozenChildren('minute_entries')}
${frozenRoom('attendances')}
${frozenRoom('presence_events')}
${frozenRoom('declarations')}
create trigger minutes_keep_their_state before update on minutes
  when old.state in ('approved', 'signed', 'published_final') and (
    not (new.state = old.state
      or (old.state = 'approved' and new.state in ('signed', 'published_final'))
      or (old.state = 'signed' and new.state = 'published_final'))
    or ${changed([
      'id',
      'created_at',
      'deleted_at',
      'body_id',
      'meeting_id',
      'started_at',
      'ended_at',
      'chaired_by',
      'cleared_by',
      'cleared_on',
      'draft_published_on',
      'approved_meeting_id',
      'approved_item_id',
      'approved_by',
      'approved_on',
      'corrections',
      'public_summary',
    ])}
    or (old.signed_on is not null and (${changed(['signed_by', 'signed_on', 'signed_meeting_id'])})))
begin ${refusal} end;
create trigger minutes_are_never_removed_after_approval before delete on minutes
  when old.state in ('approved', 'signed', 'published_final')
begin ${refusal} end;
create trigger minutes_are_the_only_ones_after_approval before insert on minutes
  when ${approvedOfMeeting('new.meeting_id')} or ${overApproved('minutes', approved('there.id'))}
begin ${refusal} end;
create trigger minutes_are_never_replaced_after_approval before update on minutes
  when (new.meeting_id is not old.meeting_id and ${approvedOfMeeting('new.meeting_id')})
    or (${comesElsewhere} and ${overApproved('minutes', approved('there.id'))})
begin ${refusal} end;
create trigger minute_versions_are_never_rewritten before update on minute_versions
  when ${changed(['id', 'rowid', 'minutes_id', 'number', 'reason', 'state', 'kept_at', 'kept_by', 'content'])}
    or (old.reason = 'approved' and ${changed(['deleted_at', 'name'])})
begin ${refusal} end;
create trigger minute_versions_are_never_removed before delete on minute_versions
begin ${refusal} end;
create trigger minute_versions_are_never_replaced before insert on minute_versions
  when exists (select 1 from minute_versions where id = new.id or rowid = new.rowid)
begin ${refusal} end;
create trigger minute_versions_are_approved_once before insert on minute_versions
  when new.reason = 'approved' and (
    exists (select 1 from minute_versions where minutes_id = new.minutes_id and reason = 'approved')
    or (select state from minutes where id = new.minutes_id) is not 'approved')
begin ${refusal} end;
create trigger decisions_frozen_update before update on decisions
  when (${approvedOfMeeting('old.meeting_id')} and (${changed([
    'id',
    'created_at',
    'deleted_at',
    'body_id',
    'meeting_id',
    'item_id',
    'entry_id',
    'ref',
    'topic',
    'words',
    'outcome',
    'reasons',
    'options',
    'reservations',
    'accountable',
    'accountable_organisation_id',
    'uses_resources',
    'votes_for',
    'votes_against',
    'votes_abstaining',
    'withheld',
    'decided_on',
    'position',
  ])}))
    or (new.meeting_id is not old.meeting_id and ${approvedOfMeeting('new.meeting_id')})
    or (${comesElsewhere} and ${overApproved('decisions', approvedOfMeeting('there.meeting_id'))})
begin ${refusal} end;
create trigger decisions_frozen_insert before insert on decisions
  when ${approvedOfMeeting('new.meeting_id')}
    or ${overApproved('decisions', approvedOfMeeting('there.meeting_id'))}
begin ${refusal} end;
create trigger decisions_frozen_delete before delete on decisions when ${approvedOfMeeting('old.meeting_id')}
begin ${refusal} end;
create trigger tracked_actions_frozen_update before update on tracked_actions
  when (${approvedAction('old')} and (${changed([
    'id',
    'created_at',
    'deleted_at',
    'body_id',
    'meeting_id',
    'item_id',
    'entry_id',
    'ref',
    'number',
    'topic',
    'words',
    'first_due_on',
    'agreed_on',
    'withheld',
  ])}))
    or (not ${approvedAction('old')} and ${approvedAction('new')})
    or (${comesElsewhere} and ${overApproved('tracked_actions', approvedAction('there'))})
begin ${refusal} end;
create trigger tracked_actions_frozen_insert before insert on tracked_actions
  when ${approvedAction('new')} or ${overApproved('tracked_actions', approvedAction('there'))}
begin ${refusal} end;
create trigger tracked_actions_frozen_delete before delete on tracked_actions
  when ${approvedAction('old')}
begin ${refusal} end;
`;
