import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Contact } from '../people/contact.ts';
import { Sector } from '../people/organisation.ts';
import { OrganisationRef, PostRef } from '../people/references.ts';
import { RecordId } from '../record.ts';
import { CabinetLeadView, ChairTermView } from '../seats/chair-term.ts';
import { SeatView } from '../seats/seat.ts';
import { Body, BodyState } from './body.ts';
import { BodyProblem } from './body-problem.ts';
import {
  BodyDuty,
  BodyEvent,
  BodyLink,
  BodyName,
  BodyPriority,
  BodyStrategy,
  Strategy,
} from './body-records.ts';
import { BodyRef } from './body-tree.ts';

/** Who chairs, and how that is arranged (S-036 to S-041). */
export const ChairFacts = z.strictObject({
  /** Running terms of chair or co-chairs. */
  holders: z.array(ChairTermView),
  viceChairs: z.array(ChairTermView),
  /** Terms that are over or to come, newest first. */
  otherTerms: z.array(ChairTermView),
  /** `Rotates across sectors every 2 years`, `Co-chairs`, `Permanent`. */
  arrangementWords: z.string(),
  /** Filled seats of chair or vice-chair where no term of that office is recorded. */
  fromSeats: z.array(SeatView),
  /** Nobody chairs: no term runs, or the one that runs has no holder. */
  vacant: z.boolean(),
});
export type ChairFacts = z.infer<typeof ChairFacts>;

/** A meeting as the Meets line names it. */
export const MeetingLine = z.strictObject({
  id: RecordId,
  slug: z.string(),
  day: CivilDate,
  startsAt: z.string().nullable(),
  title: z.string(),
  status: z.enum(['scheduled', 'postponed', 'cancelled', 'held']),
});

export type MeetingLine = z.infer<typeof MeetingLine>;

/** Meetings against the plan, in the calendar year of the day shown (S-090, S-091). */
export const FrequencyFacts = z.strictObject({
  year: z.int(),
  perYear: z.int().nullable(),
  held: z.int(),
  planned: z.int(),
  /** Meetings missing from the plan for the year; 0 where enough, null without a target. */
  shortfall: z.int().nullable(),
  last: MeetingLine.nullable(),
  next: MeetingLine.nullable(),
  /** `4 times a year. 3 held, next on Monday 7 December`. */
  sentence: z.string(),
});
export type FrequencyFacts = z.infer<typeof FrequencyFacts>;

/** A link as seen from this body. */
export const lineDirections = [
  'strategy_up',
  'performance_up',
  'parent',
  'peer',
  'group_down',
  'nested_down',
  'reports_to_us',
  'predecessor',
  'successor',
] as const;
export const ReportingLine = z.strictObject({
  link: BodyLink,
  direction: z.enum(lineDirections),
  body: BodyRef,
  /** `on the strategy, once a year`. */
  words: z.string(),
  /** In force on the day shown. */
  current: z.boolean(),
});
export type ReportingLine = z.infer<typeof ReportingLine>;

/** How many seats each sector has (S-033). Vacant seats count for the sector of their organisation too. */
export const SeatCounts = z.strictObject({
  total: z.int(),
  filled: z.int(),
  vacant: z.int(),
  voting: z.int(),
  bySector: z.array(z.strictObject({ sector: Sector, filled: z.int(), seats: z.int() })),
  /** Seats that belong to no organisation. */
  withoutSector: z.int(),
});
export type SeatCounts = z.infer<typeof SeatCounts>;

/** Everything the Overview and Members tabs show about one body. */
export const BodyPage = z.strictObject({
  today: CivilDate,
  on: CivilDate,
  body: Body,
  /** The state on the day shown; null before the body began. */
  stateOn: BodyState.nullable(),
  /** `Thematic partnership since February 2009. Also known as OSCP`. */
  summary: z.string(),
  /** `Statutory. Crime and Disorder Act 1998`. */
  legalWords: z.string(),
  /** `Public by agreement, papers 5 clear working days before`. */
  accessWords: z.string(),
  names: z.array(BodyName),
  events: z.array(BodyEvent),
  chair: ChairFacts,
  cabinetLeads: z.array(CabinetLeadView),
  secretariat: z.strictObject({
    organisation: OrganisationRef.nullable(),
    post: PostRef.nullable(),
    /** `Partnership Officer, County Council`; empty where nobody is named. */
    words: z.string(),
  }),
  duties: z.array(z.strictObject({ duty: BodyDuty, post: PostRef.nullable() })),
  frequency: FrequencyFacts,
  lines: z.array(ReportingLine),
  priorities: z.array(BodyPriority),
  strategies: z.array(z.strictObject({ served: BodyStrategy, strategy: Strategy })),
  seats: z.array(SeatView),
  seatCounts: SeatCounts,
  contacts: z.array(Contact),
  problems: z.array(BodyProblem),
});
export type BodyPage = z.infer<typeof BodyPage>;
