import { plainText } from '../plain-text.ts';

/** Markup that may be placed in a page as it stands. Only `html` makes it. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

/** What may stand between `${` and `}` in a template: text is escaped, nothing prints nothing. */
export type HtmlPart = string | number | Html | null | false | readonly HtmlPart[];

/**
 * A template whose values are always escaped, for text and for quoted attributes alike. There is no way
 * to pass a string through unescaped: markup comes from other templates only (trust.md, S8).
 */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  return new Html(
    strings.reduce((all, text, index) => all + markupOf(parts[index - 1] ?? '') + text),
  );
}

/** A text of several lines with its line ends shown. */
export function htmlLines(text: string): Html {
  return new Html(text.split('\n').map(escape).join('<br>'));
}

/** Data for machines inside `<script type="application/ld+json">`; it cannot end the element. */
export function htmlData(data: object): Html {
  const json = JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? plainText(value) : value,
  );
  const safe = json.replace(/[<>&\u2028\u2029]/g, (character) => {
    const code = character.charCodeAt(0).toString(16).padStart(4, '0');
    return `\\u${code}`;
  });
  return new Html(`<script type="application/ld+json">${safe}</script>`);
}

function markupOf(part: HtmlPart): string {
  if (part === null || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escape(part);
  return part.map(markupOf).join('');
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return plainText(text).replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
