import type { AgendaLine } from '../agenda/agenda-view.ts';
import { type AgendaFacts, buildAgenda } from '../agenda/build-agenda.ts';
import type { PaperView } from '../papers/paper-view.ts';
import type { ReleasedItem, ReleasedPaper, WithheldKind } from './withheld.ts';

export interface ReleaseEffect {
  readonly items: ReleasedItem[];
  readonly papers: ReleasedPaper[];
  readonly stays: string[];
}

/**
 * What becomes public when the item or paper is released, found by building the agenda twice: the same
 * code that publishes says what it would then say. Papers and parts that are withheld by themselves stay so.
 */
export function effectOfRelease(
  facts: AgendaFacts,
  about: { kind: WithheldKind; id: string },
): ReleaseEffect {
  const before = linesOf(facts);
  const after = linesOf(released(facts, about));
  const items = after.flatMap((line) => {
    const was = before.find(({ item }) => item.id === line.item.id);
    return line.isPublic && was?.isPublic === false ? [releasedItem(line, was)] : [];
  });
  const papers = after.flatMap((line) =>
    line.papers.flatMap((view) => {
      const was = findPaper(before, view.paper.id);
      return leaves(view) && !(was !== undefined && leaves(was))
        ? [releasedPaper(view, line.number)]
        : [];
    }),
  );
  return { items, papers, stays: after.flatMap((line) => stayingBehind(line, about)) };
}

/** The records as the release leaves them: only this one, and only who may see it. */
function released(facts: AgendaFacts, about: { kind: WithheldKind; id: string }): AgendaFacts {
  return about.kind === 'item'
    ? {
        ...facts,
        items: facts.items.map((item) =>
          item.id === about.id ? { ...item, visibility: 'public' } : item,
        ),
      }
    : {
        ...facts,
        papers: facts.papers.map((record) =>
          record.paper.id === about.id
            ? { ...record, paper: { ...record.paper, visibility: 'public' } }
            : record,
        ),
      };
}

function linesOf(facts: AgendaFacts): AgendaLine[] {
  return buildAgenda(facts).parts.flatMap(({ lines }) => lines);
}

function findPaper(lines: readonly AgendaLine[], id: string): PaperView | undefined {
  return lines.flatMap(({ papers }) => papers).find(({ paper }) => paper.id === id);
}

function leaves({ goesPublic, paper }: PaperView): boolean {
  return goesPublic && paper.state !== 'withdrawn';
}

function releasedItem({ item, number }: AgendaLine, was: AgendaLine): ReleasedItem {
  const { id, title, presenter, description, recommendations, backgroundPapers } = item;
  return {
    ...{ id, number, title, presenter, description, recommendations },
    publicTitleNow: was.publicWords.title,
    backgroundPapers: backgroundPapers
      .filter(({ listed }) => listed === 'listed')
      .map((work) => (work.where === '' ? work.title : `${work.title} (${work.where})`)),
  };
}

function releasedPaper({ paper, version }: PaperView, itemNumber: string): ReleasedPaper {
  const file = version === null ? null : { fileName: version.fileName, pages: version.pages };
  return { id: paper.id, itemNumber, title: paper.title, file };
}

/** What a person could take for released with it: the item around it, its parts and its papers. */
function stayingBehind(
  { item, number, isPublic, status, papers }: AgendaLine,
  about: { kind: WithheldKind; id: string },
): string[] {
  const isItem = about.kind === 'item' && (item.id === about.id || item.parentId === about.id);
  const hasPaper = papers.some(({ paper }) => about.kind === 'paper' && paper.id === about.id);
  if (!isItem && !hasPaper) return [];
  const words = status === null ? 'not decided' : lowerFirst(status.words);
  const own = isPublic ? [] : [`Item ${number} stays out of public view: ${words}.`];
  const kept = papers
    .filter((view) => !leaves(view) && view.paper.state !== 'withdrawn')
    .filter(({ paper }) => isItem || paper.id === about.id)
    .map(
      ({ paper, publicStatus }) =>
        `The paper “${paper.title}” of item ${number} stays out of public view: ${lowerFirst(publicStatus.words)}.`,
    );
  return [...own, ...kept];
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
