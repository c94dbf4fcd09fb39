import type { CivilDate } from '../calendar/civil-date.ts';
import type { Contact } from '../people/contact.ts';
import type { Organisation } from '../people/organisation.ts';
import { type PeopleIndex, postWords, shortNameOf } from '../people/people-index.ts';
import { arrangementWords, isRunning } from '../seats/chair.rules.ts';
import type { CabinetLead, ChairTerm } from '../seats/chair-term.ts';
import { countSeats } from '../seats/seat-counts.ts';
import { isHeld, isSeatFilled } from '../seats/seat.rules.ts';
import {
  type SeatElsewhere,
  viewCabinetLeads,
  viewChairTerm,
  viewSeat,
} from '../seats/seat-views.ts';
import type { Seat, SeatView } from '../seats/seat.ts';
import { accessWords } from './access.rules.ts';
import { bodySummary, legalWords } from './body-summary.ts';
import type { Body } from './body.ts';
import type { BodyPage, ChairFacts, MeetingLine, ReportingLine } from './body-page.ts';
import type {
  BodyDuty,
  BodyEvent,
  BodyLink,
  BodyName,
  BodyPriority,
  BodyStrategy,
  Strategy,
} from './body-records.ts';
import type { BodyRef } from './body-tree.ts';
import { frequencyFacts, type MeetingCounts } from './frequency.rules.ts';
import { stateOn } from './life.rules.ts';
import { directionOf, lineWords } from './link.rules.ts';
import { bodyProblems } from './problem.rules.ts';

/** The records of one body, as loaded. */
export interface BodyRecords {
  readonly today: CivilDate;
  readonly on: CivilDate;
  readonly body: Body;
  readonly names: readonly BodyName[];
  readonly events: readonly BodyEvent[];
  readonly links: readonly BodyLink[];
  /** The bodies at the other end of the links. */
  readonly linked: readonly BodyRef[];
  readonly priorities: readonly BodyPriority[];
  readonly duties: readonly BodyDuty[];
  readonly served: readonly BodyStrategy[];
  readonly strategies: readonly Strategy[];
  readonly seats: readonly Seat[];
  readonly elsewhere: readonly SeatElsewhere[];
  readonly terms: readonly ChairTerm[];
  readonly leads: readonly CabinetLead[];
  readonly contacts: readonly Contact[];
  readonly people: PeopleIndex;
  readonly representable: readonly Organisation[];
  readonly meetings: MeetingCounts;
  readonly last: MeetingLine | null;
  readonly next: MeetingLine | null;
}

/** Everything the Overview and Members tabs show, computed once. */
export function buildBodyPage(records: BodyRecords): BodyPage {
  const { today, on, body, names, events, people, seats, contacts } = records;
  const state = stateOn(body, events, on);
  const seatViews = seats.map((seat) => viewSeat(seat, records));
  return {
    ...{ today, on, body, stateOn: state },
    summary: bodySummary(body, names, state),
    legalWords: legalWords(body),
    accessWords: accessWords(body),
    names: [...names],
    events: [...events],
    chair: chairFacts(records, seatViews),
    cabinetLeads: viewCabinetLeads(records.leads, records),
    secretariat: secretariatOf(body, people),
    duties: records.duties.map((duty) => ({ duty, post: people.post(duty.postId) })),
    frequency: frequencyFacts({
      perYear: body.meetingsPerYear,
      counts: records.meetings,
      ...{ on, last: records.last, next: records.next },
    }),
    lines: linesOf(records),
    priorities: [...records.priorities],
    strategies: strategiesOf(records),
    seats: seatViews,
    seatCounts: countSeats(seats, people, on),
    contacts: [...contacts],
    problems: bodyProblems({ ...records, state }),
  };
}

function chairFacts(
  { terms, on, people, body }: BodyRecords,
  seatViews: readonly SeatView[],
): ChairFacts {
  const running = terms.filter((term) => isRunning(term, on));
  const chairing = running.filter(({ office }) => office !== 'vice_chair');
  const viceChairs = running.filter(({ office }) => office === 'vice_chair');
  const fromSeats = seatViews.filter(({ seat }) => {
    const isChair = seat.role === 'chair' || seat.role === 'co_chair';
    const recorded = isChair ? chairing : viceChairs;
    const isOffice = isChair || seat.role === 'vice_chair';
    return isOffice && recorded.length === 0 && isSeatFilled(seat, on);
  });
  const view = (term: ChairTerm) => viewChairTerm(term, { people, on });
  return {
    holders: chairing.map(view),
    viceChairs: viceChairs.map(view),
    otherTerms: terms
      .filter((term) => !isRunning(term, on))
      .map(view)
      .reverse(),
    arrangementWords: arrangementWords(body),
    fromSeats,
    vacant: !chairing.some(isHeld) && !fromSeats.some(({ seat }) => seat.role !== 'vice_chair'),
  };
}

function secretariatOf(body: Body, people: PeopleIndex): BodyPage['secretariat'] {
  const post = people.post(body.secretariatPostId);
  const organisation = people.organisation(body.secretariatOrganisationId);
  const words =
    post === null ? (organisation === null ? '' : shortNameOf(organisation)) : postWords(post);
  return { organisation, post, words };
}

/** Lines up first, then those in force, then by name. */
function linesOf({ body, links, linked, on }: BodyRecords): ReportingLine[] {
  const bodies = new Map(linked.map((each) => [each.id, each]));
  return links
    .flatMap((link): ReportingLine[] => {
      const otherId = link.fromBodyId === body.id ? link.toBodyId : link.fromBodyId;
      const other = bodies.get(otherId);
      if (other === undefined) return [];
      const direction = directionOf(link, body.id);
      const current = isRunning(link, on);
      return [{ link, direction, body: other, words: lineWords(link), current }];
    })
    .sort(
      (a, b) =>
        directionOrder.indexOf(a.direction) - directionOrder.indexOf(b.direction) ||
        Number(b.current) - Number(a.current) ||
        a.body.name.localeCompare(b.body.name, 'en-GB'),
    );
}

const directionOrder: readonly ReportingLine['direction'][] = [
  'strategy_up',
  'performance_up',
  'parent',
  'peer',
  'group_down',
  'nested_down',
  'reports_to_us',
  'predecessor',
  'successor',
];

function strategiesOf({ served, strategies }: BodyRecords): BodyPage['strategies'] {
  const byId = new Map(strategies.map((strategy) => [strategy.id, strategy]));
  return served.flatMap((each) => {
    const strategy = byId.get(each.strategyId);
    return strategy === undefined ? [] : [{ served: each, strategy }];
  });
}
