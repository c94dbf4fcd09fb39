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
) strict;

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
) strict;

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

CREATE INDEX agenda_items_by_meeting on agenda_items (meeting_id);

CREATE INDEX agenda_items_by_review on agenda_items (review_on) where review_on is not null;

CREATE INDEX agenda_sections_by_meeting on agenda_sections (meeting_id);

CREATE INDEX agenda_template_items_by_template on agenda_template_items (template_id);

CREATE INDEX bodies_by_slug on bodies (slug);

CREATE INDEX body_duties_by_body on body_duties (body_id);

CREATE INDEX body_events_by_body on body_events (body_id);

CREATE INDEX body_links_from on body_links (from_body_id);

CREATE INDEX body_links_to on body_links (to_body_id);

CREATE INDEX body_names_by_body on body_names (body_id);

CREATE INDEX body_priorities_by_body on body_priorities (body_id);

CREATE INDEX body_strategies_by_body on body_strategies (body_id);

CREATE INDEX cabinet_leads_by_body on cabinet_leads (body_id);

CREATE INDEX chair_terms_by_body on chair_terms (body_id);

CREATE INDEX changes_by_action on changes (action_id);

CREATE INDEX changes_by_record on changes (record_id, record_version);

CREATE INDEX contacts_by_owner on contacts (owner_id);

CREATE INDEX export_papers_by_export on export_papers (export_id);

CREATE INDEX export_papers_by_paper on export_papers (paper_id);

CREATE INDEX exports_by_meeting on exports (meeting_id);

CREATE INDEX meetings_by_body_and_day on meetings (body_id, day);

CREATE INDEX meetings_by_day on meetings (day);

CREATE INDEX meetings_by_slug on meetings (slug);

CREATE INDEX paper_versions_by_file on paper_versions (sha256);

CREATE INDEX paper_versions_by_paper on paper_versions (paper_id);

CREATE INDEX papers_by_item on papers (item_id);

CREATE INDEX papers_by_meeting on papers (meeting_id);

CREATE INDEX papers_by_review on papers (review_on) where review_on is not null;

CREATE INDEX papers_by_state_and_due on papers (state, due_on);

CREATE INDEX posts_by_organisation on posts (organisation_id);

CREATE INDEX posts_by_person on posts (person_id);

CREATE INDEX publications_by_export on publications (export_id);

CREATE INDEX publications_by_meeting on publications (meeting_id);

CREATE INDEX seats_by_body on seats (body_id);

CREATE INDEX seats_by_organisation on seats (organisation_id);

CREATE INDEX seats_by_post on seats (post_id);

CREATE INDEX seats_by_term on seats (term_to) where term_to is not null;

CREATE INDEX sign_offs_by_item on sign_offs (item_id);

CREATE TRIGGER actions_are_never_removed before delete on actions
begin select raise(abort, 'history cannot be removed'); end;

CREATE TRIGGER actions_are_never_rewritten before update on actions
begin select raise(abort, 'history cannot be changed'); end;

CREATE TRIGGER changes_are_never_removed before delete on changes
begin select raise(abort, 'history cannot be removed'); end;

CREATE TRIGGER changes_are_never_rewritten before update on changes
begin select raise(abort, 'history cannot be changed'); end;
