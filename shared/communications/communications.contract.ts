import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { MeetingLink } from '../meetings/meeting-view.ts';
import { Status } from '../meetings/status.ts';
import { Prose, RecordId, RequiredLine, Target } from '../record.ts';
import { Communication, CommunicationFields, CommunicationKind } from './communication.ts';

export const CommunicationView = z.strictObject({
  communication: Communication,
  bodyName: z.string(),
  bodySlug: z.string(),
  meeting: MeetingLink.nullable(),
  /** The post as it is called now, or the words; `Nobody named`. */
  ownerWords: z.string(),
  kindWords: z.string(),
  state: z.enum(['late', 'due', 'open', 'done']),
  status: Status,
});
export type CommunicationView = z.infer<typeof CommunicationView>;

const Answer = z.strictObject({ view: CommunicationView });
const Outcome = Prose.refine((text) => text.trim().length > 0, 'Write what came of it');

export const CommunicationFilters = z.strictObject({
  bodyId: RecordId.nullable().default(null),
  kind: CommunicationKind.nullable().default(null),
  /** `open` is all that is not done. */
  state: z.enum(['open', 'late', 'done', 'all']).default('all'),
});
export type CommunicationFilters = z.infer<typeof CommunicationFilters>;

export const communicationsContract = {
  /** Everything that is said to the public, to partners and to members, the latest late first. */
  page: oc
    .input(CommunicationFilters)
    .output(
      z.strictObject({
        today: CivilDate,
        /** Of all, whatever the filters leave. */
        sentence: z.string(),
        views: z.array(CommunicationView),
        total: z.int(),
      }),
    )
    .errors(readErrors),
  /** Meetings of the partnership that it can belong to: a year and a half back, a year ahead. */
  meetings: oc
    .input(z.strictObject({ bodyId: RecordId }))
    .output(z.strictObject({ meetings: z.array(MeetingLink) }))
    .errors(readErrors),
  add: oc
    .input(
      CommunicationFields.partial().extend({
        id: RecordId.optional(),
        bodyId: RecordId,
        kind: CommunicationKind,
        title: RequiredLine,
      }),
    )
    .output(Answer)
    .errors(changeErrors),
  change: oc
    .input(z.strictObject({ target: Target, change: CommunicationFields.partial() }))
    .output(Answer)
    .errors(changeErrors),
  /** Done, with what came of it. */
  finish: oc
    .input(z.strictObject({ target: Target, doneOn: CivilDate, outcome: Outcome }))
    .output(Answer)
    .errors(changeErrors),
  reopen: oc
    .input(z.strictObject({ target: Target }))
    .output(Answer)
    .errors(changeErrors),
  remove: oc
    .input(z.strictObject({ target: Target }))
    .output(z.strictObject({}))
    .errors(changeErrors),
  /** What the filters leave, as a spreadsheet for the office. */
  exportFile: oc
    .input(z.strictObject({ filters: CommunicationFilters, form: z.enum(['csv', 'xlsx']) }))
    .output(z.file())
    .errors(readErrors),
};
