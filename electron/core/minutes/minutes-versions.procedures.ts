import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { compareVersions, keepVersion, readVersion, restoreVersion } from './keep-version.ts';
import { loadMinutes } from './load-minutes.ts';
import { pageAfter } from './minutes-steps.procedures.ts';

const os = procedures.minutes;

/** Kept states of the text: numbered, compared, put back before approval. */
export const versionProcedures = {
  keepVersion: os.keepVersion.use(inTransaction).handler(async ({ input, context: { work } }) => {
    const loaded = await loadMinutes(work.db, input.target.id);
    return keepVersion(work, loaded, { name: input.name, reason: 'kept' });
  }),

  version: os.version
    .use(reading)
    .handler(({ input, context }) => readVersion(context.db, input.id)),

  compare: os.compare
    .use(reading)
    .handler(({ input, context }) => compareVersions(context.db, input)),

  restore: os.restore.use(inTransaction).handler(async ({ input, context }) => {
    await restoreVersion(context.work, input);
    return pageAfter(context, input.target.id);
  }),
};
