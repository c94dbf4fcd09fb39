import { readFile } from 'node:fs/promises';
import { v7 as uuid } from 'uuid';
import { makeAgendaDocument } from '#core/documents/make-agenda-document.ts';
import { renderAgendaPage } from '#core/documents/pages/agenda-page.ts';
import { withStyles } from '#core/documents/pages/with-styles.ts';
import type { ReadDb } from '#core/db/history.ts';
import { refuse } from '#core/errors.ts';
import { todayOf } from '#core/meetings/meetings.service.ts';
import { inTransaction, procedures, reading } from '#core/procedures.ts';
import { scanMeetingInBackground } from '#core/scanning/scanning.service.ts';
import { withheldOfFile } from '#core/website/withheld-of-file.service.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { TimeOfDay } from '#shared/calendar/time-of-day.ts';
import { judgedMeeting } from '#shared/meetings/publication.rules.ts';
import { exportKinds, isPublicKind } from '#shared/publishing/publishing.ts';
import { refuseUnapproved } from './approval.service.ts';
import { buildBundle, bundleKinds } from './build.service.ts';
import { getExport, type StoredExport } from './exports.repository.ts';
import { exportPath, isPresent } from './exports.service.ts';
import { handlingProcedures } from './handling.procedures.ts';
import { refuseRenumbered } from './page-numbers.service.ts';
import { publishingPage, toPublication } from './page.service.ts';
import { getPublication, insertPublication, removePublication } from './publications.repository.ts';
import { loadMeetingToPublish, publicView } from './publish-view.service.ts';
import { publishingQueue } from './queue.service.ts';
import { isWithdrawn, listWithdrawnExports } from './withdrawals.repository.ts';
import { verifyBundle } from './verify/verify-bundle.ts';
import { freezeAgendaNumbers } from '#core/agenda/agenda.service.ts';

const os = procedures.publishing;

export const publishingProcedures = {
  ...handlingProcedures,
  page: os.page.use(reading).handler(async ({ input, context }) => {
    // Before the checks: what is looked into meanwhile is in them, or is asked for again.
    const lookingInto =
      input.kind === 'minutes' ? 0 : await scanMeetingInBackground(context, input.meetingId);
    return publishingPage(context.db, {
      lookingInto,
      meetingId: input.meetingId,
      checks: await bundleKinds[input.kind].checks(context, input.meetingId),
      today: todayOf(context),
      folder: context.workspace.folder,
      now: context.now().toISOString(),
    });
  }),

  preview: os.preview.use(reading).handler(async ({ input, context }) => {
    const loaded = await loadMeetingToPublish(context.db, input.meetingId, todayOf(context));
    if (loaded.facts.meeting.startsAt === null) {
      refuse('no-time', 'Enter the time of the meeting first: the public agenda begins with it.');
    }
    const { view } = await publicView(context.db, loaded, context.workspace.isSample);
    return { html: withStyles(renderAgendaPage(makeAgendaDocument(view))) };
  }),

  build: os.build
    .use(reading)
    .handler(({ input, context, signal }) => buildBundle(context, input, signal)),

  recordPublication: os.recordPublication.use(inTransaction).handler(async ({ input, context }) => {
    const entry = await getExport(context.db, input.exportId);
    if (!isPublicKind(entry.kind)) {
      refuse('not-public', 'This file is not for the public. It is never recorded as published.');
    }
    const publishedOn = input.publishedOn as CivilDate; // checked by the contract
    const publishedAt = instantInLondon(publishedOn, input.publishedTime as TimeOfDay);
    if (publishedAt > context.now().toISOString()) {
      refuse(
        'in-the-future',
        'This time is still to come. Record it once it is on the website.',
        'publishedOn',
      );
    }
    if (publishedOn < entry.baggingDate) {
      refuse(
        'before-the-build',
        'This is before it was built. Check the day, or choose an earlier version.',
        'publishedOn',
      );
    }
    await refuseUnapproved(context.db, entry);
    await refuseWithdrawn(context.db, entry);
    const id = uuid();
    const { exportId, place, note } = input;
    const { meetingId } = entry;
    const isPack = entry.kind === 'meeting-pack' && entry.withdrawsId === null;
    if (meetingId !== null && isPack) await refuseRenumbered(context.db, { ...entry, meetingId });
    await insertPublication(context.work, {
      id,
      exportId,
      meetingId,
      publishedAt,
      publishedOn,
      place,
      note,
    });
    // The website is of all meetings: each of its papers is judged with its own.
    if (meetingId === null) return toPublication(await getPublication(context.db, id), null);
    if (isPack) await freezeAgendaNumbers(context.work, meetingId);
    const { facts } = await loadMeetingToPublish(context.db, meetingId, todayOf(context));
    return toPublication(await getPublication(context.db, id), judgedMeeting(facts));
  }),

  removePublication: os.removePublication.use(inTransaction).handler(async ({ input, context }) => {
    await removePublication(context.work, input.target);
    return {};
  }),

  download: os.download.use(reading).handler(async ({ input, context }) => {
    const { fileName } = await getExport(context.db, input.exportId);
    await refuseMissing(context.workspace.folder, fileName);
    const bytes = await readFile(exportPath(context.workspace.folder, fileName));
    return new File([bytes], fileName, { type: 'application/zip' });
  }),

  reveal: os.reveal.use(reading).handler(async ({ input, context }) => {
    const { fileName } = await getExport(context.db, input.exportId);
    await refuseMissing(context.workspace.folder, fileName);
    await context.session.platform.reveal(exportPath(context.workspace.folder, fileName));
    return {};
  }),

  verify: os.verify.use(reading).handler(async ({ input, context, signal }) => {
    const entry = await getExport(context.db, input.exportId);
    const { fileName, meetingId, kind } = entry;
    await refuseMissing(context.workspace.folder, fileName);
    const known = exportKinds.find((one) => one === kind);
    // A file of no one meeting is looked through as the command line does it.
    const options =
      meetingId === null || known === undefined
        ? await withheldOfFile(
            context.workspace,
            context,
            exportPath(context.workspace.folder, fileName),
          )
        : await (await bundleKinds[known].recipe(context, meetingId, entry)).withheld();
    const checks = await verifyBundle(exportPath(context.workspace.folder, fileName), {
      ...options,
      signal,
    });
    return {
      passed: checks.every((check) => check.passed || check.severity === 'warning'),
      checks: checks.map(({ id, title, passed, detail, problems }) => ({
        ...{ id, title, passed, detail },
        problems: problems.map(({ file, text }) => ({ file, text })),
      })),
    };
  }),

  queue: os.queue.use(reading).handler(async ({ context }) => ({
    entries: await publishingQueue(context.db, todayOf(context)),
  })),
};

async function refuseWithdrawn(db: ReadDb, { id, meetingId }: StoredExport): Promise<void> {
  const withdrawn = await listWithdrawnExports(db, meetingId ?? undefined);
  if (isWithdrawn(withdrawn, id) === undefined) return;
  refuse('withdrawn', 'This version was withdrawn. Build a new one and publish that.');
}

async function refuseMissing(folder: string, fileName: string): Promise<void> {
  if (await isPresent(folder, fileName)) return;
  refuse('file-moved', 'The file is not in the exports folder any more. Build it again.');
}
