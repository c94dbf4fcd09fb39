import { z } from 'zod';
import { toFlag } from '#core/db/columns.ts';
import { ItemKind, Purpose } from '#shared/agenda/agenda-item.ts';
import { instantInLondon } from '#shared/calendar/london-time.ts';
import { readSample } from './sample-data.ts';
import type { SampleStory } from './sample-story.ts';

const Template = z.strictObject({
  key: z.string(),
  /** Left out where it is for all bodies. */
  body: z.string().optional(),
  name: z.string(),
  note: z.string(),
  /** `Section|Title|kind|purpose|Presenter|minutes`. */
  items: z.array(z.string()),
});

const STANDING = ['apologies', 'declarations', 'minutes_approval', 'public_questions'];

/** An order of business to begin from for each kind of body (S-099). */
export function tellTemplates(story: SampleStory): void {
  const at = instantInLondon(story.setUpOn, '13:00');
  for (const { key, body, name, note, items } of readSample('templates', z.array(Template))) {
    const id = story.id(`template:${key}`);
    const bodyId = body === undefined ? null : story.bodyId(body);
    const facts = { at, by: 'Senior Partnership Officer', procedure: 'agenda.createTemplate' };
    const deed = story.deed(facts).insert('agendaTemplates', { id, bodyId, name, note });
    for (const [index, line] of items.entries()) {
      const itemId = story.id(`template:${key}:${index}`);
      const place = { id: itemId, templateId: id, position: index + 1 };
      deed.insert('agendaTemplateItems', { ...place, ...lineColumns(line) });
    }
  }
}

function lineColumns(line: string) {
  const [section = '', title = '', kind = '', purpose = '', presenter = '', minutes] =
    line.split('|');
  return {
    ...{ section, title, presenter, kind: ItemKind.parse(kind), purpose: Purpose.parse(purpose) },
    minutes: Number(minutes),
    visibility: STANDING.includes(kind) ? ('public' as const) : ('undecided' as const),
    standing: toFlag(STANDING.includes(kind) || kind === 'next_meeting'),
  };
}
