import type { Found } from './found.ts';
import { attribute, readXml, textsOf } from './xml-tags.ts';
import type { ZipParts } from './zip-parts.ts';

/** Hidden sheets, rows, columns and names, caches, models, links and comments of a workbook. */
export function inspectWorkbook({ names, texts }: ZipParts, found: Found): void {
  const sheets = sheetNames(texts);
  inspectBook(texts.get('xl/workbook.xml') ?? '', found);
  for (const name of names) {
    if (/^xl\/pivotCache\/[^/]*Records[^/]*\.xml$/i.test(name)) found.add('pivot-cache');
    if (/^xl\/model\//i.test(name)) found.add('data-model', '', name.split('/').at(-1));
    if (/^xl\/externalLinks\/externalLink\d*\.xml$/i.test(name)) found.add('outside-source');
    if (/^xl\/(connections|queryTables\/)/i.test(name)) found.add('outside-source');
  }
  for (const [name, xml] of texts) {
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(name)) {
      inspectSheet(xml, `sheet ${sheets.get(name) ?? name}`, found);
    }
    if (/^xl\/(comments|threadedComments\/)[^/]*\.xml$/i.test(name)) inspectComments(xml, found);
  }
}

/** Where each part with a sheet stands in the workbook, by its relation. */
function sheetNames(texts: ZipParts['texts']): Map<string, string> {
  const targets = new Map<string, string>();
  for (const piece of readXml(texts.get('xl/_rels/workbook.xml.rels') ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    const target = attribute(piece.attributes, 'Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    targets.set(attribute(piece.attributes, 'Id') ?? '', path);
  }
  const names = new Map<string, string>();
  for (const piece of readXml(texts.get('xl/workbook.xml') ?? '')) {
    if (piece.kind !== 'open' || piece.name !== 'sheet') continue;
    const path = targets.get(attribute(piece.attributes, 'r:id') ?? '');
    if (path !== undefined) names.set(path, attribute(piece.attributes, 'name') ?? '');
  }
  return names;
}

function inspectBook(xml: string, found: Found): void {
  for (const piece of readXml(xml)) {
    if (piece.kind === 'open' && piece.name === 'sheet') {
      const state = attribute(piece.attributes, 'state') ?? 'visible';
      const title = attribute(piece.attributes, 'name') ?? '';
      if (state !== 'visible') {
        const deep =
          state === 'veryHidden' ? ', hidden so that Excel does not offer to show it' : '';
        found.add('hidden-sheet', `sheet ${title}`, `${title}${deep}`);
      }
    }
    if (piece.kind === 'open' && piece.name === 'definedName') {
      const title = attribute(piece.attributes, 'name') ?? '';
      const isHidden = /^(1|true)$/.test(attribute(piece.attributes, 'hidden') ?? '');
      // Excel keeps its own filters as hidden names: they hold no words.
      if (isHidden && !/^_xlnm\./i.test(title)) found.add('hidden-name', '', title);
    }
  }
}

function inspectSheet(xml: string, where: string, found: Found): void {
  let row: { hidden: boolean; cells: number } | null = null;
  for (const piece of readXml(xml)) {
    if (piece.kind !== 'open') {
      if (piece.kind === 'close' && piece.name === 'row' && row?.hidden === true && row.cells > 0) {
        found.add('hidden-cells', where, 'rows');
      }
      continue;
    }
    const isHidden = /^(1|true)$/.test(attribute(piece.attributes, 'hidden') ?? '');
    if (piece.name === 'col' && isHidden) found.add('hidden-cells', where, 'columns');
    if (piece.name === 'row') row = { hidden: isHidden, cells: 0 };
    if (piece.name === 'c' && !piece.empty && row !== null) row.cells += 1;
  }
}

function inspectComments(xml: string, found: Found): void {
  const texts = textsOf(xml, ['comment', 'threadedComment']);
  for (const words of [...texts.values()].flat()) found.add('comment', '', words);
}
