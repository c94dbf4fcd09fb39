/**
 * What the public may know, written down apart from the program: the columns that may leave, and for which
 * rows (`t`). A column that is not here may not be in any file of the website; neither may a new one.
 */

const onWebsite = 'in (select body_id from body_publishing where on_website = 1)';
const agendaOut = `t.meeting_id in (select m.id from meetings m where m.body_id ${onWebsite}
  and exists (select 1 from exports e where e.meeting_id = m.id and e.kind = 'meeting-pack'))`;
const minutesOut = `t.meeting_id in (select m.meeting_id from minutes m where m.body_id ${onWebsite}
  and m.state <> 'drafting' and exists (select 1 from exports e
    where e.meeting_id = m.meeting_id and e.kind = 'minutes'))`;
/** Items inside a restricted one are restricted, whatever they say themselves. */
const openItem = `t.visibility = 'public' and (t.parent_id is null or exists (
  select 1 from agenda_items p where p.id = t.parent_id and p.visibility = 'public'))`;
const publicItem = `${openItem} and (${agendaOut} or ${minutesOut})`;
const publicPaper = `t.visibility = 'public' and ${agendaOut}`;
const bodyOn = `t.id ${onWebsite}`;
const ofBody = `t.body_id ${onWebsite}`;
const told = `t.publish = 1 and ${ofBody} and t.kind in ('consultation', 'newsletter', 'web_page', 'other')`;
const anybody = '1';

export const publicColumns: Record<string, string> = {
  'agenda_items.title': publicItem,
  'agenda_items.presenter': publicItem,
  'agenda_items.description': publicItem,
  'agenda_items.recommendations': publicItem,
  'agenda_items.background_papers': publicItem,
  'agenda_items.public_title': `${agendaOut} or ${minutesOut}`,
  'agenda_items.public_reason': `${agendaOut} or ${minutesOut}`,
  'agenda_sections.title': agendaOut,
  'papers.title': publicPaper,
  'papers.reason_late': publicPaper,
  'papers.reason_urgent': publicPaper,
  'papers.accessibility_note': publicPaper,
  'papers.public_reason': agendaOut,
  'bodies.name': anybody, // the structure names those that are not on the website too
  'bodies.short_name': bodyOn,
  'bodies.purpose': bodyOn,
  'bodies.role': bodyOn,
  'bodies.remit': bodyOn,
  'bodies.scope_note': bodyOn,
  'bodies.quorum_words': bodyOn,
  'bodies.framework_version': bodyOn,
  'body_names.name': `t.kind = 'former' and ${ofBody}`,
  'body_priorities.words': ofBody,
  'body_publishing.terms_of_reference': 't.on_website = 1',
  'communications.title': told,
  'communications.words': told,
  'communications.outcome': told,
  'communications.link': told,
  'contacts.value': `t.publish = 1 and t.owner_kind in ('body', 'post')`,
  'organisations.name': anybody,
  'organisations.short_name': anybody,
  'posts.title': anybody,
  'people.name': 't.publish_name = 1',
  'people.honorific': 't.publish_name = 1',
  'seats.name': ofBody,
  'strategies.name': anybody,
  'meetings.title': ofBody,
  'meetings.place': ofBody,
  'meetings.joining_public': ofBody,
  'meetings.private_reason': `${ofBody} and t.access = 'private'`,
  'meetings.status_note': ofBody,
  'meetings.notice': ofBody,
  'minutes.public_summary': minutesOut,
  'minutes.corrections': minutesOut,
  'minute_entries.document': `t.minutes_id in (select id from minutes t where ${minutesOut})
    and (t.item_id is null or t.item_id in (select id from agenda_items t where ${openItem}))`,
  ...Object.fromEntries(
    ['name', 'logo_words', 'footer', 'feedback_contact', 'enforcement', 'known_problems', 'burden', 'tested_how']
      .map((column) => [`websites.${column}`, anybody]),
  ),
}; // prettier-ignore

/** Codes and references that the program gives or checks itself: no place for a person's words. */
export const structuralColumns = new Set([
  'agenda_items.frozen_number',
  'agenda_items.ground_code',
  'papers.ground_code',
  'papers.public_file_name',
  'bodies.numbering_code',
  'decisions.ref',
  'tracked_actions.ref',
  'minute_entries.minute_year',
  'websites.base_url',
  'websites.colour_main',
  'websites.colour_link',
  'exports.checks',
  'exports.passed_warnings',
]);
