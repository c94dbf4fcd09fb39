/** The website, packs for every audience, scans of papers, approval, withdrawal, release and communications. Frozen. */
export const name = '2026-11-22-publishing';

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
const flag = (column: string, byDefault: 0 | 1 = 0) =>
  `${column} integer not null default ${String(byDefault)} check (${column} in (0, 1))`;
const list = (column: string) =>
  `${column} text not null default '[]' check (json_valid(${column}) and json_type(${column}) = 'array')`;
const refers = (column: string, table: string) =>
  `${column} text references ${table} (id) deferrable initially deferred`;
const belongs = (column: string, table: string) =>
  `${column} text not null references ${table} (id) deferrable initially deferred`;
const words = (column: string) => `${column} text not null default ''`;
const checksum = (column: string) =>
  `${column} text check (${column} is null or length(${column}) = 64)`;

const website = `
create table websites (${record},
  name text not null check (length(trim(name)) > 0),
  ${refers('lead_body_id', 'bodies')},
  ${words('base_url')},
  colour_main text not null default '#1d5d5a' check (colour_main glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  colour_link text not null default '#1a5f9c' check (colour_link glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  ${checksum('logo_sha256')}, ${words('logo_media_type')}, ${words('logo_words')},
  ${words('footer')},
  ${words('feedback_contact')}, ${words('enforcement')}, ${words('known_problems')},
  ${words('burden')}, ${words('tested_how')}, ${day('tested_on')}, ${day('statement_on')},
  compliance text not null default 'partial' check (compliance in ('full', 'partial', 'none'))
) strict;

create table body_publishing (${record},
  ${belongs('body_id', 'bodies')},
  ${flag('on_website')},
  ${flag('with_decisions')}, ${flag('with_actions')},
  ${flag('approval_needed')},
  ${words('folder')},
  ${words('terms_of_reference')},
  ${day('page_reviewed_on')}, ${words('page_reviewed_by')},
  review_months integer not null default 6 check (review_months between 1 and 60)
) strict;
create unique index body_publishing_by_body on body_publishing (body_id) where deleted_at is null;

create table communications (${record},
  ${belongs('body_id', 'bodies')},
  ${refers('meeting_id', 'meetings')},
  kind text not null check (kind in ('consultation', 'newsletter', 'plan', 'learning', 'report_back', 'web_page', 'other')),
  title text not null check (length(trim(title)) > 0),
  ${words('words')}, ${words('owner')}, ${refers('owner_post_id', 'posts')},
  ${day('opens_on')}, ${day('due_on')}, ${day('done_on')},
  ${words('outcome')}, ${words('link')},
  ${flag('publish')}, ${words('note')}
) strict;
create index communications_by_body on communications (body_id);
create index communications_by_due on communications (due_on) where done_on is null;
`;

const packs = `
alter table exports add column ${refers('organisation_id', 'organisations')};
alter table exports add column ${refers('withdraws_id', 'exports')};
alter table exports add column ${words('placed_in')};
alter table exports add column ${words('report')};
alter table exports add column ${flag('dividers')};
alter table exports add column ${flag('double_sided')};
alter table exports add column form text not null default 'whole' check (form in ('whole', 'notice'));

create table export_files (
  export_id text not null references exports (id) deferrable initially deferred,
  path text not null,
  sha512 text not null check (length(sha512) = 128),
  bytes integer not null check (bytes >= 0),
  primary key (export_id, path)
) strict, without rowid;

create table export_approvals (${record},
  ${belongs('export_id', 'exports')},
  sha512 text not null check (length(sha512) = 128),
  answer text not null check (answer in ('approved', 'refused')),
  answered_by text not null check (length(trim(answered_by)) > 0),
  answered_at text not null,
  ${words('note')}
) strict;
create index export_approvals_by_export on export_approvals (export_id);

create table withdrawals (${record},
  ${belongs('export_id', 'exports')},
  ${refers('meeting_id', 'meetings')},
  ${refers('paper_id', 'papers')},
  ${refers('tombstone_id', 'exports')},
  reason text not null check (length(trim(reason)) > 0),
  ${words('public_reason')},
  ${words('withdrawn_by')}, withdrawn_at text not null,
  ${words('note')}
) strict;
create index withdrawals_by_export on withdrawals (export_id);
create index withdrawals_by_meeting on withdrawals (meeting_id);

create table withdrawal_places (${record},
  ${belongs('withdrawal_id', 'withdrawals')},
  place text not null check (length(trim(place)) > 0),
  position real not null default 0,
  ${day('cleared_on')}, ${words('cleared_by')}, ${words('note')}
) strict;
create index withdrawal_places_by_withdrawal on withdrawal_places (withdrawal_id);

create table pack_places (${record},
  ${belongs('meeting_id', 'meetings')},
  ${refers('paper_id', 'papers')},
  ${refers('paper_version_id', 'paper_versions')},
  part text not null check (part in ('public', 'restricted')),
  supplement integer not null default 0 check (supplement >= 0),
  ${words('prefix')},
  first_page integer not null check (first_page >= 1),
  pages integer not null check (pages >= 1)
) strict;
create index pack_places_by_meeting on pack_places (meeting_id);
`;

const papers = `
alter table paper_versions add column ${refers('made_from_id', 'paper_versions')};
alter table paper_versions add column ${words('made_how')};

create table paper_scans (${record},
  ${belongs('paper_version_id', 'paper_versions')},
  state text not null check (state in ('clean', 'findings', 'failed')),
  scanner integer not null check (scanner >= 1),
  scanned_at text not null,
  ${list('findings')},
  ${words('failure')}
) strict;
create index paper_scans_by_version on paper_scans (paper_version_id);

create table paper_reports (${record},
  ${belongs('paper_id', 'papers')},
  ${belongs('paper_version_id', 'paper_versions')},
  ${words('asked')}, ${list('recommendations')},
  ${words('summary')}, ${words('finance')}, ${words('risk')}, ${words('equality')}, ${words('legal')},
  ${words('consultation')}, ${list('background_papers')}, ${list('unread')},
  ${words('failure')}
) strict;
create index paper_reports_by_paper on paper_reports (paper_id);

create table withheld_reviews (${record},
  ${belongs('meeting_id', 'meetings')},
  ${refers('item_id', 'agenda_items')},
  ${refers('paper_id', 'papers')},
  answer text not null check (answer in ('release', 'keep')),
  reason text not null check (length(trim(reason)) > 0),
  decided_by text not null check (length(trim(decided_by)) > 0),
  ${requiredDay('decided_on')},
  ${day('next_review_on')},
  check ((item_id is null) <> (paper_id is null))
) strict;
create index withheld_reviews_by_meeting on withheld_reviews (meeting_id);
`;

export const sql = [website, packs, papers].join('\n');
