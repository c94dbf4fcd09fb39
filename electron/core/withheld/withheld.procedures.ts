import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { keepMatter, previewRelease, releaseMatter } from './release.ts';
import { viewWithheld } from './view-withheld.ts';

const os = procedures.withheld;

export const withheldProcedures = {
  page: os.page.use(reading).handler(({ context }) => viewWithheld(context.db, todayOf(context))),

  preview: os.preview
    .use(reading)
    .handler(({ input, context }) => previewRelease(context.db, input, todayOf(context))),

  keep: os.keep.use(inTransaction).handler(async ({ input, context }) => {
    const { review, ...matter } = input;
    const sentence = await keepMatter(context.work, matter, { review, today: todayOf(context) });
    return { sentence };
  }),

  release: os.release.use(inTransaction).handler(async ({ input, context }) => {
    const { kind, target, ...release } = input;
    const about = { ...release, today: todayOf(context) };
    return { sentence: await releaseMatter(context.work, { kind, target }, about) };
  }),
};
