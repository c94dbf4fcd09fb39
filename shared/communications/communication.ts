import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { Line, Prose, RecordId, recordShape, RequiredLine } from '../record.ts';

export const CommunicationKind = z.enum([
  'consultation',
  'newsletter',
  'plan',
  'learning',
  'report_back',
  'web_page',
  'other',
]);
export type CommunicationKind = z.infer<typeof CommunicationKind>;

/** A link that the public may follow: https only, no name and password in it; empty for none. */
export const PublicLink = z
  .string()
  .trim()
  .max(300, 'Use at most 300 characters')
  .refine((text) => text === '' || isHttps(text), 'Enter a link that begins with https://');

/** What an officer writes about a piece of communication (S-109, S-248 to S-254). */
export const CommunicationFields = z.strictObject({
  bodyId: RecordId,
  /** The meeting it follows from or leads to. */
  meetingId: RecordId.nullable(),
  kind: CommunicationKind,
  title: RequiredLine,
  words: Prose,
  owner: Line,
  ownerPostId: RecordId.nullable(),
  opensOn: CivilDate.nullable(),
  dueOn: CivilDate.nullable(),
  link: PublicLink,
  /** Off until a person says that the public may read it. */
  publish: z.boolean(),
  /** For the office only. */
  note: Prose,
});
export type CommunicationFields = z.infer<typeof CommunicationFields>;

export const Communication = CommunicationFields.extend({
  ...recordShape,
  doneOn: CivilDate.nullable(),
  outcome: z.string(),
});
export type Communication = z.infer<typeof Communication>;

function isHttps(text: string): boolean {
  const address = URL.canParse(text) ? new URL(text) : null;
  return (
    address?.protocol === 'https:' &&
    address.hostname.includes('.') &&
    address.username === '' &&
    address.password === ''
  );
}
