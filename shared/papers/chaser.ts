import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { RecordId } from '../record.ts';

/** A reminder to one author about all the papers they owe, ready to be sent by hand. */
export const ChaserLetter = z.strictObject({
  author: z.string(),
  authorPostId: RecordId.nullable(),
  /** The post's e-mail address, where the directory has one. */
  email: z.string().nullable(),
  subject: z.string(),
  text: z.string(),
  /** Opens the officer's own mail program; null where the text is too long for a link. */
  mailto: z.string().nullable(),
  papers: z.array(
    z.strictObject({
      paperId: RecordId,
      title: z.string(),
      meeting: z.string(),
      dueOn: CivilDate.nullable(),
      /** `2 days late`, `due tomorrow`. */
      words: z.string(),
    }),
  ),
});
export type ChaserLetter = z.infer<typeof ChaserLetter>;

export const ChaserLetters = z.strictObject({
  letters: z.array(ChaserLetter),
  /** Papers nobody is named for: `3 papers have no author.` */
  withoutAuthor: z.array(
    z.strictObject({ paperId: RecordId, title: z.string(), meeting: z.string() }),
  ),
  sentence: z.string(),
});
export type ChaserLetters = z.infer<typeof ChaserLetters>;
