import { createHash } from 'node:crypto';
import type { Agenda, AgendaLine } from '#shared/agenda/agenda-view.ts';
import type { OutlineEntry } from '#shared/publishing/difference.ts';
import type { PublicMinutes } from '#shared/publishing/minutes-view.ts';
import type { PublicItem, PublicMeeting, PublicSubItem } from '#shared/publishing/publish-view.ts';

/** What a public pack is made of, item by item and paper by paper, to tell the next version from it. */
export function outlineOf(agenda: Agenda, view: PublicMeeting): OutlineEntry[] {
  const lines = agenda.parts.flatMap((part) => inReadingOrder(part.lines));
  const items = view.sections.flatMap((section) => section.items.flatMap(withParts));
  return items.flatMap((item, index) => {
    const line = lines[index];
    return line === undefined ? [] : [itemEntry(item, line), ...paperEntries(item, line)];
  });
}

/** What public minutes are made of, item by item. */
export function outlineOfMinutes({ document }: PublicMinutes): OutlineEntry[] {
  const { items, ...head } = document;
  const stands = { kind: 'item', state: 'stands' } as const;
  return [
    { ...stands, id: 'head', name: 'Who was there, and how the minutes stand', mark: markOf(head) },
    ...items.map((item, index) => ({
      ...stands,
      id: item.number === '' ? `line ${index}` : `item ${item.number}`,
      name: `${item.number} ${item.title}`.trim(),
      mark: markOf(item),
    })),
  ];
}

/** As `publicSections` puts them: each item, then its own parts. */
function inReadingOrder(lines: readonly AgendaLine[]): AgendaLine[] {
  return lines
    .filter((line) => line.depth === 0)
    .flatMap((line) => [line, ...lines.filter(({ item }) => item.parentId === line.item.id)]);
}

function withParts(item: PublicItem): (PublicItem | PublicSubItem)[] {
  return [item, ...item.subItems];
}

function itemEntry(item: PublicItem | PublicSubItem, { item: { id } }: AgendaLine): OutlineEntry {
  const { papers, withheldPapers, ...own } = { ...item, subItems: [] };
  return {
    id,
    kind: 'item',
    name: `${item.number} ${item.title}`,
    mark: markOf([own, papers.length, withheldPapers]),
    state: item.withdrawn ? 'withdrawn' : 'stands',
  };
}

function paperEntries(item: PublicItem | PublicSubItem, line: AgendaLine): OutlineEntry[] {
  if (item.withdrawn) return [];
  return item.papers.map((paper): OutlineEntry => {
    // The name on the website is the paper's for ever.
    return {
      id: `${line.item.meetingId} ${paper.fileName}`,
      kind: 'paper',
      name: paper.title,
      mark: paper.file?.sha256 ?? '',
      state: paper.withdrawn === null ? 'stands' : 'withdrawn',
    };
  });
}

function markOf(shown: unknown): string {
  return createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
}
