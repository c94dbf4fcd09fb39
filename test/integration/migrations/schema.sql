CREATE TABLE action_updates (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  action_id text not null references tracked_actions (id) deferrable initially deferred,
  kind text not null check (kind in ('progress', 'cannot_deliver', 'due_changed', 'closed', 'reopened')),
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  words text not null default '',
  said_by text not null default '',
  percent integer check (percent is null or percent between 0 and 100),
  due_on text check (due_on is null or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE actions (
  id text not null primary key,
  at text not null,
  actor text not null,
  procedure text not null,
  undoes text references actions (id) deferrable initially deferred
) strict;

CREATE TABLE agenda_items (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  section_id text references agenda_sections (id) deferrable initially deferred,
  parent_id text references agenda_items (id) deferrable initially deferred,
  position real not null,
  title text not null check (length(trim(title)) > 0),
  kind text not null default 'ordinary' check (kind in
    ('ordinary', 'apologies', 'declarations', 'minutes_approval', 'matters_arising', 'public_questions',
     'strategy_approval', 'exclusion', 'readmission', 'urgent_business', 'next_meeting')),
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  presenter text not null default '',
  presenter_post_id text references posts (id) deferrable initially deferred,
  minutes integer not null default 0 check (minutes between 0 and 600),
  description text not null default '',
  recommendations text not null default '[]' check (json_valid(recommendations) and json_type(recommendations) = 'array'),
  private_notes text not null default '',
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  ground_scheme text check (ground_scheme is null or ground_scheme in ('schedule_12a', 'foi', 'eir', 'data_protection', 'enactment', 'court_order', 'government_terms')),
  ground_code text not null default '',
  public_title text not null default '',
  title_checked integer not null default 0 check (title_checked in (0, 1)),
  public_reason text not null default '',
  public_interest_reason text not null default '',
  withheld_by text not null default '',
  withheld_on text check (withheld_on is null or withheld_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  review_on text check (review_on is null or review_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  standing integer not null default 0 check (standing in (0, 1)),
  frozen_number text not null default '',
  withdrawn_on text check (withdrawn_on is null or withdrawn_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  withdrawn_reason text not null default '',
  background_papers text not null default '[]' check (json_valid(background_papers) and json_type(background_papers) = 'array')
) strict;

CREATE TABLE agenda_sections (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  title text not null check (length(trim(title)) > 0),
  position real not null
) strict;

CREATE TABLE agenda_template_items (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  template_id text not null references agenda_templates (id) deferrable initially deferred,
  section text not null default '',
  title text not null check (length(trim(title)) > 0),
  kind text not null default 'ordinary',
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  presenter text not null default '',
  minutes integer not null default 0 check (minutes between 0 and 600),
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  standing integer not null default 0 check (standing in (0, 1)),
  description text not null default '',
  position real not null
) strict;

CREATE TABLE agenda_templates (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text references bodies (id) deferrable initially deferred,
  name text not null check (length(trim(name)) > 0),
  note text not null default ''
) strict;

CREATE TABLE attendances (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  seat_id text references seats (id) deferrable initially deferred,
  person_id text references people (id) deferrable initially deferred,
  post_id text references posts (id) deferrable initially deferred,
  organisation_id text references organisations (id) deferrable initially deferred,
  name text not null check (length(trim(name)) > 0),
  capacity text not null check (capacity in ('member', 'substitute', 'in_attendance', 'observer')),
  state text not null default 'expected' check (state in ('expected', 'present', 'apologies', 'absent')),
  arrived_at text check (arrived_at is null or arrived_at glob '[0-2][0-9]:[0-5][0-9]'), counts integer not null default 0 check (counts in (0, 1)), may_be_named integer not null default 0 check (may_be_named in (0, 1)), note text not null default '',
  position real not null default 0
) strict;

CREATE TABLE bodies (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  slug text not null check (length(slug) between 1 and 100),
  name text not null check (length(trim(name)) > 0),
  short_name text not null default '',
  kind text not null check (kind in ('partnership_board', 'public_service_board', 'development_group',
    'thematic_partnership', 'delivery_group', 'area_board', 'local_strategic_partnership', 'forum', 'regional_body', 'other')),
  group_type text not null default '',
  classification text not null default 'partnership' check (classification in ('partnership', 'joint_working', 'contract')),
  legal_status text not null default 'not_constituted' check (legal_status in
    ('not_constituted', 'statutory', 'constituted_service_delivery', 'company_limited_by_guarantee')),
  statutory integer not null default 0 check (statutory in (0, 1)),
  statutory_basis text not null default '',
  commissions integer not null default 0 check (commissions in (0, 1)),
  access_regime text not null check (access_regime in ('voluntary', 'statutory_committee', 'executive', 'company')),
  counting_rule text not null default 'working_days' check (counting_rule in ('working_days', 'exclude_sundays')),
  clear_days_needed integer not null default 5 check (clear_days_needed between 0 and 28),
  film_notice integer not null default 0 check (film_notice in (0, 1)),
  state text not null default 'established' check (state in
    ('proposed', 'new', 'fledgling', 'established', 'merged', 'realigned', 'disbanded')),
  established_on text check (established_on is null or established_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  ended_on text check (ended_on is null or ended_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  purpose text not null default '',
  role text not null default '',
  remit text not null default '',
  scope_note text not null default '',
  chair_kind text not null default 'permanent' check (chair_kind in ('permanent', 'rotating', 'co_chairs')),
  chair_cycle_years integer check (chair_cycle_years is null or chair_cycle_years between 1 and 20),
  chair_election text not null default '',
  chair_note text not null default '',
  cabinet_lead_note text not null default '',
  quorum_words text not null default '',
  meetings_per_year integer check (meetings_per_year is null or meetings_per_year between 0 and 60),
  membership_review_months integer check (membership_review_months is null or membership_review_months between 1 and 120),
  membership_reviewed_on text check (membership_reviewed_on is null or membership_reviewed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  secretariat_organisation_id text references organisations (id) deferrable initially deferred,
  secretariat_post_id text references posts (id) deferrable initially deferred,
  framework_version text not null default '',
  framework_from text check (framework_from is null or framework_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  framework_approval text not null default '',
  numbering_style text not null default 'plain' check (numbering_style in ('plain', 'council')),
  numbering_code text not null default '',
  publishes_on_web integer not null default 1 check (publishes_on_web in (0, 1)),
  position real not null default 0
) strict;

CREATE TABLE body_duties (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  duty text not null check (duty in ('set_meetings', 'agendas', 'papers', 'minutes', 'website')),
  post_id text references posts (id) deferrable initially deferred,
  note text not null default ''
) strict;

CREATE TABLE body_events (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  state text not null check (state in ('proposed', 'new', 'fledgling', 'established', 'merged', 'realigned', 'disbanded')),
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  note text not null default ''
) strict;

CREATE TABLE body_links (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  from_body_id text not null references bodies (id) deferrable initially deferred,
  to_body_id text not null references bodies (id) deferrable initially deferred,
  kind text not null check (kind in ('reports_strategy_to', 'reports_performance_to', 'delivery_group_of', 'nested_in',
    'works_with', 'succeeded_by')),
  note text not null default '',
  frequency text not null default '',
  from_day text check (from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_day text check (to_day is null or to_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  check (from_body_id <> to_body_id)
) strict;

CREATE TABLE body_names (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  name text not null check (length(trim(name)) > 0),
  kind text not null check (kind in ('former', 'also_known_as')),
  from_day text check (from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_day text check (to_day is null or to_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE body_priorities (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  words text not null check (length(trim(words)) > 0),
  horizon text not null default '',
  position real not null default 0
) strict;

CREATE TABLE body_publishing (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  on_website integer not null default 0 check (on_website in (0, 1)),
  with_decisions integer not null default 0 check (with_decisions in (0, 1)), with_actions integer not null default 0 check (with_actions in (0, 1)),
  approval_needed integer not null default 0 check (approval_needed in (0, 1)),
  folder text not null default '',
  terms_of_reference text not null default '',
  page_reviewed_on text check (page_reviewed_on is null or page_reviewed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), page_reviewed_by text not null default '',
  review_months integer not null default 6 check (review_months between 1 and 60)
) strict;

CREATE TABLE body_strategies (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  strategy_id text not null references strategies (id) deferrable initially deferred,
  note text not null default ''
) strict;

CREATE TABLE cabinet_leads (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  post_id text not null references posts (id) deferrable initially deferred,
  note text not null default ''
) strict;

CREATE TABLE chair_terms (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  office text not null check (office in ('chair', 'co_chair', 'vice_chair')),
  post_id text references posts (id) deferrable initially deferred,
  person_id text references people (id) deferrable initially deferred,
  note text not null default '',
  from_day text check (from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_day text check (to_day is null or to_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE changes (
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

CREATE TABLE communications (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  meeting_id text references meetings (id) deferrable initially deferred,
  kind text not null check (kind in ('consultation', 'newsletter', 'plan', 'learning', 'report_back', 'web_page', 'other')),
  title text not null check (length(trim(title)) > 0),
  words text not null default '', owner text not null default '', owner_post_id text references posts (id) deferrable initially deferred,
  opens_on text check (opens_on is null or opens_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), due_on text check (due_on is null or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), done_on text check (done_on is null or done_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  outcome text not null default '', link text not null default '',
  publish integer not null default 0 check (publish in (0, 1)), note text not null default ''
) strict;

CREATE TABLE contacts (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  owner_kind text not null check (owner_kind in ('organisation', 'person', 'post', 'body')),
  owner_id text not null,
  kind text not null check (kind in ('email', 'phone', 'mobile', 'address', 'website')),
  value text not null,
  note text not null default '',
  contact_group text not null default 'none' check (contact_group in
    ('none', 'partnership_team', 'performance_team', 'risk_adviser', 'district_lead', 'thematic_lead', 'press')),
  publish integer not null default 0 check (publish in (0, 1)),
  position real not null default 0
) strict;

CREATE TABLE decisions (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  entry_id text references minute_entries (id) deferrable initially deferred,
  ref text not null check (length(ref) > 0),
  topic text not null default '',
  words text not null default '',
  outcome text not null check (outcome in ('consensus', 'consensus_with_reservations', 'noted', 'deferred',
    'referred', 'default_position', 'recommendation_inquorate')),
  reasons text not null default '', options text not null default '',
  reservations text not null default '[]' check (json_valid(reservations) and json_type(reservations) = 'array'),
  accountable_organisation_id text references organisations (id) deferrable initially deferred,
  accountable text not null default '', uses_resources integer not null default 0 check (uses_resources in (0, 1)),
  ratification text not null default 'not_needed' check (ratification in ('not_needed', 'awaiting', 'ratified', 'refused')),
  ratified_on text check (ratified_on is null or ratified_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), ratified_note text not null default '', votes_for integer check (votes_for is null or votes_for >= 0),
  votes_against integer check (votes_against is null or votes_against >= 0), votes_abstaining integer check (votes_abstaining is null or votes_abstaining >= 0), withheld integer not null default 0 check (withheld in (0, 1)),
  decided_on text not null,
  position real not null default 0
) strict;

CREATE TABLE declarations (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  entry_id text references minute_entries (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  attendance_id text references attendances (id) deferrable initially deferred,
  interest_id text references interests (id) deferrable initially deferred,
  who text not null default '',
  kind text not null check (kind in ('disclosable_pecuniary', 'other_registrable', 'non_registrable', 'own_code', 'role_conflict')),
  organisation_id text references organisations (id) deferrable initially deferred,
  concerns text not null default '', nature text not null default '', sensitive integer not null default 0 check (sensitive in (0, 1)),
  handling text not null check (handling in ('stayed_took_part', 'stayed_no_part', 'spoke_and_left', 'left')),
  left_at text check (left_at is null or left_at glob '[0-2][0-9]:[0-5][0-9]'), returned_at text check (returned_at is null or returned_at glob '[0-2][0-9]:[0-5][0-9]'), dispensation text not null default '',
  position real not null default 0
) strict;

CREATE TABLE export_approvals (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  export_id text not null references exports (id) deferrable initially deferred,
  sha512 text not null check (length(sha512) = 128),
  answer text not null check (answer in ('approved', 'refused')),
  answered_by text not null check (length(trim(answered_by)) > 0),
  answered_at text not null,
  note text not null default ''
) strict;

CREATE TABLE export_files (
  export_id text not null references exports (id) deferrable initially deferred,
  path text not null,
  sha512 text not null check (length(sha512) = 128),
  bytes integer not null check (bytes >= 0),
  primary key (export_id, path)
) strict, without rowid;

CREATE TABLE export_papers (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  export_id text not null references exports (id) deferrable initially deferred,
  paper_id text not null references papers (id) deferrable initially deferred,
  paper_version_id text not null references paper_versions (id) deferrable initially deferred
) strict;

CREATE TABLE exports (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  meeting_id text references meetings (id) deferrable initially deferred,
  kind text not null check (kind in ('meeting-pack', 'minutes', 'site', 'members-pack', 'chair-book', 'archive')),
  number integer not null check (number >= 1),
  file_name text not null,
  sha512 text not null check (length(sha512) = 128),
  bytes integer not null,
  pages integer,
  bagging_date text not null check (bagging_date glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  exported_at text not null,
  exported_by text not null default '',
  passed_warnings text not null default '[]' check (json_valid(passed_warnings) and json_type(passed_warnings) = 'array'),
  checks text not null default '[]' check (json_valid(checks) and json_type(checks) = 'array')
, organisation_id text references organisations (id) deferrable initially deferred, withdraws_id text references exports (id) deferrable initially deferred, placed_in text not null default '', report text not null default '', dividers integer not null default 0 check (dividers in (0, 1)), double_sided integer not null default 0 check (double_sided in (0, 1)), form text not null default 'whole' check (form in ('whole', 'notice'))) strict;

CREATE TABLE extra_days (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  body_id text references bodies (id) deferrable initially deferred,
  reason text not null
) strict;

CREATE TABLE forward_plan (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  title text not null check (length(trim(title)) > 0),
  purpose text not null default 'note' check (purpose in ('decide', 'discuss', 'note')),
  lead text not null default '',
  lead_post_id text references posts (id) deferrable initially deferred,
  expected_on text check (expected_on is null or expected_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  meeting_id text references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  thread_id text references threads (id) deferrable initially deferred,
  note text not null default '',
  visibility text not null default 'undecided' check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  state text not null default 'planned' check (state in ('planned', 'on_agenda', 'dropped')),
  position real not null default 0
) strict;

CREATE TABLE imported_bank_holidays (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  division text not null check (division in ('england-and-wales', 'scotland', 'northern-ireland')),
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  title text not null,
  notes text not null default ''
) strict;

CREATE TABLE interests (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  person_id text references people (id) deferrable initially deferred,
  post_id text references posts (id) deferrable initially deferred,
  holder text not null default '',
  kind text not null check (kind in ('disclosable_pecuniary', 'other_registrable', 'non_registrable', 'own_code', 'role_conflict')),
  organisation_id text references organisations (id) deferrable initially deferred,
  body_id text references bodies (id) deferrable initially deferred,
  concerns text not null default '', nature text not null default '', sensitive integer not null default 0 check (sensitive in (0, 1)), notified_on text check (notified_on is null or notified_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  from_day text check (from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), to_day text check (to_day is null or to_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), dispensation text not null default '',
  dispensation_until text check (dispensation_until is null or dispensation_until glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE meetings (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  slug text not null check (length(slug) between 1 and 140),
  kind text not null default 'meeting' check (kind in ('meeting', 'event')),
  title text not null default '',
  day text not null check (day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  starts_at text check (starts_at is null or starts_at glob '[0-2][0-9]:[0-5][0-9]'),
  ends_at text check (ends_at is null or ends_at glob '[0-2][0-9]:[0-5][0-9]'),
  place text not null default '',
  mode text not null default 'in_person' check (mode in ('in_person', 'hybrid', 'online')),
  joining_public text not null default '',
  joining_private text not null default '',
  access text not null default 'public' check (access in ('public', 'private')),
  private_reason text not null default '',
  private_notice_on text check (private_notice_on is null or private_notice_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  private_notice_again_on text check (private_notice_again_on is null or private_notice_again_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  representations text not null default '',
  representations_answer text not null default '',
  status text not null default 'scheduled' check (status in ('scheduled', 'postponed', 'cancelled', 'held')),
  status_note text not null default '',
  moved_from text check (moved_from is null or moved_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  calendar_sequence integer not null default 0 check (calendar_sequence >= 0),
  extraordinary integer not null default 0 check (extraordinary in (0, 1)),
  reports_targets integer not null default 0 check (reports_targets in (0, 1)),
  convened_on text check (convened_on is null or convened_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  short_notice_reason text not null default '',
  notice text not null default '',
  private_notes text not null default '',
  agenda_state text not null default 'draft' check (agenda_state in ('draft', 'with_chair', 'cleared', 'published')),
  agenda_cleared_on text check (agenda_cleared_on is null or agenda_cleared_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  minutes_slot integer check (minutes_slot is null or minutes_slot between 1 and 1440)
) strict;

CREATE TABLE minute_entries (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  minutes_id text not null references minutes (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  position real not null default 0,
  state text not null default 'open' check (state in ('open', 'done', 'deferred')),
  minute_year text not null default '', minute_number integer check (minute_number is null or minute_number >= 0), started_at text check (started_at is null or started_at glob '[0-2][0-9]:[0-5][0-9]'),
  ended_at text check (ended_at is null or ended_at glob '[0-2][0-9]:[0-5][0-9]'),
  document text not null default '{"type":"doc","content":[]}'
    check (json_valid(document) and json_type(document) = 'object')
) strict;

CREATE TABLE minute_rules (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  quorum_kind text not null default 'none' check (quorum_kind in ('none', 'count', 'fraction', 'fraction_with_floor')),
  quorum_count integer check (quorum_count is null or quorum_count >= 0), quorum_numerator integer check (quorum_numerator is null or quorum_numerator >= 0),
  quorum_denominator integer check (quorum_denominator is null or quorum_denominator between 1 and 100),
  quorum_floor integer check (quorum_floor is null or quorum_floor >= 0),
  quorum_base text not null default 'all_seats' check (quorum_base in ('all_seats', 'filled_seats')),
  substitutes_count integer not null default 1 check (substitutes_count in (0, 1)),
  voting_allowed integer not null default 0 check (voting_allowed in (0, 1)),
  draft_within_days integer not null default 10 check (draft_within_days between 0 and 60),
  late_after_meetings integer not null default 2 check (late_after_meetings between 1 and 20),
  snippets text not null default '[]' check (json_valid(snippets) and json_type(snippets) = 'array')
) strict;

CREATE TABLE minute_versions (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  minutes_id text not null references minutes (id) deferrable initially deferred,
  number integer not null check (number >= 1),
  name text not null default '',
  reason text not null check (reason in ('kept', 'cleared', 'published_draft', 'approved', 'restored')),
  state text not null,
  kept_at text not null,
  kept_by text not null default '',
  content text not null check (json_valid(content))
) strict;

CREATE TABLE minutes (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  state text not null default 'drafting' check (state in
    ('drafting', 'cleared', 'published_draft', 'approved', 'signed', 'published_final')),
  started_at text check (started_at is null or started_at glob '[0-2][0-9]:[0-5][0-9]'), ended_at text check (ended_at is null or ended_at glob '[0-2][0-9]:[0-5][0-9]'), chaired_by text not null default '',
  open_entry_id text references minute_entries (id) deferrable initially deferred,
  open_caret text not null default '', cleared_by text not null default '', cleared_on text check (cleared_on is null or cleared_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  draft_published_on text check (draft_published_on is null or draft_published_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  approved_meeting_id text references meetings (id) deferrable initially deferred,
  approved_item_id text references agenda_items (id) deferrable initially deferred,
  approved_by text not null default '', approved_on text check (approved_on is null or approved_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  corrections text not null default '[]' check (json_valid(corrections) and json_type(corrections) = 'array'),
  public_summary text not null default '', signed_by text not null default '', signed_on text check (signed_on is null or signed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  signed_meeting_id text references meetings (id) deferrable initially deferred,
  final_published_on text check (final_published_on is null or final_published_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE organisations (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  name text not null check (length(trim(name)) > 0),
  short_name text not null default '',
  sector text not null check (sector in ('public', 'private', 'voluntary_community', 'faith', 'bme', 'business', 'rural')),
  responsible_authority integer not null default 0 check (responsible_authority in (0, 1)),
  tier text not null default 'none' check (tier in ('none', 'county', 'district', 'parish_or_town', 'police', 'fire', 'health', 'education', 'government')),
  note text not null default '',
  co_ordinating_post_id text references posts (id) deferrable initially deferred,
  ended_on text check (ended_on is null or ended_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE pack_places (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  paper_id text references papers (id) deferrable initially deferred,
  paper_version_id text references paper_versions (id) deferrable initially deferred,
  part text not null check (part in ('public', 'restricted')),
  supplement integer not null default 0 check (supplement >= 0),
  prefix text not null default '',
  first_page integer not null check (first_page >= 1),
  pages integer not null check (pages >= 1)
) strict;

CREATE TABLE paper_reports (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  paper_id text not null references papers (id) deferrable initially deferred,
  paper_version_id text not null references paper_versions (id) deferrable initially deferred,
  asked text not null default '', recommendations text not null default '[]' check (json_valid(recommendations) and json_type(recommendations) = 'array'),
  summary text not null default '', finance text not null default '', risk text not null default '', equality text not null default '', legal text not null default '',
  consultation text not null default '', background_papers text not null default '[]' check (json_valid(background_papers) and json_type(background_papers) = 'array'), unread text not null default '[]' check (json_valid(unread) and json_type(unread) = 'array'),
  failure text not null default ''
) strict;

CREATE TABLE paper_scans (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  paper_version_id text not null references paper_versions (id) deferrable initially deferred,
  state text not null check (state in ('clean', 'findings', 'failed')),
  scanner integer not null check (scanner >= 1),
  scanned_at text not null,
  findings text not null default '[]' check (json_valid(findings) and json_type(findings) = 'array'),
  failure text not null default ''
) strict;

CREATE TABLE paper_versions (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  paper_id text not null references papers (id) deferrable initially deferred,
  number integer not null check (number >= 1),
  file_name text not null,
  media_type text not null,
  sha256 text not null check (length(sha256) = 64),
  bytes integer not null check (bytes >= 0),
  pages integer check (pages is null or pages >= 0),
  facts text not null default '',
  note text not null default '',
  attached_at text not null,
  attached_by text not null default ''
, made_from_id text references paper_versions (id) deferrable initially deferred, made_how text not null default '') strict;

CREATE TABLE papers (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text not null references agenda_items (id) deferrable initially deferred,
  position real not null,
  title text not null check (length(trim(title)) > 0),
  state text not null default 'expected' check (state in ('expected', 'received', 'to_follow', 'late', 'withdrawn')),
  visibility text not null check (visibility in ('undecided', 'public', 'exempt', 'confidential')),
  ground_scheme text check (ground_scheme is null or ground_scheme in ('schedule_12a', 'foi', 'eir', 'data_protection', 'enactment', 'court_order', 'government_terms')),
  ground_code text not null default '',
  public_reason text not null default '',
  public_interest_reason text not null default '',
  review_on text check (review_on is null or review_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  author text not null default '',
  author_post_id text references posts (id) deferrable initially deferred,
  due_on text check (due_on is null or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  received_on text check (received_on is null or received_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  reason_late text not null default '',
  reason_urgent text not null default '',
  accessibility text not null default 'not_checked' check (accessibility in ('not_checked', 'checked', 'exempt_old', 'inaccessible')),
  accessibility_note text not null default '',
  withdrawn_reason text not null default '',
  private_note text not null default '',
  background_papers text not null default '[]' check (json_valid(background_papers) and json_type(background_papers) = 'array'),
  public_number integer check (public_number is null or public_number >= 1),
  public_file_name text not null default '',
  current_version_id text references paper_versions (id) deferrable initially deferred
) strict;

CREATE TABLE people (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  name text not null check (length(trim(name)) > 0),
  honorific text not null default '',
  publish_name integer not null default 0 check (publish_name in (0, 1)),
  elected_member integer not null default 0 check (elected_member in (0, 1)),
  note text not null default ''
) strict;

CREATE TABLE posts (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  organisation_id text not null references organisations (id) deferrable initially deferred,
  title text not null check (length(trim(title)) > 0),
  unit text not null default '',
  person_id text references people (id) deferrable initially deferred,
  cabinet_post integer not null default 0 check (cabinet_post in (0, 1)),
  note text not null default ''
) strict;

CREATE TABLE presence_events (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  attendance_id text not null references attendances (id) deferrable initially deferred,
  entry_id text references minute_entries (id) deferrable initially deferred,
  kind text not null check (kind in ('arrived', 'left', 'returned')),
  at text check (at is null or at glob '[0-2][0-9]:[0-5][0-9]'), note text not null default '',
  position real not null default 0
) strict;

CREATE TABLE publications (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  export_id text not null references exports (id) deferrable initially deferred,
  meeting_id text references meetings (id) deferrable initially deferred,
  published_at text not null,
  published_on text not null check (published_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  place text not null default '',
  recorded_by text not null default '',
  note text not null default ''
) strict;

CREATE TABLE quorum_parts (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  label text not null check (length(trim(label)) > 0),
  at_least integer not null default 1 check (at_least between 1 and 100),
  matches text not null check (matches in ('sector', 'tier', 'organisation', 'post', 'seat', 'elected_member', 'responsible_authority')),
  matches_value text not null default '',
  position real not null default 0
) strict;

CREATE TABLE seats (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  organisation_id text references organisations (id) deferrable initially deferred,
  post_id text references posts (id) deferrable initially deferred,
  person_id text references people (id) deferrable initially deferred,
  name text not null default '',
  role text not null default 'member' check (role in ('chair', 'co_chair', 'vice_chair', 'member', 'co_opted', 'adviser', 'observer')),
  basis text not null default 'not_stated' check (basis in ('not_stated', 'statutory_responsibility', 'financial_commitment',
    'community_of_interest', 'elected_member', 'expertise', 'district', 'parish_or_town')),
  accountable_to text not null default 'not_stated' check (accountable_to in
    ('not_stated', 'electorate', 'community', 'own_organisation', 'partnership')),
  why_chosen text not null default '',
  how_chosen text not null default 'not_stated' check (how_chosen in ('not_stated', 'ex_officio', 'elected', 'nominated', 'appointed', 'co_opted')),
  chosen_on text check (chosen_on is null or chosen_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  responsibilities text not null default '',
  term_from text check (term_from is null or term_from glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  term_to text check (term_to is null or term_to glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  voting integer not null default 1 check (voting in (0, 1)),
  substitutes_allowed integer not null default 0 check (substitutes_allowed in (0, 1)),
  substitute_post_ids text not null default '[]' check (json_valid(substitute_post_ids) and json_type(substitute_post_ids) = 'array'),
  leaving_notice_on text check (leaving_notice_on is null or leaving_notice_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  leaving_chair_told integer not null default 0 check (leaving_chair_told in (0, 1)),
  leaving_secretariat_told integer not null default 0 check (leaving_secretariat_told in (0, 1)),
  leaves_on text check (leaves_on is null or leaves_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  leaving_note text not null default '',
  position real not null default 0
) strict;

CREATE TABLE settings (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  workspace_name text not null default '',
  officer_name text not null default '',
  officer_post text not null default '',
  appearance text not null default 'system' check (appearance in ('system', 'light', 'dark')),
  text_size integer not null default 100 check (text_size between 90 and 150),
  roomier_rows integer not null default 0 check (roomier_rows in (0, 1)),
  single_letter_shortcuts integer not null default 1 check (single_letter_shortcuts in (0, 1)),
  reduce_motion integer not null default 0 check (reduce_motion in (0, 1)),
  is_sample integer not null default 0 check (is_sample in (0, 1)),
  shortcut_changes text not null default '[]' check (json_valid(shortcut_changes) and json_type(shortcut_changes) = 'array')
) strict;

CREATE TABLE sign_offs (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  item_id text not null references agenda_items (id) deferrable initially deferred,
  organisation_id text not null references organisations (id) deferrable initially deferred,
  state text not null default 'asked' check (state in ('asked', 'clarifying', 'agreed', 'not_agreed')),
  resources text not null default '',
  note text not null default '',
  asked_on text check (asked_on is null or asked_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  answered_on text check (answered_on is null or answered_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE strategies (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  name text not null check (length(trim(name)) > 0),
  aliases text not null default '[]' check (json_valid(aliases) and json_type(aliases) = 'array'),
  vision text not null default '',
  evidence text not null default '',
  consultation text not null default '',
  owner text not null default '',
  related_plans text not null default '[]' check (json_valid(related_plans) and json_type(related_plans) = 'array'),
  horizon_years integer check (horizon_years is null or horizon_years between 1 and 100),
  from_day text check (from_day is null or from_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  to_day text check (to_day is null or to_day glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE thread_links (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  thread_id text not null references threads (id) deferrable initially deferred,
  record_kind text not null check (record_kind in ('item', 'paper', 'decision', 'action')),
  record_id text not null,
  note text not null default ''
) strict;

CREATE TABLE threads (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  slug text not null check (length(slug) between 1 and 140),
  title text not null check (length(trim(title)) > 0),
  note text not null default '',
  closed_on text check (closed_on is null or closed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
) strict;

CREATE TABLE tracked_actions (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  body_id text not null references bodies (id) deferrable initially deferred,
  meeting_id text references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  entry_id text references minute_entries (id) deferrable initially deferred,
  ref text not null check (length(ref) > 0),
  number integer not null check (number >= 1),
  topic text not null default '',
  words text not null default '',
  owner_post_id text references posts (id) deferrable initially deferred,
  owner_organisation_id text references organisations (id) deferrable initially deferred,
  owner text not null default '', due_on text check (due_on is null or due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  first_due_on text check (first_due_on is null or first_due_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  agreed_on text not null,
  state text not null default 'open' check (state in ('open', 'closed')),
  percent integer check (percent is null or percent between 0 and 100),
  closed_on text check (closed_on is null or closed_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  evidence text not null default '',
  cannot_deliver_on text check (cannot_deliver_on is null or cannot_deliver_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  cannot_deliver_reason text not null default '',
  withheld integer not null default 0 check (withheld in (0, 1))
) strict;

CREATE TABLE websites (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  name text not null check (length(trim(name)) > 0),
  lead_body_id text references bodies (id) deferrable initially deferred,
  base_url text not null default '',
  colour_main text not null default '#1d5d5a' check (colour_main glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  colour_link text not null default '#1a5f9c' check (colour_link glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  logo_sha256 text check (logo_sha256 is null or length(logo_sha256) = 64), logo_media_type text not null default '', logo_words text not null default '',
  footer text not null default '',
  feedback_contact text not null default '', enforcement text not null default '', known_problems text not null default '',
  burden text not null default '', tested_how text not null default '', tested_on text check (tested_on is null or tested_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), statement_on text check (statement_on is null or statement_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  compliance text not null default 'partial' check (compliance in ('full', 'partial', 'none'))
) strict;

CREATE TABLE withdrawal_places (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  withdrawal_id text not null references withdrawals (id) deferrable initially deferred,
  place text not null check (length(trim(place)) > 0),
  position real not null default 0,
  cleared_on text check (cleared_on is null or cleared_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'), cleared_by text not null default '', note text not null default ''
) strict;

CREATE TABLE withdrawals (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  export_id text not null references exports (id) deferrable initially deferred,
  meeting_id text references meetings (id) deferrable initially deferred,
  paper_id text references papers (id) deferrable initially deferred,
  tombstone_id text references exports (id) deferrable initially deferred,
  reason text not null check (length(trim(reason)) > 0),
  public_reason text not null default '',
  withdrawn_by text not null default '', withdrawn_at text not null,
  note text not null default ''
) strict;

CREATE TABLE withheld_reviews (
  id text not null primary key check (length(id) between 1 and 64),
  version integer not null default 1 check (version >= 1),
  created_at text not null,
  updated_at text not null,
  deleted_at text,
  meeting_id text not null references meetings (id) deferrable initially deferred,
  item_id text references agenda_items (id) deferrable initially deferred,
  paper_id text references papers (id) deferrable initially deferred,
  answer text not null check (answer in ('release', 'keep')),
  reason text not null check (length(trim(reason)) > 0),
  decided_by text not null check (length(trim(decided_by)) > 0),
  decided_on text not null check (decided_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  next_review_on text check (next_review_on is null or next_review_on glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  check ((item_id is null) <> (paper_id is null))
) strict;

CREATE INDEX action_updates_by_action on action_updates (action_id);

CREATE INDEX agenda_items_by_meeting on agenda_items (meeting_id);

CREATE INDEX agenda_items_by_review on agenda_items (review_on) where review_on is not null;

CREATE INDEX agenda_sections_by_meeting on agenda_sections (meeting_id);

CREATE INDEX agenda_template_items_by_template on agenda_template_items (template_id);

CREATE INDEX attendances_by_meeting on attendances (meeting_id);

CREATE INDEX attendances_by_person on attendances (person_id);

CREATE INDEX attendances_by_seat on attendances (seat_id);

CREATE INDEX bodies_by_slug on bodies (slug);

CREATE INDEX body_duties_by_body on body_duties (body_id);

CREATE INDEX body_events_by_body on body_events (body_id);

CREATE INDEX body_links_from on body_links (from_body_id);

CREATE INDEX body_links_to on body_links (to_body_id);

CREATE INDEX body_names_by_body on body_names (body_id);

CREATE INDEX body_priorities_by_body on body_priorities (body_id);

CREATE UNIQUE INDEX body_publishing_by_body on body_publishing (body_id) where deleted_at is null;

CREATE INDEX body_strategies_by_body on body_strategies (body_id);

CREATE INDEX cabinet_leads_by_body on cabinet_leads (body_id);

CREATE INDEX chair_terms_by_body on chair_terms (body_id);

CREATE INDEX changes_by_action on changes (action_id);

CREATE INDEX changes_by_record on changes (record_id, record_version);

CREATE INDEX communications_by_body on communications (body_id);

CREATE INDEX communications_by_due on communications (due_on) where done_on is null;

CREATE INDEX contacts_by_owner on contacts (owner_id);

CREATE INDEX decisions_by_body on decisions (body_id, decided_on);

CREATE INDEX decisions_by_meeting on decisions (meeting_id);

CREATE INDEX decisions_by_ratification on decisions (ratification) where ratification = 'awaiting';

CREATE INDEX declarations_by_interest on declarations (interest_id);

CREATE INDEX declarations_by_meeting on declarations (meeting_id);

CREATE INDEX export_approvals_by_export on export_approvals (export_id);

CREATE INDEX export_papers_by_export on export_papers (export_id);

CREATE INDEX export_papers_by_paper on export_papers (paper_id);

CREATE INDEX exports_by_meeting on exports (meeting_id);

CREATE INDEX forward_plan_by_body on forward_plan (body_id);

CREATE INDEX interests_by_organisation on interests (organisation_id);

CREATE INDEX interests_by_person on interests (person_id);

CREATE INDEX interests_by_post on interests (post_id);

CREATE INDEX meetings_by_body_and_day on meetings (body_id, day);

CREATE INDEX meetings_by_day on meetings (day);

CREATE INDEX meetings_by_slug on meetings (slug);

CREATE INDEX minute_entries_by_item on minute_entries (item_id);

CREATE INDEX minute_entries_by_minutes on minute_entries (minutes_id);

CREATE INDEX minute_rules_by_body on minute_rules (body_id);

CREATE INDEX minute_versions_by_minutes on minute_versions (minutes_id);

CREATE INDEX minutes_by_body on minutes (body_id, state);

CREATE INDEX minutes_by_meeting on minutes (meeting_id);

CREATE INDEX pack_places_by_meeting on pack_places (meeting_id);

CREATE INDEX paper_reports_by_paper on paper_reports (paper_id);

CREATE INDEX paper_scans_by_version on paper_scans (paper_version_id);

CREATE INDEX paper_versions_by_file on paper_versions (sha256);

CREATE INDEX paper_versions_by_paper on paper_versions (paper_id);

CREATE INDEX papers_by_item on papers (item_id);

CREATE INDEX papers_by_meeting on papers (meeting_id);

CREATE INDEX papers_by_review on papers (review_on) where review_on is not null;

CREATE INDEX papers_by_state_and_due on papers (state, due_on);

CREATE INDEX posts_by_organisation on posts (organisation_id);

CREATE INDEX posts_by_person on posts (person_id);

CREATE INDEX presence_events_by_meeting on presence_events (meeting_id);

CREATE INDEX publications_by_export on publications (export_id);

CREATE INDEX publications_by_meeting on publications (meeting_id);

CREATE INDEX quorum_parts_by_body on quorum_parts (body_id);

CREATE INDEX seats_by_body on seats (body_id);

CREATE INDEX seats_by_organisation on seats (organisation_id);

CREATE INDEX seats_by_post on seats (post_id);

CREATE INDEX seats_by_term on seats (term_to) where term_to is not null;

CREATE INDEX sign_offs_by_item on sign_offs (item_id);

CREATE INDEX thread_links_by_record on thread_links (record_id);

CREATE INDEX thread_links_by_thread on thread_links (thread_id);

CREATE INDEX threads_by_body on threads (body_id);

CREATE INDEX threads_by_slug on threads (slug);

CREATE INDEX tracked_actions_by_body on tracked_actions (body_id, state);

CREATE INDEX tracked_actions_by_due on tracked_actions (state, due_on);

CREATE INDEX tracked_actions_by_meeting on tracked_actions (meeting_id);

CREATE INDEX tracked_actions_by_owner on tracked_actions (owner_post_id);

CREATE INDEX withdrawal_places_by_withdrawal on withdrawal_places (withdrawal_id);

CREATE INDEX withdrawals_by_export on withdrawals (export_id);

CREATE INDEX withdrawals_by_meeting on withdrawals (meeting_id);

CREATE INDEX withheld_reviews_by_meeting on withheld_reviews (meeting_id);

CREATE TRIGGER actions_are_never_removed before delete on actions
begin select raise(abort, 'history cannot be removed'); end;

CREATE TRIGGER actions_are_never_rewritten before update on actions
begin select raise(abort, 'history cannot be changed'); end;

CREATE TRIGGER attendances_frozen_delete before delete on attendances when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER attendances_frozen_insert before insert on attendances
  when exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from attendances there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER attendances_frozen_update before update on attendances
  when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from attendances there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER changes_are_never_removed before delete on changes
begin select raise(abort, 'history cannot be removed'); end;

CREATE TRIGGER changes_are_never_rewritten before update on changes
begin select raise(abort, 'history cannot be changed'); end;

CREATE TRIGGER decisions_frozen_delete before delete on decisions when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER decisions_frozen_insert before insert on decisions
  when exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))
    or exists (select 1 from decisions there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER decisions_frozen_update before update on decisions
  when (exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) and (new.id is not old.id or new.created_at is not old.created_at or new.deleted_at is not old.deleted_at or new.body_id is not old.body_id or new.meeting_id is not old.meeting_id or new.item_id is not old.item_id or new.entry_id is not old.entry_id or new.ref is not old.ref or new.topic is not old.topic or new.words is not old.words or new.outcome is not old.outcome or new.reasons is not old.reasons or new.options is not old.options or new.reservations is not old.reservations or new.accountable is not old.accountable or new.accountable_organisation_id is not old.accountable_organisation_id or new.uses_resources is not old.uses_resources or new.votes_for is not old.votes_for or new.votes_against is not old.votes_against or new.votes_abstaining is not old.votes_abstaining or new.withheld is not old.withheld or new.decided_on is not old.decided_on or new.position is not old.position))
    or (new.meeting_id is not old.meeting_id and exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
    or ((new.id is not old.id or new.rowid is not old.rowid) and exists (select 1 from decisions there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER declarations_frozen_delete before delete on declarations when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER declarations_frozen_insert before insert on declarations
  when exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from declarations there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER declarations_frozen_update before update on declarations
  when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from declarations there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_entries_frozen_delete before delete on minute_entries when (select state from minutes where id = old.minutes_id) in ('approved', 'signed', 'published_final')
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_entries_frozen_insert before insert on minute_entries
  when (select state from minutes where id = new.minutes_id) in ('approved', 'signed', 'published_final') or exists (select 1 from minute_entries there
     where (there.id = new.id or there.rowid = new.rowid) and (select state from minutes where id = there.minutes_id) in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_entries_frozen_update before update on minute_entries
  when (select state from minutes where id = old.minutes_id) in ('approved', 'signed', 'published_final') or (select state from minutes where id = new.minutes_id) in ('approved', 'signed', 'published_final') or exists (select 1 from minute_entries there
     where (there.id = new.id or there.rowid = new.rowid) and (select state from minutes where id = there.minutes_id) in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_versions_are_approved_once before insert on minute_versions
  when new.reason = 'approved' and (
    exists (select 1 from minute_versions where minutes_id = new.minutes_id and reason = 'approved')
    or (select state from minutes where id = new.minutes_id) is not 'approved')
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_versions_are_never_removed before delete on minute_versions
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_versions_are_never_replaced before insert on minute_versions
  when exists (select 1 from minute_versions where id = new.id or rowid = new.rowid)
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minute_versions_are_never_rewritten before update on minute_versions
  when new.id is not old.id or new.rowid is not old.rowid or new.minutes_id is not old.minutes_id or new.number is not old.number or new.reason is not old.reason or new.state is not old.state or new.kept_at is not old.kept_at or new.kept_by is not old.kept_by or new.content is not old.content
    or (old.reason = 'approved' and new.deleted_at is not old.deleted_at or new.name is not old.name)
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minutes_are_never_removed_after_approval before delete on minutes
  when old.state in ('approved', 'signed', 'published_final')
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minutes_are_never_replaced_after_approval before update on minutes
  when (new.meeting_id is not old.meeting_id and exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
    or ((new.id is not old.id or new.rowid is not old.rowid) and exists (select 1 from minutes there
     where (there.id = new.id or there.rowid = new.rowid) and (select state from minutes where id = there.id) in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minutes_are_the_only_ones_after_approval before insert on minutes
  when exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from minutes there
     where (there.id = new.id or there.rowid = new.rowid) and (select state from minutes where id = there.id) in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER minutes_keep_their_state before update on minutes
  when old.state in ('approved', 'signed', 'published_final') and (
    not (new.state = old.state
      or (old.state = 'approved' and new.state in ('signed', 'published_final'))
      or (old.state = 'signed' and new.state = 'published_final'))
    or new.id is not old.id or new.created_at is not old.created_at or new.deleted_at is not old.deleted_at or new.body_id is not old.body_id or new.meeting_id is not old.meeting_id or new.started_at is not old.started_at or new.ended_at is not old.ended_at or new.chaired_by is not old.chaired_by or new.cleared_by is not old.cleared_by or new.cleared_on is not old.cleared_on or new.draft_published_on is not old.draft_published_on or new.approved_meeting_id is not old.approved_meeting_id or new.approved_item_id is not old.approved_item_id or new.approved_by is not old.approved_by or new.approved_on is not old.approved_on or new.corrections is not old.corrections or new.public_summary is not old.public_summary
    or (old.signed_on is not null and (new.signed_by is not old.signed_by or new.signed_on is not old.signed_on or new.signed_meeting_id is not old.signed_meeting_id)))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER presence_events_frozen_delete before delete on presence_events when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER presence_events_frozen_insert before insert on presence_events
  when exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from presence_events there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER presence_events_frozen_update before update on presence_events
  when exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')) or exists (select 1 from presence_events there
     where (there.id = new.id or there.rowid = new.rowid) and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER tracked_actions_frozen_delete before delete on tracked_actions
  when (old.entry_id is not null and exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER tracked_actions_frozen_insert before insert on tracked_actions
  when (new.entry_id is not null and exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))) or exists (select 1 from tracked_actions there
     where (there.id = new.id or there.rowid = new.rowid) and (there.entry_id is not null and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))))
begin select raise(abort, 'approved minutes cannot be changed'); end;

CREATE TRIGGER tracked_actions_frozen_update before update on tracked_actions
  when ((old.entry_id is not null and exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))) and (new.id is not old.id or new.created_at is not old.created_at or new.deleted_at is not old.deleted_at or new.body_id is not old.body_id or new.meeting_id is not old.meeting_id or new.item_id is not old.item_id or new.entry_id is not old.entry_id or new.ref is not old.ref or new.number is not old.number or new.topic is not old.topic or new.words is not old.words or new.first_due_on is not old.first_due_on or new.agreed_on is not old.agreed_on or new.withheld is not old.withheld))
    or (not (old.entry_id is not null and exists (select 1 from minutes where meeting_id = old.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))) and (new.entry_id is not null and exists (select 1 from minutes where meeting_id = new.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final'))))
    or ((new.id is not old.id or new.rowid is not old.rowid) and exists (select 1 from tracked_actions there
     where (there.id = new.id or there.rowid = new.rowid) and (there.entry_id is not null and exists (select 1 from minutes where meeting_id = there.meeting_id and deleted_at is null
     and state in ('approved', 'signed', 'published_final')))))
begin select raise(abort, 'approved minutes cannot be changed'); end;
