import { flattenBlocks } from './document.rules.ts';
import type { MinuteDocument } from './minute-document.ts';
import type { RoomLogLine } from './minutes-view.ts';

const comings = { arrived: 'arrived', left: 'left', returned: 'returned' } as const;

/** What happened in the room, the newest first: comings and goings, declarations, adjournments, turns. */
export function logOfRoom(
  startedAt: RoomLogLine['at'],
  documents: readonly MinuteDocument[],
): RoomLogLine[] {
  const lines = documents.flatMap((document) => flattenBlocks(document).flatMap(linesOf));
  const opened = startedAt === null ? [] : [{ at: startedAt, words: 'Meeting opened' }];
  return [...opened, ...lines].reverse();
}

function linesOf({ node }: ReturnType<typeof flattenBlocks>[number]): RoomLogLine[] {
  switch (node.type) {
    case 'presence': {
      const { at, event, who, note } = node.attrs;
      const words = `${nameOr(who)} ${comings[event]}`;
      return [{ at, words: note === '' ? words : `${words}, ${note}` }];
    }
    case 'declaration': {
      const { who, handling, leftAt, returnedAt } = node.attrs;
      const leaves = handling === 'left' || handling === 'spoke_and_left';
      const declared = { at: leftAt, words: declarationWords(nameOr(who), leaves) };
      const back =
        returnedAt === null ? [] : [{ at: returnedAt, words: `${nameOr(who)} returned` }];
      return [declared, ...(leaves ? back : [])];
    }
    case 'adjournment':
      return [
        {
          at: node.attrs.at,
          words: node.attrs.event === 'adjourned' ? 'Meeting adjourned' : 'Meeting resumed',
        },
      ];
    case 'exclusion':
      return [
        {
          at: node.attrs.at,
          words: node.attrs.event === 'excluded' ? 'Public excluded' : 'Public readmitted',
        },
      ];
    case 'paragraph':
    case 'heading':
    case 'bulletList':
    case 'orderedList':
    case 'table':
    case 'decision':
    case 'action':
    case 'tabledPaper':
    case 'note':
    case 'private':
      return [];
  }
}

function declarationWords(who: string, leaves: boolean): string {
  return leaves ? `${who} declared an interest and left` : `${who} declared an interest`;
}

function nameOr(who: string): string {
  return who.trim() === '' ? 'Somebody' : who;
}
