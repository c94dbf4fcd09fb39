/** Rows as tab-separated text for a spreadsheet: one line each, and no cell that could be a formula. */
export function tsv(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => cells.map(cell).join('\t')).join('\n');
}

/** Line breaks and tabs become spaces; a cell that would start a formula gets an apostrophe. */
function cell(text: string): string {
  const line = text.replace(/\s*[\t\r\n]+\s*/g, ' ').trim();
  const isNumber = /^[+-]?\d[\d.,]*%?$/.test(line);
  return /^[=+\-@]/.test(line) && !isNumber ? `'${line}` : line;
}
