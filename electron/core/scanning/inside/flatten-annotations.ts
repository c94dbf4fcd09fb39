import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFPage,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib';
import { type Box, boxAfter, type Matrix, unchanged } from './pdf-geometry.ts';
import { arrayOf, dictOf, lookup, nameOf } from './pdf-objects.ts';

/** Makes what is drawn on the pages part of them, and takes comments away; links stay links. */
export function flattenAnnotations(document: PDFDocument): void {
  for (const page of document.getPages()) flattenPage(document, page);
}

const stays = new Set(['Link', 'PrinterMark', 'TrapNet']);
const saysOnly = new Set([
  'Text',
  'Popup',
  'FileAttachment',
  'Sound',
  'Movie',
  'Screen',
  'RichMedia',
]);
const hiddenFlags = 0b10 | 0b100000; // Hidden, NoView

function flattenPage(document: PDFDocument, page: PDFPage): void {
  const list = arrayOf(page.node, 'Annots');
  if (list === undefined) return;
  const kept: (PDFRef | PDFDict)[] = [];
  const commands: string[] = [];
  list.asArray().forEach((entry, index) => {
    const annotation = list.lookup(index);
    if (!(annotation instanceof PDFDict)) return;
    const kind = nameOf(annotation, 'Subtype');
    if (stays.has(kind)) {
      kept.push(entry instanceof PDFRef ? entry : annotation);
      return;
    }
    const drawn = saysOnly.has(kind) || isHidden(annotation) ? undefined : appearanceOf(annotation);
    if (drawn !== undefined) commands.push(drawCommand(page, annotation, drawn));
    // The structure for screen readers may still point to it: what is left there says nothing.
    for (const key of annotation.keys()) annotation.delete(key);
  });
  page.node.set(PDFName.of('Annots'), document.context.obj(kept));
  const drawing = commands.filter((command) => command !== '').join('\n');
  if (drawing !== '') drawAfter(document, page, drawing);
}

function isHidden(annotation: PDFDict): boolean {
  const flags = lookup(annotation, 'F');
  return flags instanceof PDFNumber && (flags.asNumber() & hiddenFlags) !== 0;
}

/** The normal appearance; of a tick box the one of its state. */
function appearanceOf(annotation: PDFDict): PDFRef | undefined {
  const appearances = dictOf(annotation, 'AP');
  if (appearances === undefined) return undefined;
  const entry = appearances.get(PDFName.of('N'));
  const normal = lookup(appearances, 'N');
  if (normal instanceof PDFStream) return entry instanceof PDFRef ? entry : undefined;
  if (!(normal instanceof PDFDict)) return undefined;
  const state = normal.get(PDFName.of(nameOf(annotation, 'AS') || 'Off'));
  return state instanceof PDFRef ? state : undefined;
}

/** Places an appearance in its rectangle, as the standard says (ISO 32000-1, 12.5.5). */
function drawCommand(page: PDFPage, annotation: PDFDict, appearance: PDFRef): string {
  const form = page.doc.context.lookup(appearance);
  const target = boxIn(annotation, 'Rect');
  if (!(form instanceof PDFStream) || target === null) return '';
  const own = boxIn(form.dict, 'BBox');
  if (own === null) return '';
  form.dict.set(PDFName.of('Type'), PDFName.of('XObject'));
  form.dict.set(PDFName.of('Subtype'), PDFName.of('Form'));
  const placed = boxAfter(matrixOf(form.dict), own);
  const [width, height] = [placed.right - placed.left, placed.top - placed.bottom];
  if (width <= 0 || height <= 0) return '';
  const across = (target.right - target.left) / width;
  const up = (target.top - target.bottom) / height;
  const x = target.left - placed.left * across;
  const y = target.bottom - placed.bottom * up;
  const name = page.node.newXObject('Flat', appearance);
  const numbers = [across, 0, 0, up, x, y].map((number) => number.toFixed(5));
  return `q ${numbers.join(' ')} cm ${name.toString()} Do Q`;
}

/** The page's own commands are kept apart, so that whatever they leave behind does not move this. */
function drawAfter(document: PDFDocument, page: PDFPage, drawing: string): void {
  const { context } = document;
  const contents = page.node.get(PDFName.of('Contents'));
  const held = page.node.lookup(PDFName.of('Contents'));
  const before =
    held instanceof PDFArray ? held.asArray() : contents === undefined ? [] : [contents];
  const start = context.register(context.stream('q\n'));
  const end = context.register(context.stream(`\nQ\n/Artifact BMC\n${drawing}\nEMC\n`));
  page.node.set(PDFName.of('Contents'), context.obj([start, ...before, end]));
}

function numbersOf(dict: PDFDict, key: string): number[] {
  const list = arrayOf(dict, key);
  if (list === undefined) return [];
  return list.asArray().map((_, index) => {
    const value = list.lookup(index);
    return value instanceof PDFNumber ? value.asNumber() : 0;
  });
}

function boxIn(dict: PDFDict, key: string): Box | null {
  const [x1, y1, x2, y2] = numbersOf(dict, key);
  if (x1 === undefined || y1 === undefined || x2 === undefined || y2 === undefined) return null;
  return {
    left: Math.min(x1, x2),
    bottom: Math.min(y1, y2),
    right: Math.max(x1, x2),
    top: Math.max(y1, y2),
  };
}

function matrixOf(dict: PDFDict): Matrix {
  const [a, b, c, d, e, f] = numbersOf(dict, 'Matrix');
  if (a === undefined || b === undefined || c === undefined || d === undefined) return unchanged;
  return [a, b, c, d, e ?? 0, f ?? 0];
}
