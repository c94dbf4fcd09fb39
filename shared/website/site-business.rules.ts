import type { CivilDate } from '../calendar/civil-date.ts';
import type { PrintedProse, PrintedRecord, Run } from '../minutes/printed-minutes.ts';
import type { PublicMinutes } from '../publishing/minutes-view.ts';
import type { SiteAction, SiteDecision } from './site-view.ts';

/** Where an action stands, as its register says it: that alone moves after the minutes. */
export interface ActionStanding {
  readonly dueOn: CivilDate | null;
  readonly isOpen: boolean;
}

/**
 * The decisions of public minutes, read from the printed minutes themselves: what the minutes may not say,
 * no list of decisions can say.
 */
export function decisionsOf({ document, meetingSlug }: PublicMinutes): SiteDecision[] {
  return recordsOf(document, 'decision').flatMap(({ record, item, ref }): SiteDecision[] => {
    const words = wordsOf(record.blocks);
    if (ref === null || words === '') return [];
    return [
      {
        ...{ ref, words, meetingSlug, day: document.day },
        itemNumber: item.number,
        itemTitle: item.title === '' ? 'Opening of the meeting' : item.title,
        reasons: factOf(record, 'Reasons'),
        outcomeWords: factOf(record, 'Outcome'),
        standing: document.standing.draft ? 'draft' : 'approved',
      },
    ];
  });
}

/** The actions of public minutes, with the owner as the public may know them; withheld ones are in no minutes. */
export function actionsOf(
  { document, meetingSlug }: PublicMinutes,
  standings: ReadonlyMap<string, ActionStanding>,
): SiteAction[] {
  return recordsOf(document, 'action').flatMap(({ record, ref }): SiteAction[] => {
    const words = wordsOf(record.blocks);
    const standing = ref === null ? undefined : standings.get(ref);
    if (ref === null || words === '' || standing === undefined) return [];
    const owner = factOf(record, 'Owner');
    return [
      {
        ...{ ref, words, meetingSlug, day: document.day },
        owner: owner === 'No owner' ? null : owner,
        dueOn: standing.dueOn,
        stateWords: standing.isOpen ? 'Open' : 'Closed',
        isOpen: standing.isOpen,
      },
    ];
  });
}

function recordsOf(
  { items }: PublicMinutes['document'],
  kind: 'decision' | 'action',
): { record: PrintedRecord; item: { number: string; title: string }; ref: string | null }[] {
  const label = kind === 'decision' ? 'Decision ' : 'Action ';
  return items.flatMap((item) =>
    item.blocks.flatMap((block) =>
      block.type === 'record' && block.kind === kind
        ? [{ record: block, item, ref: block.label.slice(label.length).trim() || null }]
        : [],
    ),
  );
}

function factOf({ facts }: PrintedRecord, term: string): string | null {
  const words = facts.find((fact) => fact.term === term)?.lines.join('\n') ?? '';
  return words === '' ? null : words;
}

/** The words of printed blocks, a paragraph to a line. */
function wordsOf(blocks: readonly PrintedProse[]): string {
  return blocks.flatMap(linesOf).join('\n').trim();
}

function linesOf(block: PrintedProse): string[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [textOf(block.runs)];
    case 'list':
      return block.items.flatMap((parts) => parts.flatMap(linesOf));
    case 'table':
      return block.rows.map((row) =>
        row
          .flatMap((cell) => cell.paragraphs)
          .map(({ runs }) => textOf(runs))
          .join(', '),
      );
  }
}

function textOf(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
