import { type PlacedSampleItem, restrictionOf } from './place-items.ts';
import type { SamplePaper } from './sample-agenda.ts';
import type { Deed } from './sample-deed.ts';
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
  const by = story.secretariatOf(meeting.body);
  const at = momentBy(story, meeting, [DRAFTED, '09:45']);
  const asking = story.deed({ at, by, procedure: 'papers.expect' });
  const comings = new Map<number, Deed>();
  const comingOn = (day: number): Deed => {
    const known = comings.get(day);
    if (known !== undefined) return known;
    const facts = { at: momentBy(story, meeting, [day, '11:20']), by };
    const deed = story.deed({ ...facts, procedure: 'papers.finishAttach' });
    comings.set(day, deed);
    return deed;
  };
  return about.items.flatMap((placed) =>
    placed.source.papers.flatMap((paper, index) => {
      const id = story.id(`paper:${placed.item.id}:${index}`);
      asking.insert('papers', expected(story, meeting, { id, paper, placed, index }));
      const document = about.documents.get(paper.document ?? paper.file ?? '');
      if (document === undefined) return [];
      const coming = comingOn(paper.received ?? paper.due);
      const versionId = attach(story, meeting, { id, paper, document, coming });
      const isPublic = visibilityOf(paper, placed) === 'public' && isPublicItem(placed);
      return [{ paperId: id, versionId, isPublic, pages: document.pages ?? 0 }];
    }),
  );
}

function expected(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { id: string; paper: SamplePaper; placed: PlacedSampleItem; index: number },
) {
  const { id, paper, placed, index } = about;
  const { by, reasonLate, reasonUrgent, privateNote } = paper;
  const isComing = paper.document !== undefined || paper.file !== undefined;
  return {
    ...{ id, meetingId: meeting.id, itemId: placed.item.id, position: index + 1 },
    title: fillWords(paper.title, meeting),
    state: isComing ? 'expected' : paper.state,
    visibility: visibilityOf(paper, placed),
    ...restrictionOf(paper.ground, meeting),
    ...{ author: story.postTitle(by), authorPostId: story.postId(by) },
    dueOn: dayBy(story, meeting, paper.due),
    ...{ reasonLate, reasonUrgent, privateNote },
    backgroundPapers: JSON.stringify(paper.background),
  } as const;
}

function attach(
  story: SampleStory,
  meeting: ToldMeeting,
  about: { id: string; paper: SamplePaper; document: StoredDocument; coming: Deed },
): string {
  const { id, paper, document, coming } = about;
  const versionId = story.id(`version:${id}:1`);
  const { accessibility, accessibilityNote } = paper;
  const { sha256, bytes, pages, fileName, mediaType } = document;
  const { at: attachedAt, by: attachedBy } = coming.facts;
  coming.insert('paperVersions', {
    ...{ id: versionId, paperId: id, number: 1, sha256, bytes, pages, fileName, mediaType },
    ...{ attachedAt, attachedBy },
  });
  coming.change('papers', id, {
    ...{ state: 'received', accessibility, accessibilityNote, currentVersionId: versionId },
    receivedOn: dayBy(story, meeting, paper.received ?? paper.due),
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
