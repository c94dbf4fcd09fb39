/* eslint-disable max-lines -- the first schema is one frozen piece */
/** The first schema: the house, partnerships, people, meetings, agendas, papers, exports. Frozen. */
export const name = '2026-11-22-first';

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

const history = `
create table actions (
  id text not null primary key,
  at text not null,
  actor text not null,
  procedure text not null,
  undoes text references actions (id) deferrable initially deferred
) strict;

create table changes (
  sequence integer not null primary key check (sequence >= 1),
  action_id text not null references actions (id) deferrable initially deferred,
  table_name text not null,
  record_id text not null,
  record_version integer not null,
  field text not null,
  old_value text,
  new_value text,
  previous_hash text not null,
  hash text not null
) strict;
create index changes_by_record on changes (record_id, record_version);
create index changes_by_action on changes (action_id);
create trigger changes_are_never_rewritten before update on changes
begin select raise(abort, 'history cannot be changed'); end;
create trigger changes_are_never_removed before delete on changes
begin select raise(abort, 'history cannot be removed'); end;
create trigger actions_are_never_rewritten before update on actions
begin select raise(abort, 'history cannot be changed'); end;
create trigger actions_are_never_removed before delete on actions
begin select raise(abort, 'history cannot be removed'); end;
`;

const house = `
create table settings (${record},
  ${words('workspace_name')},
  ${words('officer_name')},
  ${words('officer_post')},
  appearance text not null default 'system' check (appearance in ('system', 'light', 'dark')),
  text_size integer not null default 100 check (text_size between 90 and 150),
  ${flag('roomier_rows')},
  ${flag('single_letter_shortcuts', 1)},
  ${flag('reduce_motion')},
  ${flag('is_sample')},
  ${list('shortcut_changes')}
) strict;

create table extra_days (${record},
  ${requiredDay('day')},
  ${refers('body_id', 'bodies')},
  reason text not null
) strict;

create table imported_bank_holidays (${record},
  division text not null check (division in ('england-and-wales', 'scotland', 'northern-ireland')),
  ${requiredDay('day')},
  title text not null,
  ${words('notes')}
) strict;
`;

const people = `
create table organisations (${record},
  name text not null check (length(trim(name)) > 0),
  ${words('short_name')},
  sector text not null check (sector in ('public', 'private', 'voluntary_community', 'faith', 'bme', 'business', 'rural')),
  ${flag('responsible_authority')},
  tier text not null default 'none' check (tier in ('none', 'county', 'district', 'parish_or_town', 'police', 'fire', 'health', 'education', 'government')),
  ${words('note')},
  ${refers('co_ordinating_post_id', 'posts')},
  ${day('ended_on')}
) strict;

create table people (${record},
  name text not null check (length(trim(name)) > 0),
  ${words('honorific')},
  ${flag('publish_name')},
  ${flag('elected_member')},
  ${words('note')}
) strict;

create table posts (${record},
  ${belongs('organisation_id', 'organisations')},
  title text not null check (length(trim(title)) > 0),
  ${words('unit')},
  ${refers('person_id', 'people')},
  ${flag('cabinet_post')},
  ${words('note')}
) strict;
create index posts_by_organisation on posts (organisation_id);
create index posts_by_person on posts (person_id);

create table contacts (${record},
  owner_kind text not null check (owner_kind in ('organisation', 'person', 'post', 'body')),
  owner_id text not null,
  kind text not null check (kind in ('email', 'phone', 'mobile', 'address', 'website')),
  value text not null,
  ${words('note')},
  contact_group text not null default 'none' check (contact_group in
    ('none', 'partnership_team', 'performance_team', 'risk_adviser', 'district_lead', 'thematic_lead', 'press')),
  ${flag('publish')},
  position real not null default 0
) strict;
create index contacts_by_owner on contacts (owner_id);
`;

