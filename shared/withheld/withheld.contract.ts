import { oc } from '@orpc/contract';
import { z } from 'zod';
import { CivilDate } from '../calendar/civil-date.ts';
import { changeErrors, readErrors } from '../errors.ts';
import { Prose, RequiredLine, Target } from '../record.ts';
import { ReleasedMatter, ReleasePreview, WithheldKind, WithheldMatter } from './withheld.ts';

const RequiredProse = Prose.refine((text) => text.trim().length > 0, 'Enter some text');

/** The words as the person leaves them; a paper has a title only. */
export const ReleaseWords = z.strictObject({
  title: RequiredLine,
  description: Prose.optional(),
  recommendations: z.array(Prose).max(60).optional(),
});
export type ReleaseWords = z.infer<typeof ReleaseWords>;

export const KeepWithheld = z.strictObject({
  reason: RequiredProse,
  decidedBy: RequiredLine,
  /** A restriction that is kept is always looked at again. */
  nextReviewOn: CivilDate,
});
export type KeepWithheld = z.infer<typeof KeepWithheld>;

const about = { kind: WithheldKind, target: Target };

export const withheldContract = {
  /** Everything withheld, the longest overdue first, and what has been released within a year. */
  page: oc
    .input(z.strictObject({}))
    .output(
      z.strictObject({
        today: CivilDate,
        /** `3 withheld matters. 1 review is overdue.` */
        sentence: z.string(),
        matters: z.array(WithheldMatter),
        released: z.array(ReleasedMatter),
        /** Who is asked to sign: the officer of this workspace. */
        officer: z.string(),
      }),
    )
    .errors(readErrors),
  /** What the release would make public, before anything is changed. */
  preview: oc.input(z.strictObject(about)).output(ReleasePreview).errors(readErrors),
  /** Looked at again and kept, with the day of the next look. */
  keep: oc
    .input(z.strictObject({ ...about, review: KeepWithheld }))
    .output(z.strictObject({ sentence: z.string() }))
    .errors(changeErrors),
  /** Ends the restriction; the next bundle holds what the preview showed. */
  release: oc
    .input(
      z.strictObject({
        ...about,
        seal: z.string().length(64),
        words: ReleaseWords,
        reason: RequiredProse,
        decidedBy: RequiredLine,
      }),
    )
    .output(z.strictObject({ sentence: z.string() }))
    .errors(changeErrors),
};
