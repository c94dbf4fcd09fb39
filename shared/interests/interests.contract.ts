import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Problem } from '../meetings/status.ts';
import { Line, Prose, RecordId, Target } from '../record.ts';
import { Declaration, Interest, InterestKind } from './interest.ts';

export const InterestFields = z.strictObject({
  kind: InterestKind,
  organisationId: RecordId.nullable(),
  bodyId: RecordId.nullable(),
  concerns: Line,
  nature: Prose,
  sensitive: z.boolean(),
  notifiedOn: CivilDate.nullable(),
  fromDay: CivilDate.nullable(),
  toDay: CivilDate.nullable(),
  dispensation: Line,
  dispensationUntil: CivilDate.nullable(),
});
export type InterestFields = z.infer<typeof InterestFields>;

export const InterestView = z.strictObject({
  interest: Interest,
  holderWords: z.string(),
  concernsWords: z.string(),
  /** Meetings at which it was declared, newest first. */
  declaredAt: z.array(z.strictObject({ meeting: MeetingLink, declaration: Declaration })),
  /** Notified later than 28 days after election or the change, and such. */
  problems: z.array(Problem),
});
export type InterestView = z.infer<typeof InterestView>;

export const interestsContract = {
  /** The standing register: of one person or post or both, of the members of one body, or of all. */
  register: oc
    .input(
      z.strictObject({
        personId: RecordId.nullable().default(null),
        postId: RecordId.nullable().default(null),
        bodyId: RecordId.nullable().default(null),
        withEnded: z.boolean().default(false),
      }),
    )
    .output(
      z.strictObject({
        today: CivilDate,
        interests: z.array(InterestView),
        sentence: z.string(),
      }),
    )
    .errors(readErrors),
  create: oc
    .input(
      InterestFields.partial().extend({
        id: RecordId.optional(),
        personId: RecordId.nullable(),
        postId: RecordId.nullable(),
        holder: Line.default(''),
        kind: InterestKind,
      }),
    )
    .output(InterestView)
    .errors(changeErrors),
  change: oc
    .input(z.strictObject({ target: Target, change: InterestFields.partial() }))
    .output(InterestView)
    .errors(changeErrors),
  end: oc
    .input(z.strictObject({ target: Target, toDay: CivilDate }))
    .output(InterestView)
    .errors(changeErrors),
  remove: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({}))
    .errors(changeErrors),
};