const bodies = `
create table bodies (${record},
  slug text not null check (length(slug) between 1 and 100),
  name text not null check (length(trim(name)) > 0),
  ${words('short_name')},
  kind text not null check (kind in ('partnership_board', 'public_service_board', 'development_group',
    'thematic_partnership', 'delivery_group', 'area_board', 'local_strategic_partnership', 'forum', 'regional_body', 'other')),
  ${words('group_type')},
  classification text not null default 'partnership' check (classification in ('partnership', 'joint_working', 'contract')),
  legal_status text not null default 'not_constituted' check (legal_status in
    ('not_constituted', 'statutory', 'constituted_service_delivery', 'company_limited_by_guarantee')),
  ${flag('statutory')},
  ${words('statutory_basis')},
  ${flag('commissions')},
  access_regime text not null check (access_regime in ('voluntary', 'statutory_committee', 'executive', 'company')),
  counting_rule text not null default 'working_days' check (counting_rule in ('working_days', 'exclude_sundays')),
  clear_days_needed integer not null default 5 check (clear_days_needed between 0 and 28),
  ${flag('film_notice')},
  state text not null default 'established' check (state in
    ('proposed', 'new', 'fledgling', 'established', 'merged', 'realigned', 'disbanded')),
  ${day('established_on')},
  ${day('ended_on')},
  ${words('purpose')},
  ${words('role')},
  ${words('remit')},
  ${words('scope_note')},
  chair_kind text not null default 'permanent' check (chair_kind in ('permanent', 'rotating', 'co_chairs')),
  chair_cycle_years integer check (chair_cycle_years is null or chair_cycle_years between 1 and 20),
  ${words('chair_election')},
  ${words('chair_note')},
  ${words('cabinet_lead_note')},
  ${words('quorum_words')},
  meetings_per_year integer check (meetings_per_year is null or meetings_per_year between 0 and 60),
  membership_review_months integer check (membership_review_months is null or membership_review_months between 1 and 120),
  ${day('membership_reviewed_on')},
  ${refers('secretariat_organisation_id', 'organisations')},
  ${refers('secretariat_post_id', 'posts')},
  ${words('framework_version')},
  ${day('framework_from')},
  ${words('framework_approval')},
  numbering_style text not null default 'plain' check (numbering_style in ('plain', 'council')),
  ${words('numbering_code')},
  ${flag('publishes_on_web', 1)},
  position real not null default 0
) strict;
create index bodies_by_slug on bodies (slug);

create table body_names (${record},
  ${belongs('body_id', 'bodies')},
  name text not null check (length(trim(name)) > 0),
  kind text not null check (kind in ('former', 'also_known_as')),
  ${day('from_day')},
  ${day('to_day')}
) strict;
create index body_names_by_body on body_names (body_id);

create table body_links (${record},
  ${belongs('from_body_id', 'bodies')},
  ${belongs('to_body_id', 'bodies')},
  kind text not null check (kind in ('reports_strategy_to', 'reports_performance_to', 'delivery_group_of', 'nested_in',
    'works_with', 'succeeded_by')),
  ${words('note')},
  ${words('frequency')},
  ${day('from_day')},
  ${day('to_day')},
  check (from_body_id <> to_body_id)
) strict;
create index body_links_from on body_links (from_body_id);
create index body_links_to on body_links (to_body_id);

create table body_events (${record},
  ${belongs('body_id', 'bodies')},
  state text not null check (state in ('proposed', 'new', 'fledgling', 'established', 'merged', 'realigned', 'disbanded')),
  ${requiredDay('day')},
  ${words('note')}
) strict;
create index body_events_by_body on body_events (body_id);

create table body_priorities (${record},
  ${belongs('body_id', 'bodies')},
  words text not null check (length(trim(words)) > 0),
  ${words('horizon')},
  position real not null default 0
) strict;
create index body_priorities_by_body on body_priorities (body_id);

create table body_duties (${record},
  ${belongs('body_id', 'bodies')},
  duty text not null check (duty in ('set_meetings', 'agendas', 'papers', 'minutes', 'website')),
  ${refers('post_id', 'posts')},
  ${words('note')}
) strict;
create index body_duties_by_body on body_duties (body_id);

create table strategies (${record},
  name text not null check (length(trim(name)) > 0),
  ${list('aliases')},
  ${words('vision')},
  ${words('evidence')},
  ${words('consultation')},
  ${words('owner')},
  ${list('related_plans')},
  horizon_years integer check (horizon_years is null or horizon_years between 1 and 100),
  ${day('from_day')},
  ${day('to_day')}
) strict;

create table body_strategies (${record},
  ${belongs('body_id', 'bodies')},
  ${belongs('strategy_id', 'strategies')},
  ${words('note')}
) strict;
create index body_strategies_by_body on body_strategies (body_id);

create table seats (${record},
  ${belongs('body_id', 'bodies')},
  ${refers('organisation_id', 'organisations')},
  ${refers('post_id', 'posts')},
  ${refers('person_id', 'people')},
  ${words('name')},
  role text not null default 'member' check (role in ('chair', 'co_chair', 'vice_chair', 'member', 'co_opted', 'adviser', 'observer')),
  basis text not null default 'not_stated' check (basis in ('not_stated', 'statutory_responsibility', 'financial_commitment',
    'community_of_interest', 'elected_member', 'expertise', 'district', 'parish_or_town')),
  accountable_to text not null default 'not_stated' check (accountable_to in
    ('not_stated', 'electorate', 'community', 'own_organisation', 'partnership')),
  ${words('why_chosen')},
  how_chosen text not null default 'not_stated' check (how_chosen in ('not_stated', 'ex_officio', 'elected', 'nominated', 'appointed', 'co_opted')),
  ${day('chosen_on')},
  ${words('responsibilities')},
  ${day('term_from')},
  ${day('term_to')},
  ${flag('voting', 1)},
  ${flag('substitutes_allowed')},
  ${list('substitute_post_ids')},
  ${day('leaving_notice_on')},
  ${flag('leaving_chair_told')},
  ${flag('leaving_secretariat_told')},
  ${day('leaves_on')},
  ${words('leaving_note')},
  position real not null default 0
) strict;
create index seats_by_body on seats (body_id);
create index seats_by_organisation on seats (organisation_id);
create index seats_by_post on seats (post_id);
create index seats_by_term on seats (term_to) where term_to is not null;

create table chair_terms (${record},
  ${belongs('body_id', 'bodies')},
  office text not null check (office in ('chair', 'co_chair', 'vice_chair')),
  ${refers('post_id', 'posts')},
  ${refers('person_id', 'people')},
  ${words('note')},
  ${day('from_day')},
  ${day('to_day')}
) strict;
create index chair_terms_by_body on chair_terms (body_id);

create table cabinet_leads (${record},
  ${belongs('body_id', 'bodies')},
  ${belongs('post_id', 'posts')},
  ${words('note')}
) strict;
create index cabinet_leads_by_body on cabinet_leads (body_id);
`;

