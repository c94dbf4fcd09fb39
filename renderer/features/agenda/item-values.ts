import { z } from 'zod';
import {
  type AgendaItem,
  BackgroundPaper,
  ItemFields,
  ItemKind,
} from '#shared/agenda/agenda-item.ts';
import type { ItemChange } from '#shared/agenda/agenda-item.ts';
import type { PostRef } from '#shared/people/references.ts';
import { Line } from '#shared/record.ts';

/** Minutes as a person fills them in; an emptied field asks for a number. */
export const Minutes = z
  .int('Enter the minutes, such as 15')
  .min(0, 'Enter 0 or more')
  .max(600, 'Enter 600 or less');

/** The fields of an item as its form holds them. The presenter is the id of a post, or plain words. */
export const ItemValues = ItemFields.pick({
  title: true,
  purpose: true,
  description: true,
  recommendations: true,
  privateNotes: true,
  standing: true,
}).extend({
  kind: ItemKind,
  minutes: Minutes,
  presenter: Line.nullable(),
  backgroundPapers: z.array(BackgroundPaper.extend({ title: Line })).max(100),
});
export type ItemValues = z.infer<typeof ItemValues>;

/** What the form begins with. */
export function valuesOf(item: AgendaItem, posts: readonly PostRef[]): ItemValues {
  const { title, purpose, description, recommendations, privateNotes, standing } = item;
  const { kind, minutes, backgroundPapers } = item;
  const isKnown = posts.some(({ id }) => id === item.presenterPostId);
  return {
    title,
    purpose,
    description,
    recommendations,
    privateNotes,
    standing,
    kind,
    minutes,
    backgroundPapers,
    presenter: isKnown ? item.presenterPostId : item.presenter,
  };
}

/** What is sent of the fields that changed: lines left empty are not kept. */
export function changeOf(values: Partial<ItemValues>, posts: readonly PostRef[]): ItemChange {
  const { kind, presenter, recommendations, backgroundPapers, ...plain } = values;
  return {
    ...plain,
    ...(kind === undefined || kind === 'exclusion' || kind === 'readmission' ? {} : { kind }),
    ...(presenter === undefined ? {} : presenterOf(presenter, posts)),
    ...(recommendations === undefined
      ? {}
      : { recommendations: recommendations.filter((text) => text.trim() !== '') }),
    ...(backgroundPapers === undefined
      ? {}
      : { backgroundPapers: backgroundPapers.filter(({ title }) => title.trim() !== '') }),
  };
}

function presenterOf(presenter: string | null, posts: readonly PostRef[]): ItemChange {
  const post = posts.find(({ id }) => id === presenter);
  if (post !== undefined) return { presenter: post.title, presenterPostId: post.id };
  return { presenter: presenter ?? '', presenterPostId: null };
}
