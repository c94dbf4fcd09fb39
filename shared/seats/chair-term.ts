import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { PersonRef, PostRef } from '../people/references.ts';
import { newRecordShape, Line, RecordId, recordShape } from '../record.ts';

export const offices = ['chair', 'co_chair', 'vice_chair'] as const;
export const Office = z.enum(offices);
export type Office = z.infer<typeof Office>;

/** Who held an office of a body, and when (S-036). With neither post nor person the office is vacant (S-041). */
export const ChairTerm = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  office: Office,
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  /** `To be agreed`, for a vacant office. */
  note: z.string(),
  fromDay: CivilDate.nullable(),
  /** The last day. */
  toDay: CivilDate.nullable(),
});
export type ChairTerm = z.infer<typeof ChairTerm>;

const fields = {
  office: Office,
  postId: RecordId.nullable(),
  personId: RecordId.nullable(),
  note: Line,
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
};

export const NewChairTerm = z.strictObject({
  ...newRecordShape,
  bodyId: RecordId,
  office: Office,
  ...z.strictObject(fields).omit({ office: true }).partial().shape,
  /** Ends the term that runs on the first day of this one, on the day before. */
  endCurrent: z.boolean().optional(),
});
export type NewChairTerm = z.infer<typeof NewChairTerm>;

export const ChairTermChange = z.strictObject(fields).partial();
export type ChairTermChange = z.infer<typeof ChairTermChange>;

export const chairTermStates = ['running', 'over', 'to_come'] as const;

/** A term of office as a page shows it. */
export const ChairTermView = z.strictObject({
  term: ChairTerm,
  post: PostRef.nullable(),
  person: PersonRef.nullable(),
  /** `Leader of the Council, County Council`; the note, or `Vacant`, where nobody holds the office. */
  holderWords: z.string(),
  vacant: z.boolean(),
  state: z.enum(chairTermStates),
  /** `1 April 2025 to 31 March 2027`; empty without days. */
  periodWords: z.string(),
  /** How much of the term is over, 0 to 1; null where the term has no two days. */
  elapsed: z.number().min(0).max(1).nullable(),
});
export type ChairTermView = z.infer<typeof ChairTermView>;

/** A cabinet member who leads on the body's work, apart from chairing it (S-042). */
export const CabinetLead = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  postId: RecordId,
  note: z.string(),
});
export type CabinetLead = z.infer<typeof CabinetLead>;

export const CabinetLeadView = z.strictObject({
  lead: CabinetLead,
  post: PostRef,
  holderWords: z.string(),
  /** Whether the post or its person has a seat on the body or chairs it (S-044). */
  sitsOnBody: z.boolean(),
});
export type CabinetLeadView = z.infer<typeof CabinetLeadView>;