const meetings = `
create table meetings (${record},
  ${belongs('body_id', 'bodies')},
  slug text not null check (length(slug) between 1 and 140),
  kind text not null default 'meeting' check (kind in ('meeting', 'event')),
  ${words('title')},
  ${requiredDay('day')},
  ${time('starts_at')},
  ${time('ends_at')},
  ${words('place')},
  mode text not null default 'in_person' check (mode in ('in_person', 'hybrid', 'online')),
  ${words('joining_public')},
  ${words('joining_private')},
  access text not null default 'public' check (access in ('public', 'private')),
  ${words('private_reason')},
  ${day('private_notice_on')},
  ${day('private_notice_again_on')},
  ${words('representations')},
  ${words('representations_answer')},
  status text not null default 'scheduled' check (status in ('scheduled', 'postponed', 'cancelled', 'held')),
  ${words('status_note')},
  ${day('moved_from')},
  calendar_sequence integer not null default 0 check (calendar_sequence >= 0),
  ${flag('extraordinary')},
  ${flag('reports_targets')},
  ${day('convened_on')},
  ${words('short_notice_reason')},
  ${words('notice')},
  ${words('private_notes')},
  agenda_state text not null default 'draft' check (agenda_state in ('draft', 'with_chair', 'cleared', 'published')),
  ${day('agenda_cleared_on')},
  minutes_slot integer check (minutes_slot is null or minutes_slot between 1 and 1440)
) strict;
create index meetings_by_body_and_day on meetings (body_id, day);
create index meetings_by_day on meetings (day);
create index meetings_by_slug on meetings (slug);

create table agenda_sections (${record},
  ${belongs('meeting_id', 'meetings')},
  title text not null check (length(trim(title)) > 0),
  position real not null
) strict;
create index agenda_sections_by_meeting on agenda_sections (meeting_id);

create table agenda_items (${record},
  ${belongs('meeting_id', 'meetings')},
  ${refers('section_id', 'agenda_sections')},
  ${refers('parent_id', 'agenda_items')},
  position real not null,
  title text not null check (length(trim(title)) > 0),
  kind text not null default 'ordinary' check (kind in
    ('ordinary', 'apologies', 'declarations', 'minutes_approval', 'matters_arising', 'public_questions',
     'strategy_approval', 'exclusion', 'readmission', 'urgent_business', 'next_meeting')),
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  ${words('presenter')},
  ${refers('presenter_post_id', 'posts')},
  minutes integer not null default 0 check (minutes between 0 and 600),
  ${words('description')},
  ${list('recommendations')},
  ${words('private_notes')},
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  ground_scheme text check (ground_scheme is null or ground_scheme in ('schedule_12a', 'foi', 'eir', 'data_protection', 'enactment', 'court_order', 'government_terms')),
  ${words('ground_code')},
  ${words('public_title')},
  ${flag('title_checked')},
  ${words('public_reason')},
  ${words('public_interest_reason')},
  ${words('withheld_by')},
  ${day('withheld_on')},
  ${day('review_on')},
  ${flag('standing')},
  ${words('frozen_number')},
  ${day('withdrawn_on')},
  ${words('withdrawn_reason')},
  ${list('background_papers')}
) strict;
create index agenda_items_by_meeting on agenda_items (meeting_id);
create index agenda_items_by_review on agenda_items (review_on) where review_on is not null;

create table sign_offs (${record},
  ${belongs('item_id', 'agenda_items')},
  ${belongs('organisation_id', 'organisations')},
  state text not null default 'asked' check (state in ('asked', 'clarifying', 'agreed', 'not_agreed')),
  ${words('resources')},
  ${words('note')},
  ${day('asked_on')},
  ${day('answered_on')}
) strict;
create index sign_offs_by_item on sign_offs (item_id);

create table agenda_templates (${record},
  ${refers('body_id', 'bodies')},
  name text not null check (length(trim(name)) > 0),
  ${words('note')}
) strict;

create table agenda_template_items (${record},
  ${belongs('template_id', 'agenda_templates')},
  ${words('section')},
  title text not null check (length(trim(title)) > 0),
  kind text not null default 'ordinary',
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  ${words('presenter')},
  minutes integer not null default 0 check (minutes between 0 and 600),
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  ${flag('standing')},
  ${words('description')},
  position real not null
) strict;
create index agenda_template_items_by_template on agenda_template_items (template_id);
`;

