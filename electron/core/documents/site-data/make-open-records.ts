import type { PublicContact } from '#shared/publishing/publish-view.ts';
import type { SiteBody, SiteSeat, SiteView } from '#shared/website/site-view.ts';
import { plainNames, plainTitle } from '../plain-text.ts';
import { bodyHome } from '../site/site-addresses.ts';
import type {
  OpenAction,
  OpenDecision,
  OpenMembership,
  OpenOrganization,
  OpenPerson,
} from './open-records.ts';
import { addressFromFolder } from './data-addresses.ts';
import { stableId } from './stable-id.ts';

/** The partnerships, then the organisations that hold seats on them. */
export function openOrganizations(view: SiteView): OpenOrganization[] {
  const partners = new Map<string, OpenOrganization>();
  for (const seat of view.bodies.flatMap(({ seats }) => seats)) {
    const { organisation: name, organisationId: id } = seat;
    if (name !== null && id !== null) partners.set(id, partnerOf(id, name));
  }
  const bodyOfSlug = new Map(view.bodies.map((body) => [body.body.slug, body.id]));
  return [
    ...view.bodies.map((body) => partnershipOf(view, body, bodyOfSlug)),
    ...[...partners.values()].sort((one, other) => (one.id < other.id ? -1 : 1)),
  ];
}

/** People whose name may be published, each once. */
export function openPeople({ bodies }: SiteView): OpenPerson[] {
  const people = new Map<string, OpenPerson>();
  for (const { person: name, personId: id } of bodies.flatMap(({ seats }) => seats)) {
    if (name !== null && id !== null) people.set(id, { id, name: plainTitle(name) });
  }
  return [...people.values()].sort((one, other) => (one.id < other.id ? -1 : 1));
}

export function openMemberships({ bodies }: SiteView): OpenMembership[] {
  return bodies.flatMap(({ id, seats }) => seats.map((seat) => membershipOf(seat, id)));
}

export function openDecisions(view: SiteView): OpenDecision[] {
  const eventOf = eventIds(view);
  return view.bodies.flatMap(({ id, decisions }) =>
    decisions.map((decision) => ({
      id: stableId('decision', `${id} ${decision.meetingSlug} ${decision.ref}`),
      identifier: plainTitle(decision.ref),
      organization_id: id,
      event_id: eventOf.get(decision.meetingSlug) ?? null,
      date: decision.day,
      agenda_number: decision.itemNumber,
      title: plainTitle(decision.itemTitle),
      text: decision.words,
      reasons: decision.reasons,
      result: decision.outcomeWords,
      minutes: decision.standing,
    })),
  );
}

export function openActions(view: SiteView): OpenAction[] {
  const eventOf = eventIds(view);
  return view.bodies.flatMap(({ id, actions }) =>
    actions.map((action) => ({
      id: stableId('action', `${id} ${action.meetingSlug} ${action.ref}`),
      identifier: plainTitle(action.ref),
      organization_id: id,
      event_id: eventOf.get(action.meetingSlug) ?? null,
      date: action.day,
      text: action.words,
      owner: action.owner,
      due_date: action.dueOn,
      status: action.stateWords,
      open: action.isOpen,
    })),
  );
}

function eventIds({ meetings }: SiteView): Map<string, string> {
  return new Map(meetings.map(({ pack }) => [pack.meeting.slug, pack.meeting.id]));
}

function partnershipOf(
  view: SiteView,
  site: SiteBody,
  bodyOfSlug: ReadonlyMap<string, string>,
): OpenOrganization {
  const { body } = site;
  const home = bodyHome(body.slug);
  const link = (note: string, file: string) => ({
    note,
    url: addressFromFolder(view, `${home}/${file}`),
  });
  return {
    id: site.id,
    name: plainTitle(body.name),
    other_names: [
      ...plainNames(body.formerNames).map((name) => ({ name, note: 'former name' })),
      ...plainNames([site.shortName ?? '']).map((name) => ({ name, note: 'short name' })),
    ],
    classification: body.kindWords,
    role: 'partnership',
    abstract: body.purpose,
    active: site.isCurrent,
    contact_details: body.contacts.flatMap(contactDetails),
    relations: site.links.map(({ kind, words, name, slug }) => ({
      classification: kind,
      note: words,
      name: plainTitle(name),
      organization_id: slug === null ? null : (bodyOfSlug.get(slug) ?? null),
    })),
    links: [link('Page', 'index.html'), link('Calendar of meetings', 'calendar.ics')],
  };
}

function partnerOf(id: string, name: string): OpenOrganization {
  return {
    ...{
      id,
      name: plainTitle(name),
      other_names: [],
      classification: 'Partner organisation',
      role: 'partner',
    },
    ...{ abstract: null, active: null, contact_details: [], relations: [], links: [] },
  };
}

function contactDetails({ label, email, phone, address }: PublicContact) {
  const found = [
    { type: 'email' as const, label, value: email },
    { type: 'voice' as const, label, value: phone },
    { type: 'address' as const, label, value: address },
  ];
  return found.flatMap(({ value, ...contact }) => (value === null ? [] : [{ ...contact, value }]));
}

function membershipOf(seat: SiteSeat, bodyId: string): OpenMembership {
  return {
    id: seat.id,
    label: seat.title,
    role: seat.roleWords,
    organization_id: bodyId,
    on_behalf_of_id: seat.organisation === null ? null : seat.organisationId,
    person_id: seat.person === null ? null : seat.personId,
    voting: seat.voting,
  };
}
