import type { AgendaSection } from './agenda-item.ts';
import type { AgendaLine, AgendaPart } from './agenda-view.ts';
import type { PlacedItem } from './order.rules.ts';

/** Sections, with the exempt part as a band of its own where it lies inside one. */
export function splitIntoParts(
  lines: readonly AgendaLine[],
  placed: readonly PlacedItem[],
  sections: readonly AgendaSection[],
): AgendaPart[] {
  const parts: AgendaPart[] = [];
  let current: { section: AgendaSection | null; exempt: boolean } | null = null;
  lines.forEach((line, index) => {
    const section = placed[index]?.section ?? null;
    const exempt = line.inPrivate || isOpenExclusion(line, lines[index + 1]);
    if (current?.section?.id !== section?.id || current?.exempt !== exempt || parts.length === 0) {
      current = { section, exempt };
      const continued = section !== null && parts.at(-1)?.section?.id === section.id;
      parts.push({ section, title: partTitle(section, exempt), exempt, continued, lines: [] });
    }
    parts.at(-1)?.lines.push(line);
  });
  const shown = new Set(parts.map(({ section }) => section?.id));
  const empty = sections.filter(({ id }) => !shown.has(id));
  return insertEmpty(parts, empty, sections);
}

/** The exclusion itself opens the band, though it is moved in public. */
function isOpenExclusion(line: AgendaLine, next: AgendaLine | undefined): boolean {
  return line.item.kind === 'exclusion' && next?.inPrivate === true;
}

function partTitle(section: AgendaSection | null, exempt: boolean): string {
  if (exempt) return 'Exempt business. The public are asked to leave';
  return section?.title ?? '';
}

/** Sections without items stand where they would, so that items can be moved into them. */
function insertEmpty(
  parts: AgendaPart[],
  empty: readonly AgendaSection[],
  sections: readonly AgendaSection[],
): AgendaPart[] {
  const order = new Map(sections.map(({ id }, index) => [id, index]));
  const rank = (section: AgendaSection | null) =>
    section === null ? -1 : (order.get(section.id) ?? sections.length);
  const all = [...parts];
  for (const section of empty) {
    const at = all.findIndex((part) => rank(part.section) > rank(section));
    const part = { section, title: section.title, exempt: false, continued: false, lines: [] };
    all.splice(at === -1 ? all.length : at, 0, part);
  }
  return all;
}