const papers = `
create table papers (${record},
  ${belongs('meeting_id', 'meetings')},
  ${belongs('item_id', 'agenda_items')},
  position real not null,
  title text not null check (length(trim(title)) > 0),
  state text not null default 'expected' check (state in ('expected', 'received', 'to_follow', 'late', 'withdrawn')),
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  ground_scheme text check (ground_scheme is null or ground_scheme in ('schedule_12a', 'foi', 'eir', 'data_protection', 'enactment', 'court_order', 'government_terms')),
  ${words('ground_code')},
  ${words('public_reason')},
  ${words('public_interest_reason')},
  ${day('review_on')},
  ${words('author')},
  ${refers('author_post_id', 'posts')},
  ${day('due_on')},
  ${day('received_on')},
  ${words('reason_late')},
  ${words('reason_urgent')},
  accessibility text not null default 'not_checked' check (accessibility in ('not_checked', 'checked', 'exempt_old', 'inaccessible')),
  ${words('accessibility_note')},
  ${words('withdrawn_reason')},
  ${words('private_note')},
  ${list('background_papers')},
  public_number integer check (public_number is null or public_number >= 1),
  ${words('public_file_name')},
  ${refers('current_version_id', 'paper_versions')}
) strict;
create index papers_by_meeting on papers (meeting_id);
create index papers_by_item on papers (item_id);
create index papers_by_state_and_due on papers (state, due_on);
create index papers_by_review on papers (review_on) where review_on is not null;

create table paper_versions (${record},
  ${belongs('paper_id', 'papers')},
  number integer not null check (number >= 1),
  file_name text not null,
  media_type text not null,
  sha256 text not null check (length(sha256) = 64),
  bytes integer not null check (bytes >= 0),
  pages integer check (pages is null or pages >= 0),
  ${words('facts')},
  ${words('note')},
  attached_at text not null,
  ${words('attached_by')}
) strict;
create index paper_versions_by_paper on paper_versions (paper_id);
create index paper_versions_by_file on paper_versions (sha256);
`;

const publishing = `
create table exports (${record},
  ${belongs('body_id', 'bodies')},
  ${refers('meeting_id', 'meetings')},
  kind text not null check (kind in ('meeting-pack', 'minutes', 'site', 'members-pack', 'chair-book', 'archive')),
  number integer not null check (number >= 1),
  file_name text not null,
  sha512 text not null check (length(sha512) = 128),
  bytes integer not null,
  pages integer,
  ${requiredDay('bagging_date')},
  exported_at text not null,
  ${words('exported_by')},
  ${list('passed_warnings')},
  ${list('checks')}
) strict;
create index exports_by_meeting on exports (meeting_id);

create table export_papers (${record},
  ${belongs('export_id', 'exports')},
  ${belongs('paper_id', 'papers')},
  ${belongs('paper_version_id', 'paper_versions')}
) strict;
create index export_papers_by_export on export_papers (export_id);
create index export_papers_by_paper on export_papers (paper_id);

create table publications (${record},
  ${belongs('export_id', 'exports')},
  ${refers('meeting_id', 'meetings')},
  published_at text not null,
  ${requiredDay('published_on')},
  ${words('place')},
  ${words('recorded_by')},
  ${words('note')}
) strict;
create index publications_by_meeting on publications (meeting_id);
create index publications_by_export on publications (export_id);
`;

export const sql = [history, house, people, bodies, meetings, papers, publishing].join('\n');
