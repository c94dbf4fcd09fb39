import { eventIterator, oc } from '@orpc/contract';
import { z } from 'zod';
import { changeErrors, readErrors } from '../errors.ts';
import { BuildEvent, PassedWarning } from '../publishing/publishing.ts';
import { Line, RecordId } from '../record.ts';
import { BodyPublishing, BodyPublishingFields } from './body-publishing.ts';
import { Website, WebsiteFields, WebsitePage } from './website.ts';

/** The version that the person saw; 0 where nothing had been told yet. */
const SeenVersion = z.int().min(0);

/** 500 kB: a logo is on every page. */
export const MOST_LOGO_BYTES = 500_000;

export const websiteContract = {
  /** Everything the screen Website shows: settings, partnerships, checks, what is held back, exports. */
  page: oc.input(z.strictObject({})).output(WebsitePage).errors(readErrors),
  /** Changes some of the settings. A colour that cannot be read is refused with the nearest that can. */
  save: oc
    .input(z.strictObject({ version: SeenVersion, change: WebsiteFields.partial() }))
    .output(Website)
    .errors(changeErrors),
  /** Says what of one partnership goes on the website. */
  saveBody: oc
    .input(
      z.strictObject({
        bodyId: RecordId,
        version: SeenVersion,
        change: BodyPublishingFields.omit({ pageReviewedOn: true, pageReviewedBy: true }).partial(),
      }),
    )
    .output(BodyPublishing)
    .errors(changeErrors),
  /** Somebody has read the partnership's page through today (S-255). */
  markReviewed: oc
    .input(z.strictObject({ bodyId: RecordId, version: SeenVersion }))
    .output(BodyPublishing)
    .errors(changeErrors),
  /** Puts a PNG or JPEG of at most 500 kB on every page; what cameras leave in it is taken out. */
  setLogo: oc
    .input(
      z.strictObject({
        version: SeenVersion,
        file: z.file().max(MOST_LOGO_BYTES, 'Use a logo of at most 500 kB'),
        /** What it shows, for those who cannot see it; empty where the name beside it says the same. */
        words: Line,
      }),
    )
    .output(Website)
    .errors(changeErrors),
  removeLogo: oc
    .input(z.strictObject({ version: SeenVersion }))
    .output(Website)
    .errors(changeErrors),
  /** The logo itself, to show it. */
  logo: oc.input(z.strictObject({})).output(z.file()).errors(readErrors),
  /** One page of the website as it would leave now, in one piece with its styles; links lead nowhere. */
  preview: oc
    .input(z.strictObject({ path: z.string().max(300).default('index.html') }))
    .output(z.strictObject({ html: z.string(), title: z.string() }))
    .errors(readErrors),
  /** Builds and reads back the website. Streams progress; stopping the stream cancels and leaves nothing behind. */
  build: oc
    .input(
      z.strictObject({
        passedWarnings: z.array(PassedWarning).default([]),
        /** `yyyy-mm-dd`; today unless told. */
        baggingDate: z.iso.date().nullable().default(null),
        /** A folder besides the workspace's own `exports`; the command line uses it. */
        folder: z.string().nullable().default(null),
      }),
    )
    .output(eventIterator(BuildEvent))
    .errors(changeErrors),
};
