import { insertRecord, overwriteFields } from '#core/db/records.ts';
import { type PlacedSampleItem, restrictionOf } from './place-items.ts';
import type { SamplePaper } from './sample-agenda.ts';
import type { SampleStory } from './sample-story.ts';
import type { StoredDocument } from './store-documents.ts';
import { DRAFTED } from './tell-agenda.ts';
import { dayBy, fillWords, momentBy, type ToldMeeting } from './told-meeting.ts';

/** A paper that has a file, and whether the public may have it. */
export interface FiledPaper {
  readonly paperId: string;
  readonly versionId: string;
  readonly isPublic: boolean;
  readonly pages: number;
}

/** Asks for the papers of each item when the agenda is drafted, and attaches those that came. */
export function tellPapers(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { items: readonly PlacedSampleItem[]; documents: ReadonlyMap<string, StoredDocument> },
): FiledPaper[] {
  const { items, documents } = about;
  return items.flatMap((placed) =>
    placed.source.papers.flatMap((paper, index) => {
      const id = story.id(`paper:${placed.item.id}:${index}`);
      expectPaper(story, meeting, { id, paper, placed, position: index + 1 });
      const document = documents.get(paper.document ?? paper.file ?? '');
      if (document === undefined) return [];
      const versionId = attachFile(story, meeting, { id, paper, document });
      const isPublic = visibilityOf(paper, placed) === 'public' && isPublicItem(placed);
      return [{ paperId: id, versionId, isPublic, pages: document.pages ?? 0 }];
    }),
  );
}

function expectPaper(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { id: string; paper: SamplePaper; placed: PlacedSampleItem; position: number },
): void {
  const { id, paper, placed, position } = about;
  const { by, reasonLate, reasonUrgent, privateNote } = paper;
  const at = momentBy(story, meeting, [DRAFTED, '09:45']);
  const isComing = paper.document !== undefined || paper.file !== undefined;
  const procedure = 'papers.expect';
  story.add({ at, by: story.secretariatOf(meeting.body), procedure }, (work) =>
    insertRecord(work, 'papers', {
      ...{ id, meetingId: meeting.id, itemId: placed.item.id, position },
      title: fillWords(paper.title, meeting),
      state: isComing ? 'expected' : paper.state,
      visibility: visibilityOf(paper, placed),
      ...restrictionOf(paper.ground, meeting),
      ...{ author: story.postTitle(by), authorPostId: story.postId(by) },
      dueOn: dayBy(story, meeting, paper.due),
      ...{ reasonLate, reasonUrgent, privateNote },
      backgroundPapers: JSON.stringify(paper.background),
    }),
  );
}

function attachFile(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { id: string; paper: SamplePaper; document: StoredDocument },
): string {
  const { id, paper, document } = about;
  const versionId = story.id(`version:${id}:1`);
  const receivedOn = dayBy(story, meeting, paper.received ?? paper.due);
  const at = momentBy(story, meeting, [paper.received ?? paper.due, '11:20']);
  const by = story.secretariatOf(meeting.body);
  const { sha256, bytes, pages, fileName, mediaType } = document;
  story.add({ at, by, procedure: 'papers.finishAttach' }, async (work) => {
    await insertRecord(work, 'paperVersions', {
      ...{ id: versionId, paperId: id, number: 1, sha256, bytes, pages, fileName, mediaType },
      ...{ attachedAt: work.action.at, attachedBy: by },
    });
    const { accessibility, accessibilityNote } = paper;
    await overwriteFields(work, 'papers', id, {
      ...{ state: 'received', receivedOn, accessibility, accessibilityNote },
      currentVersionId: versionId,
    });
  });
  return versionId;
}

/** A paper of a withheld item is withheld unless the sample says otherwise. */
function visibilityOf(paper: SamplePaper, { item }: PlacedSampleItem) {
  return paper.visibility ?? item.visibility;
}

function isPublicItem({ item }: PlacedSampleItem): boolean {
  return item.visibility === 'public';
}
