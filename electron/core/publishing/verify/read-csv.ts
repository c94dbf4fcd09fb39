/** The rows of a CSV file (RFC 4180), or null where quotation marks do not match. */
export function readCsv(text: string): string[][] | null {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at);
    if (cell === null) return null;
    row.push(cell.value);
    at = cell.end;
    if (text[at] === ',') {
      at += 1;
      if (at < text.length) continue;
      row.push('');
    }
    if (at < text.length && !text.startsWith('\r\n', at)) return null;
    rows.push(row);
    row = [];
    at += 2;
  }
  return rows;
}

interface Cell {
  value: string;
  /** Where the comma or the line end stands. */
  end: number;
}

function quotedCell(text: string, from: number): Cell | null {
  const match = /"((?:[^"]|"")*)"/y;
  match.lastIndex = from;
  const [whole, value] = match.exec(text) ?? [];
  if (whole === undefined || value === undefined) return null;
  return { value: value.replaceAll('""', '"'), end: from + whole.length };
}

function plainCell(text: string, from: number): Cell | null {
  const match = /[^",\r\n]*/y;
  match.lastIndex = from;
  const value = match.exec(text)?.[0] ?? '';
  const end = from + value.length;
  const next = text[end];
  return next === undefined || next === ',' || next === '\r' ? { value, end } : null;
}
