import { todayOf } from '#core/meetings/meetings.service.ts';
import { given } from '#core/db/stored.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { requireBody } from '#core/bodies/bodies.service.ts';
import { saveBodyPublishing } from './body-publishing.repository.ts';
import { websitePage } from './page.service.ts';
import { buildSite } from './build-site.ts';
import { readLogo, setLogo } from './logo.service.ts';
import { previewPage } from './preview-page.ts';
import { changeWebsite } from './website.service.ts';
import { saveWebsite } from './website.repository.ts';

const os = procedures.website;

export const websiteProcedures = {
  page: os.page.use(reading).handler(({ context }) => websitePage(context)),

  save: os.save
    .use(inTransaction)
    .handler(({ input, context }) => changeWebsite(context.work, input)),

  saveBody: os.saveBody.use(inTransaction).handler(async ({ input, context }) => {
    await requireBody(context.db, input.bodyId);
    return saveBodyPublishing(
      context.work,
      input.bodyId,
      given(input.change),
      input.version || undefined,
    );
  }),

  markReviewed: os.markReviewed.use(inTransaction).handler(async ({ input, context }) => {
    await requireBody(context.db, input.bodyId);
    const change = {
      pageReviewedOn: todayOf(context),
      pageReviewedBy: context.work.action.actor,
    };
    return saveBodyPublishing(context.work, input.bodyId, change, input.version || undefined);
  }),

  setLogo: os.setLogo.use(inTransaction).handler(({ input, context }) => setLogo(context, input)),

  removeLogo: os.removeLogo.use(inTransaction).handler(({ input, context }) =>
    saveWebsite(context.work, input.version, {
      logoSha256: null,
      logoMediaType: '',
      logoWords: '',
    }),
  ),

  logo: os.logo.use(reading).handler(({ context }) => readLogo(context)),

  preview: os.preview
    .use(reading)
    .handler(({ input, context }) => previewPage(context, input.path)),

  build: os.build
    .use(reading)
    .handler(({ input, context, signal }) => buildSite(context, input, signal)),
};
