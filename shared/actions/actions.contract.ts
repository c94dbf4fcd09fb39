import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { Line, Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { ActionUpdate, TrackedAction } from './action.ts';

/** An action with what the register says of it. */
export const ActionView = z.strictObject({
  action: TrackedAction,
  bodyName: z.string(),
  bodySlug: z.string(),
  /** `Chief Operating Officer, University Hospitals`; `No owner`. */
  ownerWords: z.string(),
  /** `Minute 26/39, 24 September`; null where no meeting set it. */
  minuteWords: z.string().nullable(),
  meeting: MeetingLink.nullable(),
  /** `12 days late` in working days, `60% done`, `Not started`, `Closed`, `Cannot be delivered`. */
  status: Status,
  /** Working days past the due date; 0 where it is not late. */
  daysLate: z.int(),
  /** How many meetings of the body were held since it fell due. */
  meetingsCarried: z.int(),
  /** Carried past the body's limit, so it is on the chair's list. */
  onChairsList: z.boolean(),
  threadId: RecordId.nullable(),
});
export type ActionView = z.infer<typeof ActionView>;

export const ActionFilters = z.strictObject({
  bodyId: RecordId.nullable().default(null),
  state: z.enum(['open', 'late', 'closed', 'all']).default('open'),
  ownerPostId: RecordId.nullable().default(null),
  ownerOrganisationId: RecordId.nullable().default(null),
  /** Only those carried past the limit: the chair's list. */
  chairsList: z.boolean().default(false),
  text: z.string().max(200).default(''),
});
export type ActionFilters = z.infer<typeof ActionFilters>;

export const ActionPage = z.strictObject({
  view: ActionView,
  /** Newest first. */
  updates: z.array(ActionUpdate),
});
export type ActionPage = z.infer<typeof ActionPage>;

export const ActionOwnerLetter = z.strictObject({
  ownerWords: z.string(),
  /** Empty where the workspace knows no address. */
  email: z.string(),
  subject: z.string(),
  body: z.string(),
  actionIds: z.array(RecordId),
});
export type ActionOwnerLetter = z.infer<typeof ActionOwnerLetter>;

export const actionsContract = {
  /** The register: late first, then by due date. */
  register: oc
    .input(ActionFilters)
    .output(
      z.strictObject({
        today: CivilDate,
        actions: z.array(ActionView),
        /** `38 open actions, 4 late.` */
        sentence: z.string(),
        open: z.int(),
        late: z.int(),
        chairsList: z.int(),
        /** For the filter and the board by owner. */
        owners: z.array(
          z.strictObject({
            postId: RecordId.nullable(),
            organisationId: RecordId.nullable(),
            words: z.string(),
            open: z.int(),
          }),
        ),
      }),
    )
    .errors(readErrors),
  page: oc
    .input(z.strictObject({ id: RecordId }))
    .output(ActionPage)
    .errors(readErrors),
  /** An action that no minute set. */
  create: oc
    .input(
      z.strictObject({
        id: RecordId.optional(),
        bodyId: RecordId,
        topic: Line,
        words: RequiredLine,
        ownerPostId: RecordId.nullable(),
        ownerOrganisationId: RecordId.nullable(),
        owner: Line,
        dueOn: CivilDate.nullable(),
      }),
    )
    .output(ActionView)
    .errors(changeErrors),
  /** A dated word from the owner or the officer, with how far it is. */
  addUpdate: oc
    .input(
      z.strictObject({
        target: Target,
        words: Prose,
        saidBy: Line,
        day: CivilDate,
        percent: z.int().min(0).max(100).nullable(),
      }),
    )
    .output(ActionPage)
    .errors(changeErrors),
  /** The partner says that it cannot deliver (S-056). */
  cannotDeliver: oc
    .input(z.strictObject({ target: Target, reason: Prose, saidBy: Line, day: CivilDate }))
    .output(ActionPage)
    .errors(changeErrors),
  changeDue: oc
    .input(z.strictObject({ target: Target, dueOn: CivilDate.nullable(), reason: Prose }))
    .output(ActionPage)
    .errors(changeErrors),
  changeOwner: oc
    .input(
      z.strictObject({
        target: Target,
        ownerPostId: RecordId.nullable(),
        ownerOrganisationId: RecordId.nullable(),
        owner: Line,
      }),
    )
    .output(ActionPage)
    .errors(changeErrors),
  /** Closing needs the evidence in words. */
  close: oc
    .input(z.strictObject({ target: Target, evidence: Prose, day: CivilDate }))
    .output(ActionPage)
    .errors(changeErrors),
  reopen: oc
    .input(z.strictObject({ target: Target, reason: Prose }))
    .output(ActionPage)
    .errors(changeErrors),
  /** One letter for each owner with open actions, to copy or to send. */
  letters: oc
    .input(ActionFilters)
    .output(z.strictObject({ letters: z.array(ActionOwnerLetter) }))
    .errors(readErrors),
  exportFile: oc
    .input(
      z.strictObject({
        filters: ActionFilters,
        form: z.enum(['csv', 'xlsx']),
        withWithheld: z.boolean().default(false),
      }),
    )
    .output(z.file())
    .errors(readErrors),
};
