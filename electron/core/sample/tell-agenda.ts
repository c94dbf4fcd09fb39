import { toFlag, toJsonList } from '#core/db/columns.ts';
import type { AgendaItem } from '#shared/agenda/agenda-item.ts';
import type { PlacedSampleItem, PlacedSection } from './place-items.ts';
import type { Deed } from './sample-deed.ts';
import type { SampleStory } from './sample-story.ts';
import { dayBy, momentBy, type ToldMeeting } from './told-meeting.ts';

/** Working days before the publish-by day on which an agenda is drafted. */
export const DRAFTED = -10;

/** Drafts the order of business: its sections, its items and who is asked to sign strategies off. */
export function tellAgenda(
  story: SampleStory,
  meeting: ToldMeeting,
  { sections, items }: { sections: PlacedSection[]; items: PlacedSampleItem[] },
): void {
  const at = momentBy(story, meeting, [DRAFTED, '09:30']);
  const by = story.secretariatOf(meeting.body);
  const deed = story.deed({ at, by, procedure: 'agenda.applyTemplate' });
  for (const section of sections) {
    deed.insert('agendaSections', { meetingId: meeting.id, ...section });
  }
  for (const { item, source } of items) {
    deed.insert('agendaItems', itemColumns(item));
    tellSignOffs(story, deed, { meeting, item, source });
  }
}

function itemColumns({ version: _version, ...item }: AgendaItem) {
  return {
    ...item,
    recommendations: toJsonList(item.recommendations),
    backgroundPapers: JSON.stringify(item.backgroundPapers),
    standing: toFlag(item.standing),
    titleChecked: toFlag(item.titleChecked),
  };
}

function tellSignOffs(
  story: SampleStory,
  deed: Deed,
  about: { meeting: ToldMeeting; item: AgendaItem; source: PlacedSampleItem['source'] },
): void {
  const { meeting, item, source } = about;
  for (const { organisation, state, resources, note, askedOn, answeredOn } of source.signOffs) {
    deed.insert('signOffs', {
      ...{ id: story.id(`sign-off:${item.id}:${organisation}`), itemId: item.id },
      ...{ organisationId: story.organisationId(organisation), state, resources, note },
      askedOn: dayBy(story, meeting, askedOn),
      answeredOn: answeredOn === undefined ? null : dayBy(story, meeting, answeredOn),
    });
  }
}
