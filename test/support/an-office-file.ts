import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const p =
  'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"';
const relations = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
const types = 'xmlns="http://schemas.openxmlformats.org/package/2006/content-types"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const xml = '<?xml version="1.0" encoding="UTF-8"?>';

type Parts = Readonly<Record<string, string | Buffer>>;

/** A Word document with these paragraphs (as WordprocessingML runs) and more parts where given. */
export function aDocx(
  body = '<w:p><w:r><w:t>Winter plan</w:t></w:r></w:p>',
  more: Parts = {},
): Promise<Buffer> {
  return zipped({
    '[Content_Types].xml': contentTypes(
      'word/document.xml',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
    ),
    '_rels/.rels': rels(['officeDocument', 'word/document.xml']),
    'word/document.xml': `${xml}<w:document ${w}><w:body>${body}</w:body></w:document>`,
    ...more,
  });
}

/** A presentation of one slide with these notes, shown or hidden. */
export function aPptx(
  wishes: { show?: boolean; notes?: string; words?: string } = {},
  more: Parts = {},
): Promise<Buffer> {
  const { show = true, notes, words = 'Winter plan' } = wishes;
  const shape = (text: string) =>
    `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/><p:sp><p:nvSpPr><p:cNvPr id="2" name="Text"/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="6000000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"/></p:spPr><p:txBody><a:bodyPr/><a:p><a:r><a:t>${text}</a:t></a:r></a:p></p:txBody></p:sp></p:spTree></p:cSld>`;
  return zipped({
    '[Content_Types].xml': contentTypes(
      'ppt/presentation.xml',
      'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      `<Override PartName="/ppt/slides/slide1.xml" ContentType="application/vnd.openxmlformats-officedocument.presentationml.slide+xml"/>`,
    ),
    '_rels/.rels': rels(['officeDocument', 'ppt/presentation.xml']),
    'ppt/presentation.xml': `${xml}<p:presentation ${p} xmlns:r="${office}"><p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst><p:sldSz cx="9144000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    'ppt/_rels/presentation.xml.rels': rels(['slide', 'slides/slide1.xml']),
    'ppt/slides/slide1.xml': `${xml}<p:sld ${p}${show ? '' : ' show="0"'}>${shape(words)}</p:sld>`,
    ...(notes === undefined
      ? {}
      : { 'ppt/notesSlides/notesSlide1.xml': `${xml}<p:notes ${p}>${shape(notes)}</p:notes>` }),
    ...more,
  });
}

/** Who made it, as Office keeps it. */
export function coreProperties(creator: string): Parts {
  return {
    'docProps/core.xml': `${xml}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>${creator}</dc:creator></cp:coreProperties>`,
  };
}

/** Relations of a part, each to something outside of the file. */
export function outsideRelations(part: string, type: string, target: string): Parts {
  return {
    [part]: `${xml}<Relationships ${relations}><Relationship Id="rIdX" Type="${office}/${type}" Target="${target}" TargetMode="External"/></Relationships>`,
  };
}

/** A zip file of these parts. */
export function zipped(parts: Parts): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, part] of Object.entries(parts)) zip.addBuffer(Buffer.from(part), name);
  zip.end();
  return buffer(zip.outputStream);
}

/** A zip file whose one entry has this name on disk, whatever a zip program would allow. */
export async function zippedUnder(name: string, like: string): Promise<Buffer> {
  if (Buffer.byteLength(name) !== Buffer.byteLength(like)) throw new Error('Same length only');
  const bytes = await zipped({ [like]: 'hello', 'word/document.xml': '<a/>' });
  return Buffer.from(bytes.toString('latin1').replaceAll(like, name), 'latin1');
}

function rels([type, target]: readonly [string, string]): string {
  return `${xml}<Relationships ${relations}><Relationship Id="rId1" Type="${office}/${type}" Target="${target}"/></Relationships>`;
}

function contentTypes(part: string, type: string, more = ''): string {
  return `${xml}<Types ${types}><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${part}" ContentType="${type}"/>${more}</Types>`;
}
