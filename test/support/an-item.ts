import type { z } from 'zod';
import type { NewItem } from '#shared/agenda/agenda-item.ts';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { ItemRestriction } from '#shared/agenda/restriction.ts';
import type { TestApp } from './test-app.ts';

type Client = Pick<TestApp, 'client'>;

/** A public item of ten minutes at the end of the agenda. */
export async function anItem(
  { client }: Client,
  item: Partial<z.input<typeof NewItem>> & Pick<z.input<typeof NewItem>, 'meetingId' | 'title'>,
): Promise<AgendaLine> {
  const { id, agenda } = await client.agenda.addItem({
    purpose: 'discuss',
    minutes: 10,
    visibility: 'public',
    ...item,
  });
  return lineOf(agenda, id ?? '');
}

/** A complete restriction under paragraph 3, for a body that Schedule 12A binds. */
export function aRestriction(overrides: Partial<ItemRestriction> = {}): ItemRestriction {
  return {
    visibility: 'exempt',
    groundScheme: 'schedule_12a',
    groundCode: '3',
    publicReason: 'The bids are still live.',
    publicInterestReason: 'Publishing prices before the award would weaken the position.',
    reviewOn: '2027-03-31',
    publicTitle: '',
    titleChecked: true,
    withheldBy: '',
    ...overrides,
  };
}

/** A line of the agenda by its item's id or title. */
export function lineOf(agenda: Agenda, idOrTitle: string): AgendaLine {
  const line = linesOf(agenda).find(
    ({ item }) => item.id === idOrTitle || item.title === idOrTitle,
  );
  if (line === undefined) throw new Error(`There is no item ${idOrTitle} on the agenda.`);
  return line;
}

export function linesOf(agenda: Agenda): AgendaLine[] {
  return agenda.parts.flatMap(({ lines }) => lines);
}

/** `1 Welcome`, `2 Minutes`: the order of business as it is read out. */
export function orderOf(agenda: Agenda): string[] {
  return linesOf(agenda).map(({ number, item }) => `${number} ${item.title}`);
}
