import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { Line, RecordId, Target } from '../record.ts';
import { Decision, DecisionOutcome, Ratification } from './decision.ts';

/** A decision with what the register says of it. */
export const DecisionView = z.strictObject({
  decision: Decision,
  bodyName: z.string(),
  bodySlug: z.string(),
  /** `Minute 26/44, 24 September`. */
  minuteWords: z.string(),
  outcome: Status,
  /** `County Council: ratified 20 Oct`, `No ratification needed`. */
  accountableWords: z.string(),
  ratification: Status,
  meeting: MeetingLink,
  threadId: RecordId.nullable(),
});
export type DecisionView = z.infer<typeof DecisionView>;

export const DecisionFilters = z.strictObject({
  bodyId: RecordId.nullable().default(null),
  outcome: DecisionOutcome.nullable().default(null),
  ratification: Ratification.nullable().default(null),
  from: CivilDate.nullable().default(null),
  to: CivilDate.nullable().default(null),
  /** Words in the decision, its reasons or its item. */
  text: z.string().max(200).default(''),
});
export type DecisionFilters = z.infer<typeof DecisionFilters>;

export const decisionsContract = {
  /** The register, newest first. */
  register: oc
    .input(DecisionFilters)
    .output(
      z.strictObject({
        today: CivilDate,
        decisions: z.array(DecisionView),
        /** `112 decisions. 2 wait for ratification.` */
        sentence: z.string(),
        awaiting: z.int(),
      }),
    )
    .errors(readErrors),
  /** One decision by its reference's address (`HWB-26-44`) or its id. */
  one: oc
    .input(z.strictObject({ id: RecordId }))
    .output(DecisionView)
    .errors(readErrors),
  /** Records what the accountable body said. */
  ratify: oc
    .input(
      z.strictObject({
        target: Target,
        state: Ratification,
        on: CivilDate.nullable(),
        note: Line,
      }),
    )
    .output(DecisionView)
    .errors(changeErrors),
  /** The register as a file: `csv` or `xlsx` for the workspace's own use; withheld decisions only when asked for. */
  exportFile: oc
    .input(
      z.strictObject({
        filters: DecisionFilters,
        form: z.enum(['csv', 'xlsx']),
        withWithheld: z.boolean().default(false),
      }),
    )
    .output(z.file())
    .errors(readErrors),
};
