import { z } from 'zod';
import { RecordId, recordShape } from '../record.ts';
import { Approval } from './approval.ts';
import { BundleDifference } from './difference.ts';
import { Withdrawal } from './withdrawal.ts';

/** The kinds of bundle that can be exported today. */
export const exportKinds = [
  'notice',
  'meeting-pack',
  'minutes',
  'members-pack',
  'chair-book',
] as const;
export type ExportKind = (typeof exportKinds)[number];

/** The kinds that anybody may read. The others never go on a website and are never published. */
export const publicKinds: readonly ExportKind[] = ['notice', 'meeting-pack', 'minutes'];

/** Whether a bundle of this kind may be published; what is not known may not. */
export function isPublicKind(kind: string): boolean {
  return kind === 'site' || publicKinds.some((one) => one === kind);
}

export const checkIds = [
  'visibility',
  'exempt-items',
  'exclusion',
  'meeting-facts',
  'placeholders',
  'file-kinds',
  'missing-papers',
  'late-papers',
  'paper-contents',
  'accessibility',
  'clear-days',
  'withheld-text',
  'minutes-cleared',
  'minutes-reasons',
  'minutes-summary',
  'minutes-draft-due',
  'site-bodies',
  'site-colours',
  'site-agendas',
  'site-approval',
  'site-changed',
  'site-statement',
  'site-times',
  'site-reviews',
  'site-words',
  'site-address',
] as const;
export const CheckId = z.enum(checkIds);
export type CheckId = z.infer<typeof CheckId>;

/** One thing that is wrong, where it is, and the place where it is mended. */
export const CheckProblem = z.strictObject({
  text: z.string(),
  /** Label of the link to the place, such as "Give the reason". */
  fix: z.string(),
  place: z.strictObject({
    tab: z.enum(['agenda', 'papers', 'meeting', 'publishing', 'minutes']),
    itemId: RecordId.nullable(),
    paperId: RecordId.nullable(),
  }),
});
export type CheckProblem = z.infer<typeof CheckProblem>;

/** `stop`: nothing can be published; `warn`: only with a recorded reason; `note`: worth reading; `good`. */
export const Check = z.strictObject({
  id: CheckId,
  tone: z.enum(['good', 'note', 'warn', 'stop']),
  title: z.string(),
  sentence: z.string(),
  problems: z.array(CheckProblem),
});
export type Check = z.infer<typeof Check>;

/** Why a warning was passed, in the officer's words. */
export const PassedWarning = z.strictObject({
  check: CheckId,
  reason: z.string().trim().min(3, 'Say why this is published all the same').max(1000),
});
export type PassedWarning = z.infer<typeof PassedWarning>;

export const ExportRecord = z.strictObject({
  ...recordShape,
  bodyId: RecordId,
  meetingId: RecordId.nullable(),
  /** One of `exportKinds`, or `site` or `archive`. */
  kind: z.string(),
  /** The partner whose pack it is; null for every other bundle. */
  organisationId: RecordId.nullable(),
  dividers: z.boolean(),
  doubleSided: z.boolean(),
  number: z.int(),
  fileName: z.string(),
  sha512: z.string(),
  bytes: z.int(),
  pages: z.int().nullable(),
  baggingDate: z.string(),
  exportedAt: z.string(),
  exportedBy: z.string(),
  passedWarnings: z.array(PassedWarning),
  paperCount: z.int(),
  /** The export that this one takes back. */
  withdrawsId: RecordId.nullable(),
  /** The folder in which it was also placed, or empty. */
  placedIn: z.string(),
  /** What differs from the last one of its kind for the same readers. */
  difference: BundleDifference.nullable(),
  /** False when the file is not in the exports folder any more. */
  present: z.boolean(),
});
export type ExportRecord = z.infer<typeof ExportRecord>;

/** Clear days of one paper, judged on the first time it was public. */
export const PaperVerdict = z.strictObject({
  paperId: RecordId.nullable(),
  title: z.string(),
  publishedOn: z.string().nullable(),
  clearDays: z.int().nullable(),
  inTime: z.boolean(),
  sentence: z.string(),
});
export type PaperVerdict = z.infer<typeof PaperVerdict>;

