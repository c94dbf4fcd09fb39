/** A tag, or the text between two tags. Namespaces are left out of names: `w:del` is `del`. */
export type XmlPiece =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: string;
      readonly empty: boolean;
    }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

/** Goes through XML once from start to end; never back, so that no file can make it slow. */
export function* readXml(xml: string): Generator<XmlPiece, void, undefined> {
  let at = 0;
  while (at < xml.length) {
    const open = xml.indexOf('<', at);
    const text = xml.slice(at, open === -1 ? xml.length : open);
    if (text !== '') yield { kind: 'text', text: decodeEntities(text) };
    if (open === -1) return;
    const end = endOfTag(xml, open);
    const inner = xml.slice(open + 1, end - 1);
    at = end;
    const piece = pieceOf(inner);
    if (piece !== null) yield piece;
  }
}

/** The value of an attribute, whatever its namespace; undefined where it is not given. */
export function attribute(attributes: string, name: string): string | undefined {
  if (!attributes.includes(name)) return undefined;
  const match = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const value = match?.[1] ?? match?.[2];
  return value === undefined ? undefined : decodeEntities(value);
}

/** The texts of every element of a name, run together where it holds more elements. */
export function textsOf(xml: string, names: readonly string[]): Map<string, string[]> {
  const texts = new Map<string, string[]>();
  let inside: string | null = null;
  let words = '';
  for (const piece of readXml(xml)) {
    if (piece.kind === 'open' && inside === null && !piece.empty && names.includes(piece.name)) {
      inside = piece.name;
      words = '';
    } else if (piece.kind === 'text' && inside !== null) {
      words += piece.text;
    } else if (piece.kind === 'close' && piece.name === inside) {
      texts.set(inside, [...(texts.get(inside) ?? []), words.trim()]);
      inside = null;
    }
  }
  return texts;
}

function endOfTag(xml: string, open: number): number {
  const after = (mark: string): number => {
    const found = xml.indexOf(mark, open);
    return found === -1 ? xml.length + 1 : found + mark.length;
  };
  if (xml.startsWith('<!--', open)) return after('-->');
  if (xml.startsWith('<![CDATA[', open)) return after(']]>');
  return after('>');
}

function pieceOf(inner: string): XmlPiece | null {
  if (inner.startsWith('![CDATA[')) return { kind: 'text', text: inner.slice(8, -2) };
  if (inner.startsWith('?') || inner.startsWith('!')) return null;
  if (inner.startsWith('/')) return { kind: 'close', name: localName(inner.slice(1).trim()) };
  const empty = inner.endsWith('/');
  const body = empty ? inner.slice(0, -1) : inner;
  const space = body.search(/\s/);
  const name = localName(space === -1 ? body : body.slice(0, space));
  return { kind: 'open', name, attributes: space === -1 ? '' : body.slice(space), empty };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,4}));/gi, (whole, ...groups) => {
    const [decimal, hex, name] = groups as (string | undefined)[]; // what the pattern captures
    if (name !== undefined) return named[name] ?? whole;
    const code = parseInt(decimal ?? hex ?? '', decimal === undefined ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
