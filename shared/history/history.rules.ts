import type { HistoryChange } from './history.ts';
import { fieldWords, nounOf } from './history-words.ts';

/** One change as a sentence: `Changed the place of the meeting from "County Hall" to "Town Hall".` */
export function changeSentence(change: Omit<HistoryChange, 'sentence'>): string {
  const { table, title, field, before, after } = change;
  const noun = nounOf(table);
  const named = title === '' ? `the ${noun}` : `the ${noun} ${quote(title)}`;
  if (field === '*') return `Added ${named}.`;
  if (field === 'deletedAt') {
    return after === null ? `Brought back ${named}.` : `Removed ${named}.`;
  }
  if (field === 'position') return `Moved ${named}.`;
  if (field.endsWith('Id')) return `Changed the ${fieldWords(field)} of ${named}.`;
  const [from, to] = [valueWords(before), valueWords(after)];
  if (from === null && to === null) return `Changed the ${fieldWords(field)} of ${named}.`;
  if (from === null) return `Set the ${fieldWords(field)} of ${named} to ${to ?? ''}.`;
  if (to === null) return `Cleared the ${fieldWords(field)} of ${named}; it was ${from}.`;
  return `Changed the ${fieldWords(field)} of ${named} from ${from} to ${to}.`;
}

const longest = 160;

/** A stored value as words; null for nothing. Long text is cut here, never in the history itself. */
function valueWords(value: string | null): string | null {
  if (value === null || value === '' || value === '[]') return null;
  if (value.startsWith('[')) return listWords(value);
  return quote(value.replaceAll('_', ' '));
}

function listWords(value: string): string {
  try {
    const list: unknown = JSON.parse(value);
    if (!Array.isArray(list)) return quote(value);
    return list.length === 1 ? '1 entry' : `${String(list.length)} entries`;
  } catch {
    return quote(value);
  }
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > longest ? `${line.slice(0, longest)}…` : line}”`;
}
