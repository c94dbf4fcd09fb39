import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import { exclusionWords } from '#shared/agenda/exclusion.rules.ts';
import type { SampleGround, SampleItem, SampleSection } from './sample-agenda.ts';
import type { SampleStory } from './sample-story.ts';
import { dayBy, fillWords, type ToldMeeting } from './told-meeting.ts';
import { dayFromWords } from './sample-days.ts';

/** An item of the sample where it stands, with its number and the record it becomes. */
export interface PlacedSampleItem {
  readonly source: SampleItem | SampleItem['parts'][number];
  readonly item: AgendaItem;
  readonly number: string;
}

export interface PlacedSection {
  readonly id: string;
  readonly title: string;
  readonly position: number;
}

/** Sections and items in order, numbered, with the exclusion of the public in the words of the regime. */
export function placeItems(
  story: SampleStory,
  meeting: ToldMeeting,
  { sections, frozen }: { sections: readonly SampleSection[]; frozen: boolean },
): { sections: PlacedSection[]; items: PlacedSampleItem[] } {
  const placedSections = sections.map(({ title }, index) => {
    return { id: story.id(`section:${meeting.key}:${index}`), title, position: index + 1 };
  });
  const items: PlacedSampleItem[] = [];
  let count = 0;
  for (const [index, section] of sections.entries()) {
    for (const source of section.items) {
      count += 1;
      const number = String(count);
      const place = { sectionId: placedSections[index]?.id ?? null, position: count };
      const item = toItem(story, meeting, { source, number, frozen, ...place, parentId: null });
      items.push({ source, item, number });
      for (const [part, partSource] of source.parts.entries()) {
        const partNumber = `${number}.${part + 1}`;
        const partPlace = { ...place, parentId: item.id, position: part + 1, number: partNumber };
        const partItem = toItem(story, meeting, { source: partSource, frozen, ...partPlace });
        items.push({ source: partSource, item: partItem, number: partNumber });
      }
    }
  }
  return { sections: placedSections, items: withExclusion(meeting, items) };
}

/** A restriction of an item or a paper, as its record holds it. */
export function restrictionOf(
  ground: SampleGround | undefined,
  { day }: ToldMeeting,
): Pick<
  AgendaItem,
  'groundScheme' | 'groundCode' | 'publicReason' | 'publicInterestReason' | 'reviewOn'
> {
  if (ground === undefined) {
    const none = { groundScheme: null, groundCode: '', reviewOn: null };
    return { ...none, publicReason: '', publicInterestReason: '' };
  }
  return {
    groundScheme: ground.scheme,
    groundCode: ground.code,
    publicReason: ground.reason,
    publicInterestReason: ground.interest,
    reviewOn: dayFromWords(`${day} ${ground.reviewOn}`, day),
  };
}

interface ItemPlace {
  source: PlacedSampleItem['source'];
  number: string;
  frozen: boolean;
  sectionId: string | null;
  parentId: string | null;
  position: number;
}

function toItem(story: SampleStory, meeting: ToldMeeting, place: ItemPlace): AgendaItem {
  const { source, number, frozen, sectionId, parentId, position } = place;
  const { kind, purpose, minutes, visibility, standing, privateNotes, ground } = source;
  const words = (text: string) => fillWords(text, meeting);
  return {
    ...{ id: story.id(`item:${meeting.key}:${number}`), version: 1, meetingId: meeting.id },
    ...{ sectionId, parentId, position, kind, purpose, minutes, visibility, standing },
    title: words(source.title),
    presenter: source.by === undefined ? source.presenter : story.postTitle(source.by),
    presenterPostId: source.by === undefined ? null : story.postId(source.by),
    description: words(source.description),
    recommendations: source.recommendations.map(words),
    privateNotes,
    ...restrictionOf(ground, meeting),
    publicTitle: ground?.publicTitle ?? '',
    titleChecked: ground !== undefined,
    withheldBy: ground?.by ?? '',
    withheldOn: ground === undefined ? null : dayBy(story, meeting, ground.on),
    frozenNumber: frozen ? number : '',
    ...{ withdrawnOn: null, withdrawnReason: '', backgroundPapers: source.background },
  };
}

/** The item that excludes the public says what the program would have proposed. */
function withExclusion(
  { body }: ToldMeeting,
  items: readonly PlacedSampleItem[],
): PlacedSampleItem[] {
  const withheld = items
    .filter(({ item }) => item.visibility === 'exempt' || item.visibility === 'confidential')
    .map(({ item, number }) => ({ item, number, parent: null, section: null }));
  const facts = { regime: body.accessRegime, bodyName: body.name, withheld };
  const { title, description, recommendations } = exclusionWords(facts);
  return items.map((placed) =>
    placed.item.kind === 'exclusion'
      ? {
          ...placed,
          item: { ...placed.item, title, description, recommendations: [...recommendations] },
        }
      : placed,
  );
}
