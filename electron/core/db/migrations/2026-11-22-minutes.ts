/** Minutes, who was there, interests, decisions, actions, threads and the forward plan. Frozen. */
export const name = '2026-11-22-minutes';

const record = `
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text`;

const day = (column: string) =>
  `${column} text check (${column} is null or ${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const requiredDay = (column: string) =>
  `${column} text not null check (${column} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')`;
const time = (column: string) =>
  `${column} text check (${column} is null or ${column} glob '[0-2][0-9]:[0-5][0-9]')`;
const flag = (column: string, byDefault: 0 | 1 = 0) =>
  `${column} integer not null default ${String(byDefault)} check (${column} in (0, 1))`;
const list = (column: string) =>
  `${column} text not null default '[]' check (json_valid(${column}) and json_type(${column}) = 'array')`;
const refers = (column: string, table: string) =>
  `${column} text references ${table} (id) deferrable initially deferred`;
const belongs = (column: string, table: string) =>
  `${column} text not null references ${table} (id) deferrable initially deferred`;
const words = (column: string) => `${column} text not null default ''`;
const count = (column: string) => `${column} integer check (${column} is null or ${column} >= 0)`;

const rules = `
create table minute_rules (${record},
  ${belongs('body_id', 'bodies')},
  quorum_kind text not null default 'none' check (quorum_kind in ('none', 'count', 'fraction', 'fraction_with_floor')),
  ${count('quorum_count')}, ${count('quorum_numerator')},
  quorum_denominator integer check (quorum_denominator is null or quorum_denominator between 1 and 100),
  ${count('quorum_floor')},
  quorum_base text not null default 'all_seats' check (quorum_base in ('all_seats', 'filled_seats')),
  ${flag('substitutes_count', 1)},
  ${flag('voting_allowed')},
  draft_within_days integer not null default 10 check (draft_within_days between 0 and 60),
  late_after_meetings integer not null default 2 check (late_after_meetings between 1 and 20),
  ${list('snippets')}
) strict;
create index minute_rules_by_body on minute_rules (body_id);

create table quorum_parts (${record},
  ${belongs('body_id', 'bodies')},
  label text not null check (length(trim(label)) > 0),
  at_least integer not null default 1 check (at_least between 1 and 100),
  matches text not null check (matches in ('sector', 'tier', 'organisation', 'post', 'seat', 'elected_member', 'responsible_authority')),
  ${words('matches_value')},
  position real not null default 0
) strict;
create index quorum_parts_by_body on quorum_parts (body_id);
`;

const minutes = `
create table minutes (${record},
  ${belongs('body_id', 'bodies')},
  ${belongs('meeting_id', 'meetings')},
  state text not null default 'drafting' check (state in
    ('drafting', 'cleared', 'published_draft', 'approved', 'signed', 'published_final')),
  ${time('started_at')}, ${time('ended_at')}, ${words('chaired_by')},
  ${refers('open_entry_id', 'minute_entries')},
  ${words('open_caret')}, ${words('cleared_by')}, ${day('cleared_on')},
  ${day('draft_published_on')},
  ${refers('approved_meeting_id', 'meetings')},
  ${refers('approved_item_id', 'agenda_items')},
  ${words('approved_by')}, ${day('approved_on')},
  ${list('corrections')},
  ${words('public_summary')}, ${words('signed_by')}, ${day('signed_on')},
  ${refers('signed_meeting_id', 'meetings')},
  ${day('final_published_on')}
) strict;
create index minutes_by_meeting on minutes (meeting_id);
create index minutes_by_body on minutes (body_id, state);

create table minute_entries (${record},
  ${belongs('minutes_id', 'minutes')},
  ${refers('item_id', 'agenda_items')},
  position real not null default 0,
  state text not null default 'open' check (state in ('open', 'done', 'deferred')),
  ${words('minute_year')}, ${count('minute_number')}, ${time('started_at')},
  ${time('ended_at')},
  document text not null default '{"type":"doc","content":[]}'
    check (json_valid(document) and json_type(document) = 'object')
) strict;
create index minute_entries_by_minutes on minute_entries (minutes_id);
create index minute_entries_by_item on minute_entries (item_id);

create table minute_versions (${record},
  ${belongs('minutes_id', 'minutes')},
  number integer not null check (number >= 1),
  ${words('name')},
  reason text not null check (reason in ('kept', 'cleared', 'published_draft', 'approved', 'restored')),
  state text not null,
  kept_at text not null,
  ${words('kept_by')},
  content text not null check (json_valid(content))
) strict;
create index minute_versions_by_minutes on minute_versions (minutes_id);
`;

const room = `
create table attendances (${record},
  ${belongs('meeting_id', 'meetings')},
  ${refers('seat_id', 'seats')},
  ${refers('person_id', 'people')},
  ${refers('post_id', 'posts')},
  ${refers('organisation_id', 'organisations')},
  name text not null check (length(trim(name)) > 0),
  capacity text not null check (capacity in ('member', 'substitute', 'in_attendance', 'observer')),
  state text not null default 'expected' check (state in ('expected', 'present', 'apologies', 'absent')),
  ${time('arrived_at')}, ${flag('counts')}, ${flag('may_be_named')}, ${words('note')},
  position real not null default 0
) strict;
create index attendances_by_meeting on attendances (meeting_id);
create index attendances_by_seat on attendances (seat_id);
create index attendances_by_person on attendances (person_id);

create table presence_events (${record},
  ${belongs('meeting_id', 'meetings')},
  ${belongs('attendance_id', 'attendances')},
  ${refers('entry_id', 'minute_entries')},
  kind text not null check (kind in ('arrived', 'left', 'returned')),
  ${time('at')}, ${words('note')},
  position real not null default 0
) strict;
create index presence_events_by_meeting on presence_events (meeting_id);

create table interests (${record},
  ${refers('person_id', 'people')},
  ${refers('post_id', 'posts')},
  ${words('holder')},
  kind text not null check (kind in ('disclosable_pecuniary', 'other_registrable', 'non_registrable', 'own_code', 'role_conflict')),
  ${refers('organisation_id', 'organisations')},
  ${refers('body_id', 'bodies')},
  ${words('concerns')}, ${words('nature')}, ${flag('sensitive')}, ${day('notified_on')},
  ${day('from_day')}, ${day('to_day')}, ${words('dispensation')},
  ${day('dispensation_until')}
) strict;
create index interests_by_person on interests (person_id);
create index interests_by_post on interests (post_id);
create index interests_by_organisation on interests (organisation_id);

create table declarations (${record},
  ${belongs('meeting_id', 'meetings')},
  ${refers('entry_id', 'minute_entries')},
  ${refers('item_id', 'agenda_items')},
  ${refers('attendance_id', 'attendances')},
  ${refers('interest_id', 'interests')},
  ${words('who')},
  kind text not null check (kind in ('disclosable_pecuniary', 'other_registrable', 'non_registrable', 'own_code', 'role_conflict')),
  ${refers('organisation_id', 'organisations')},
  ${words('concerns')}, ${words('nature')}, ${flag('sensitive')},
  handling text not null check (handling in ('stayed_took_part', 'stayed_no_part', 'spoke_and_left', 'left')),
  ${time('left_at')}, ${time('returned_at')}, ${words('dispensation')},
  position real not null default 0
) strict;
create index declarations_by_meeting on declarations (meeting_id);
create index declarations_by_interest on declarations (interest_id);
`;

const business = `
create table threads (${record},
  ${belongs('body_id', 'bodies')},
  slug text not null check (length(slug) between 1 and 140),
  title text not null check (length(trim(title)) > 0),
  ${words('note')},
  ${day('closed_on')}
) strict;
create index threads_by_body on threads (body_id);
create index threads_by_slug on threads (slug);

create table thread_links (${record},
  ${belongs('thread_id', 'threads')},
  record_kind text not null check (record_kind in ('item', 'paper', 'decision', 'action')),
  record_id text not null,
  ${words('note')}
) strict;
create index thread_links_by_thread on thread_links (thread_id);
create index thread_links_by_record on thread_links (record_id);

create table forward_plan (${record},
  ${belongs('body_id', 'bodies')},
  title text not null check (length(trim(title)) > 0),
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  ${words('lead')},
  ${refers('lead_post_id', 'posts')},
  ${day('expected_on')},
  ${refers('meeting_id', 'meetings')},
  ${refers('item_id', 'agenda_items')},
  ${refers('thread_id', 'threads')},
  ${words('note')},
  visibility text not null default 'undecided' check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  state text not null default 'planned' check (state in ('planned', 'on_agenda', 'dropped')),
  position real not null default 0
) strict;
create index forward_plan_by_body on forward_plan (body_id);

create table decisions (${record},
  ${belongs('body_id', 'bodies')},
  ${belongs('meeting_id', 'meetings')},
  ${refers('item_id', 'agenda_items')},
  ${refers('entry_id', 'minute_entries')},
  ref text not null check (length(ref) > 0),
  topic text not null default '',
  words text not null default '',
  outcome text not null check (outcome in ('consensus', 'consensus_with_reservations', 'noted', 'deferred',
    'referred', 'default_position', 'recommendation_inquorate')),
  ${words('reasons')}, ${words('options')},
  ${list('reservations')},
  ${refers('accountable_organisation_id', 'organisations')},
  ${words('accountable')}, ${flag('uses_resources')},
  ratification text not null default 'not_needed' check (ratification in ('not_needed', 'awaiting', 'ratified', 'refused')),
  ${day('ratified_on')}, ${words('ratified_note')}, ${count('votes_for')},
  ${count('votes_against')}, ${count('votes_abstaining')}, ${flag('withheld')},
  decided_on text not null,
  position real not null default 0
) strict;
create index decisions_by_body on decisions (body_id, decided_on);
create index decisions_by_meeting on decisions (meeting_id);
create index decisions_by_ratification on decisions (ratification) where ratification = 'awaiting';

create table tracked_actions (${record},
  ${belongs('body_id', 'bodies')},
  ${refers('meeting_id', 'meetings')},
  ${refers('item_id', 'agenda_items')},
  ${refers('entry_id', 'minute_entries')},
  ref text not null check (length(ref) > 0),
  number integer not null check (number >= 1),
  topic text not null default '',
  words text not null default '',
  ${refers('owner_post_id', 'posts')},
  ${refers('owner_organisation_id', 'organisations')},
  ${words('owner')}, ${day('due_on')},
  ${day('first_due_on')},
  agreed_on text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  percent integer check (percent is null or percent between 0 and 100),
  ${day('closed_on')},
  ${words('evidence')},
  ${day('cannot_deliver_on')},
  ${words('cannot_deliver_reason')},
  ${flag('withheld')}
) strict;
create index tracked_actions_by_body on tracked_actions (body_id, state);
create index tracked_actions_by_due on tracked_actions (state, due_on);
create index tracked_actions_by_meeting on tracked_actions (meeting_id);
create index tracked_actions_by_owner on tracked_actions (owner_post_id);

create table action_updates (${record},
  ${belongs('action_id', 'tracked_actions')},
  kind text not null check (kind in ('progress', 'cannot_deliver', 'due_changed', 'closed', 'reopened')),
  ${requiredDay('day')},
  words text not null default '',
  ${words('said_by')},
  percent integer check (percent is null or percent between 0 and 100),
  ${day('due_on')}
) strict;
create index action_updates_by_action on action_updates (action_id);
`;

export const sql = [rules, minutes, room, business].join('\n');
