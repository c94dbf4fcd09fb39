import type { Found } from './found.ts';
import { attribute, readXml, textsOf } from './xml-tags.ts';
import type { ZipParts } from './zip-parts.ts';

/** What every office file can carry besides its pages: people, properties, files and links. */
export function inspectOfficeParts({ names, texts }: ZipParts, found: Found): void {
  for (const name of names) {
    const file = name.split('/').at(-1) ?? name;
    if (/vbaproject\.bin$|\/macrosheets\//i.test(name)) found.add('macros', '', file);
    if (/\/(activeX|ctrlProps)\//i.test(name)) found.add('action', '', file);
    if (/\/embeddings\//i.test(name)) found.add('attachment', '', file);
  }
  for (const [name, xml] of texts) {
    if (name === 'docProps/core.xml') inspectCore(xml, found);
    if (name === 'docProps/app.xml') inspectApp(xml, found);
    if (name === 'docProps/custom.xml') inspectCustom(xml, found);
    if (/\.rels$/i.test(name)) inspectRelations(xml, found);
  }
}

function inspectCore(xml: string, found: Found): void {
  for (const names of textsOf(xml, ['creator', 'lastModifiedBy']).values()) {
    for (const name of names) if (isPerson(name)) found.add('author', '', name);
  }
}

/** Programs put their own name where nobody gave one. */
const programs =
  /^(un-?named|python-docx|openpyxl|libreoffice.*|microsoft office.*|clear days.*)$/i;

function isPerson(name: string): boolean {
  return name !== '' && !programs.test(name);
}

function inspectApp(xml: string, found: Found): void {
  for (const [name, values] of textsOf(xml, ['Manager', 'Company', 'HyperlinkBase'])) {
    const kind = name === 'Manager' ? 'author' : 'custom-property';
    for (const value of values) if (value !== '') found.add(kind, '', value);
  }
}

function inspectCustom(xml: string, found: Found): void {
  for (const piece of readXml(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'property') continue;
    found.add('custom-property', '', attribute(piece.attributes, 'name') ?? '');
  }
}

/** Templates, pictures and data that are fetched from elsewhere when the file is opened; links are not. */
function inspectRelations(xml: string, found: Found): void {
  for (const piece of readXml(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue;
    if (attribute(piece.attributes, 'TargetMode') !== 'External') continue;
    const type = attribute(piece.attributes, 'Type')?.split('/').at(-1) ?? '';
    const target = attribute(piece.attributes, 'Target') ?? '';
    if (type === 'hyperlink') {
      if (isInsidePlace(target)) found.add('outside-link', '', target);
    } else {
      found.add('outside-source', '', target);
    }
  }
}

/** A place that the public cannot open: a share, a drive, a host without a domain. */
export function isInsidePlace(address: string): boolean {
  if (/^(file:|\\\\|[a-z]:[\\/])/i.test(address)) return true;
  const url = URL.parse(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  const host = url.hostname;
  return !host.includes('.') || /\.(local|internal|lan|intra|corp)$/i.test(host) || isPrivate(host);
}

function isPrivate(host: string): boolean {
  return /^(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)/.test(host);
}
