import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import {
  type Box,
  boxAfter,
  keepsUpright,
  type Matrix,
  multiply,
  overlap,
} from './pdf-geometry.ts';
import { boxOfPath, clipOf } from './path-box.ts';
import { type Graphics, newGraphics, takeGraphicsState } from './graphics-state.ts';
import { isTextOperation, takeText, type Glyph } from './text-drawing.ts';

/** Something opaque that was painted: what lies below it cannot be seen. */
export interface Cover {
  readonly order: number;
  readonly box: Box;
  /** `#rrggbb`, or null where it is a picture or a pattern. */
  readonly colour: string | null;
  readonly isPicture: boolean;
}

/** What a page paints, in the order of painting. */
export interface Drawing {
  readonly glyphs: Glyph[];
  readonly covers: Cover[];
}

interface OperatorList {
  fnArray: readonly number[];
  argsArray: readonly (readonly unknown[] | null)[];
}

/** Follows the drawing commands of a page and notes where each letter and each opaque area lies. */
export function followDrawing(list: OperatorList, isVisible: (group: unknown) => boolean): Drawing {
  const drawing: Drawing = { glyphs: [], covers: [] };
  const kept: Graphics[] = [];
  const marked: boolean[] = [];
  let now = newGraphics();
  const save = (): void => {
    kept.push({ ...now });
  };
  const restore = (): void => {
    now = kept.pop() ?? now;
  };
  const cover = (box: Box, colour: string | null, isPicture: boolean): void => {
    if (now.alpha < 0.99 || now.isBlended || marked.includes(false)) return;
    if (!keepsUpright(now.matrix) || !now.isClipUpright) return;
    const order = drawing.glyphs.length;
    const lies = boxAfter(now.matrix, box);
    const seen = now.clip === null ? lies : overlap(lies, now.clip);
    drawing.covers.push({ order, box: seen, colour, isPicture });
  };

  list.fnArray.forEach((operation, index) => {
    const args = list.argsArray[index] ?? [];
    switch (operation) {
      case OPS.save:
      case OPS.beginGroup:
        if (operation === OPS.save) save();
        else now = { ...now };
        return;
      case OPS.restore:
        restore();
        return;
      case OPS.transform:
        now.matrix = multiply(now.matrix, args as unknown as Matrix); // six numbers, by pdf.js
        return;
      case OPS.paintFormXObjectBegin:
        save();
        if (Array.isArray(args[0])) now.matrix = multiply(now.matrix, args[0] as unknown as Matrix);
        return;
      case OPS.paintFormXObjectEnd:
        restore();
        return;
      case OPS.beginAnnotation: {
        save();
        const [, , placed, own] = args;
        now = newGraphics();
        if (Array.isArray(placed)) now.matrix = multiply(now.matrix, placed as unknown as Matrix);
        if (Array.isArray(own)) now.matrix = multiply(now.matrix, own as unknown as Matrix);
        return;
      }
      case OPS.endAnnotation:
        restore();
        return;
      case OPS.beginMarkedContent:
        marked.push(true);
        return;
      case OPS.beginMarkedContentProps:
        marked.push(args[0] === 'OC' ? isVisible(args[1]) : true);
        return;
      case OPS.endMarkedContent:
        marked.pop();
        return;
      case OPS.clip:
      case OPS.eoClip:
        now.isClipNext = true;
        return;
      case OPS.constructPath: {
        const path = boxOfPath(args);
        if (path !== null && path.isFilled && path.isRectangle && now.fill !== null) {
          cover(path.box, now.fill === 'pattern' ? null : now.fill, false);
        }
        if (now.isClipNext) now = clipOf(now, path);
        return;
      }
      case OPS.paintSolidColorImageMask:
        if (now.fill !== null && now.fill !== 'pattern') cover(unitSquare, now.fill, false);
        return;
      case OPS.paintImageXObject:
        // One dot wide is opaque: see withoutPictures.
        if (args[1] !== 2) cover(unitSquare, null, true);
        return;
      case OPS.paintInlineImageXObject:
        cover(unitSquare, null, true);
        return;
      default:
        if (isTextOperation(operation)) {
          const isShown = !marked.includes(false);
          for (const glyph of takeText(now, operation, args)) {
            drawing.glyphs.push({ ...glyph, isShown });
          }
        } else takeGraphicsState(now, operation, args);
    }
  });
  return drawing;
}

const unitSquare: Box = { left: 0, bottom: 0, right: 1, top: 1 };