export const Publication = z.strictObject({
  ...recordShape,
  exportId: RecordId,
  exportKind: z.string(),
  exportNumber: z.int(),
  fileName: z.string(),
  sha512: z.string(),
  /** Day and time in London, as the officer recorded it. */
  publishedOn: z.string(),
  publishedTime: z.string(),
  place: z.string(),
  note: z.string(),
  recordedBy: z.string(),
  /** The agenda itself, judged on this publication; null where no days are counted from it. */
  clearDays: z.int().nullable(),
  sentence: z.string(),
});
export type Publication = z.infer<typeof Publication>;

/** What the meeting as a whole shows: compliant only where every paper is. */
export const MeetingVerdict = z.strictObject({
  state: z.enum(['not_published', 'compliant', 'not_compliant']),
  sentence: z.string(),
  papers: z.array(PaperVerdict),
});
export type MeetingVerdict = z.infer<typeof MeetingVerdict>;

/** How a partnership handles its public files. */
export const BundleHandling = z.strictObject({
  bodyId: RecordId,
  /** 0 while nothing has been told. */
  version: z.int(),
  approvalNeeded: z.boolean(),
  /** A folder in which new public files are also placed; empty for none. */
  folder: z.string(),
});
export type BundleHandling = z.infer<typeof BundleHandling>;

/** The page numbers that every pack of a meeting shares. */
export const PageNumbers = z.strictObject({
  sentence: z.string(),
  /** False once a pack with these numbers is public. */
  mayRenumber: z.boolean(),
});
export type PageNumbers = z.infer<typeof PageNumbers>;

export const PublishingPage = z.strictObject({
  meetingId: RecordId,
  verdict: z.strictObject({
    tone: z.enum(['good', 'warn', 'stop']),
    title: z.string(),
    sentence: z.string(),
  }),
  checkedAt: z.string(),
  checks: z.array(Check),
  /** Papers that are being looked into now: the checks are whole once it is 0. */
  lookingInto: z.int(),
  exports: z.array(ExportRecord),
  publications: z.array(Publication),
  compliance: MeetingVerdict,
  /** What this partnership asks of its public files. */
  handling: BundleHandling,
  /** Partners at the table, for packs of their own. */
  partners: z.array(z.strictObject({ id: RecordId, name: z.string() })),
  approvals: z.array(Approval),
  withdrawals: z.array(Withdrawal),
  /** Since when the pages of its packs have their numbers; null while none has. */
  pageNumbers: PageNumbers.nullable(),
});
export type PublishingPage = z.infer<typeof PublishingPage>;

/** What a build tells while it runs; the last event carries the export. */
export const BuildEvent = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('building'),
    done: z.number(),
    of: z.number(),
    sentence: z.string(),
  }),
  z.strictObject({
    state: z.literal('built'),
    export: ExportRecord,
    path: z.string(),
    sentence: z.string(),
    /** It stands, and something beside it did not work; as when the shared folder is gone. */
    warning: z.string().nullable(),
  }),
  z.strictObject({
    state: z.literal('stopped'),
    sentence: z.string(),
    problems: z.array(z.strictObject({ file: z.string(), text: z.string() })),
  }),
]);
export type BuildEvent = z.infer<typeof BuildEvent>;

/** One check of a bundle that was read back. */
export const BundleCheck = z.strictObject({
  id: z.string(),
  title: z.string(),
  passed: z.boolean(),
  detail: z.string(),
  problems: z.array(z.strictObject({ file: z.string(), text: z.string() })),
});
export type BundleCheck = z.infer<typeof BundleCheck>;

/** One line of the list of all that is to be published. */
export const QueueEntry = z.strictObject({
  meetingId: RecordId,
  meetingSlug: z.string(),
  bodySlug: z.string(),
  bodyName: z.string(),
  day: z.string(),
  startsAt: z.string().nullable(),
  publishBy: z.string(),
  daysLeft: z.int(),
  state: z.enum(['to_build', 'built', 'published', 'published_late', 'overdue']),
  sentence: z.string(),
});
export type QueueEntry = z.infer<typeof QueueEntry>;
