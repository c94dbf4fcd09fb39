/** Colours as the website uses them, and whether they can be read (WCAG 2.2, 1.4.3). */

export const LEAST_CONTRAST = 4.5;

/** How well a colour can be read with white, as text on it or as text on white. */
export interface ColourVerdict {
  readonly contrast: number;
  readonly passes: boolean;
  readonly sentence: string;
  /** The nearest colour of the same hue that passes; null where this one does. */
  readonly nearest: string | null;
}

/** White words on the main colour. */
export function judgeMainColour(colour: string): ColourVerdict {
  return judge(colour, 'White words on this colour');
}

/** Links in this colour on a white page. */
export function judgeLinkColour(colour: string): ColourVerdict {
  return judge(colour, 'Links in this colour on white');
}

/** The contrast of a colour with white, from 1 to 21, cut to one decimal so that 4.49 is never called 4.5. */
export function contrastWithWhite(colour: string): number {
  return Math.floor(exactContrast(channelsOf(colour)) * 10 + 1e-9) / 10;
}

function judge(colour: string, subject: string): ColourVerdict {
  const contrast = contrastWithWhite(colour);
  const passes = exactContrast(channelsOf(colour)) >= LEAST_CONTRAST;
  const ratio = contrast.toFixed(1);
  const least = LEAST_CONTRAST.toFixed(1);
  if (passes) {
    const sentence = `${subject} can be read: the contrast is ${ratio} to 1, and ${least} to 1 is needed.`;
    return { contrast, passes, sentence, nearest: null };
  }
  const nearest = nearestPassing(colour);
  const sentence = `${subject} are hard to read: the contrast is ${ratio} to 1, and ${least} to 1 is needed. The nearest colour that passes is ${nearest}.`;
  return { contrast, passes, sentence, nearest };
}

type Channels = readonly [number, number, number];

/** Darkens the colour by 1/255 of itself at a time: the hue stays, and the first that passes is the nearest. */
function nearestPassing(colour: string): string {
  const channels = channelsOf(colour);
  for (let part = 254; part > 0; part -= 1) {
    const darker = channels.map((value) => Math.round((value * part) / 255)) as unknown as Channels; // three in, three out
    if (exactContrast(darker) >= LEAST_CONTRAST) return toHex(darker);
  }
  return '#000000';
}

function exactContrast(channels: Channels): number {
  return 1.05 / (luminance(channels) + 0.05);
}

function luminance([red, green, blue]: Channels): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const part = channel / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function channelsOf(colour: string): Channels {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function toHex(channels: Channels): string {
  return `#${channels.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}
