import { v7 as uuid } from 'uuid';
import { requireItem } from '#core/agenda/agenda.service.ts';
import { given } from '#core/db/stored.ts';
import type { Work } from '#core/db/history.ts';
import { moveRecord } from '#core/db/positions.ts';
import { refuse } from '#core/errors.ts';
import {
  knownMeetingFacts,
  requireMeeting,
  requireMeetingBody,
} from '#core/meetings/meetings.service.ts';
import type { Restriction } from '#shared/agenda/restriction.ts';
import { whyNotGround } from '#shared/agenda/restriction.rules.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import { lastDays } from '#shared/meetings/publication.rules.ts';
import type { NewPaper, Paper } from '#shared/papers/paper.ts';
import { stateWithFile, whyNotRemovablePaper } from '#shared/papers/paper-change.rules.ts';
import type { Target } from '#shared/record.ts';
import { insertVersion, nextVersionNumber } from './paper-versions.repository.ts';
import {
  getPaper,
  insertPaper,
  listPapersOfItem,
  type PaperColumns,
  removePaper,
  updatePaper,
  wasExported,
  wasTakenBack,
} from './papers.repository.ts';
import type { ReceivedFile } from './uploads.ts';

/** Notes that an item needs a paper, after the papers it has; gives back the paper. */
export async function addPaper(work: Work, input: NewPaper): Promise<Paper> {
  const { id = uuid(), itemId, visibility, restriction, ...fields } = input;
  const { meetingId } = await requireItem(work.db, itemId);
  const row = await listPapersOfItem(work.db, itemId);
  const columns = await restrictionColumns(work, { meetingId, visibility, restriction });
  const position = (row.at(-1)?.position ?? 0) + 1;
  await insertPaper(work, { ...given(fields), id, meetingId, itemId, position, ...columns });
  return getPaper(work.db, id);
}

/** Names a stored file as the paper's newest version; the paper is then in. Gives back its id. */
export async function attachFile(
  work: Work,
  paper: Paper,
  about: {
    file: ReceivedFile;
    pages: number | null;
    note: string;
    today: CivilDate;
    /** The version that this file was made from, and how. */
    made?: { fromId: string; how: string };
  },
): Promise<string> {
  const { file, pages, note, today, made } = about;
  const { sha256, bytes, fileName, mediaType } = file;
  const id = uuid();
  const number = await nextVersionNumber(work.db, paper.id);
  const { at: attachedAt, actor: attachedBy } = work.action;
  const version = {
    id,
    paperId: paper.id,
    number,
    fileName,
    mediaType,
    sha256,
    bytes,
    pages,
    note,
    madeFromId: made?.fromId ?? null,
    madeHow: made?.how ?? '',
  };
  await insertVersion(work, { ...version, attachedAt, attachedBy });
  const meeting = await requireMeeting(work.db, paper.meetingId);
  const { latestStrict } = lastDays(await knownMeetingFacts(work.db, meeting, today));
  await updatePaper(work, paper, {
    currentVersionId: id,
    state: stateWithFile(paper, { today, latestStrict }),
    receivedOn: paper.receivedOn ?? today,
    // Another file may not be as easy to read as the one that was checked.
    ...(paper.accessibility === 'checked' ? { accessibility: 'not_checked' } : {}),
  });
  return id;
}

/** Moves a paper before another of an item, or to its end; the item may be another one. */
export async function movePaper(
  work: Work,
  { target, itemId, before }: { target: Target; itemId: string; before: string | null },
): Promise<void> {
  const paper = await getPaper(work.db, target.id);
  const item = await requireItem(work.db, itemId);
  if (item.meetingId !== paper.meetingId) {
    refuse('other-meeting', 'A paper stays with its meeting. Attach it to the other meeting.');
  }
  const row = await listPapersOfItem(work.db, itemId);
  if (paper.itemId !== itemId) await updatePaper(work, target, { itemId });
  const { version } = await getPaper(work.db, target.id);
  await moveRecord(work, 'papers', { target: { id: target.id, version }, row, before });
}

/** Withholds a paper by itself; refuses a ground that cannot be right for the body. */
export async function restrictPaper(
  work: Work,
  { target, restriction }: { target: Target; restriction: Restriction },
): Promise<void> {
  const { meetingId } = await getPaper(work.db, target.id);
  const { visibility } = restriction;
  const columns = await restrictionColumns(work, { meetingId, visibility, restriction });
  await updatePaper(work, target, columns);
}

/** Says that the public may read a paper on which nobody had decided. */
export async function makePaperPublic(work: Work, target: Target): Promise<void> {
  if (isWithheld(await getPaper(work.db, target.id))) {
    refuse('withheld', 'This paper is withheld. End its restriction to make it public.');
  }
  await updatePaper(work, target, { visibility: 'public' });
}

/** Ends the restriction of a paper. */
export async function releasePaper(
  work: Work,
  { target, to }: { target: Target; to: 'public' | 'undecided' },
): Promise<void> {
  if (!isWithheld(await getPaper(work.db, target.id))) {
    refuse('not-withheld', 'This paper is not withheld.');
  }
  await updatePaper(work, target, { visibility: to, reviewOn: null });
}

/** Gives the restriction of a paper the day on which it is looked at again. */
export async function reviewPaper(
  work: Work,
  { target, reviewOn }: { target: Target; reviewOn: CivilDate },
): Promise<void> {
  if (!isWithheld(await getPaper(work.db, target.id))) {
    refuse('not-withheld', 'This paper is not withheld.');
  }
  await updatePaper(work, target, { reviewOn });
}

/** Takes a withdrawal back: the paper is in if its file is here, else expected. */
export async function reinstatePaper(work: Work, target: Target): Promise<void> {
  const paper = await getPaper(work.db, target.id);
  if (paper.state !== 'withdrawn') refuse('not-withdrawn', 'This paper is not withdrawn.');
  if (await wasTakenBack(work.db, paper)) {
    refuse('taken-back', 'This file was withdrawn from the website. Attach a new version first.');
  }
  const state = paper.currentVersionId === null ? 'expected' : 'received';
  await updatePaper(work, target, { state, withdrawnReason: '' });
}

/** Puts a paper that never left in an export in the recycle bin. */
export async function discardPaper(work: Work, target: Target): Promise<void> {
  const why = whyNotRemovablePaper(await wasExported(work.db, target.id));
  if (why !== null) refuse('exported', why);
  await removePaper(work, target);
}

async function restrictionColumns(
  work: Work,
  about: {
    meetingId: string;
    visibility: Paper['visibility'];
    restriction: Restriction | undefined;
  },
): Promise<PaperColumns & Pick<Paper, 'visibility'>> {
  const { meetingId, visibility, restriction } = about;
  if (visibility !== 'exempt' && visibility !== 'confidential') return { visibility };
  if (restriction === undefined) {
    refuse('no-ground', 'Say on which ground this paper is withheld.', 'restriction');
  }
  const { bodyId } = await requireMeeting(work.db, meetingId);
  const { accessRegime } = await requireMeetingBody(work.db, bodyId);
  const fault = whyNotGround({ ...restriction, visibility }, accessRegime);
  if (fault !== null) refuse(fault.reason, fault.sentence, fault.field);
  return { ...restriction, visibility };
}
