import { LevelFormat } from 'docx';

/** The numbering of all lists with marks. */
export const bulletReference = 'marks';

interface ListLevel {
  level: number;
  format: typeof LevelFormat.DECIMAL;
  text: string;
  start: number;
  style: { paragraph: { indent: { left: number; hanging: number } } };
}

/** What the document collects while its blocks are made: each numbered list counts for itself. */
export interface DocxParts {
  readonly numberings: { reference: string; levels: ListLevel[] }[];
}

/** A new numbered list that begins at `start`; gives back its reference. */
export function numberedList({ numberings }: DocxParts, start: number): string {
  const reference = `list-${String(numberings.length + 1)}`;
  const levels = Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.DECIMAL,
    text: `%${String(level + 1)}.`,
    start,
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 400 } } },
  }));
  numberings.push({ reference, levels });
  return reference;
}

/** Lists with marks, nine levels deep. */
export const bulletList = {
  reference: bulletReference,
  levels: Array.from({ length: 9 }, (_, level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left: 500 * (level + 1), hanging: 300 } } },
  })),
};
