import type { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { aDocx, coreProperties, outsideRelations, zipped, zippedUnder } from './an-office-file.ts';
/** What a file is made to hide, the kinds of finding that it must give, and how it is made. */
export type HidingCase = [
  kind: keyof typeof MEDIA_TYPES,
  what: string,
  kinds: string,
  make: () => Promise<Buffer>,
];

const run = (inner: string) => `<w:p>${inner}</w:p>`;
const words = '<w:r><w:t>Winter plan</w:t></w:r>';
/** Everything that a Word file can hide. */
export const wordCases: HidingCase[] = [
  ['docx', 'nothing hidden', '', () => aDocx()],
  [
    'docx',
    'a deletion kept',
    'tracked-change',
    () => aDocx(run('<w:del w:author="Jo"><w:r><w:delText>Old</w:delText></w:r></w:del>')),
  ],
  [
    'docx',
    'an insertion kept',
    'tracked-change',
    () => aDocx(run(`<w:ins w:author="Jo">${words}</w:ins>`)),
  ],
  [
    'docx',
    'a change of format kept',
    'tracked-change',
    () => aDocx(run('<w:r><w:rPr><w:b/><w:rPrChange w:author="Jo"/></w:rPr><w:t>Plan</w:t></w:r>')),
  ],
  [
    'docx',
    'comments',
    'comment',
    () =>
      aDocx(undefined, {
        'word/comments.xml':
          '<w:comments><w:comment w:author="Jo"><w:p><w:r><w:t>Ask legal</w:t></w:r></w:p></w:comment></w:comments>',
      }),
  ],
  [
    'docx',
    'hidden text',
    'hidden-text',
    () => aDocx(run('<w:r><w:rPr><w:vanish/></w:rPr><w:t>Secret</w:t></w:r>')),
  ],
  [
    'docx',
    'hidden text that is shown again',
    '',
    () => aDocx(run('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>Plan</w:t></w:r>')),
  ],
  [
    'docx',
    'white text',
    'invisible-text',
    () => aDocx(run('<w:r><w:rPr><w:color w:val="FFFFFF"/></w:rPr><w:t>Secret</w:t></w:r>')),
  ],
  ['docx', 'an author', 'author', () => aDocx(undefined, coreProperties('Jo Example'))],
  [
    'docx',
    'the name of a program as author',
    '',
    () => aDocx(undefined, coreProperties('python-docx')),
  ],
  [
    'docx',
    'a custom property',
    'custom-property',
    () =>
      aDocx(undefined, {
        'docProps/custom.xml':
          '<Properties><property name="Case"><vt:lpwstr>17</vt:lpwstr></property></Properties>',
      }),
  ],
  [
    'docx',
    'a company',
    'custom-property',
    () =>
      aDocx(undefined, {
        'docProps/app.xml': '<Properties><Company>Example Council</Company></Properties>',
      }),
  ],
  [
    'docx',
    'an embedded file',
    'attachment',
    () => aDocx(undefined, { 'word/embeddings/oleObject1.bin': 'x' }),
  ],
  ['docx', 'macros', 'macros', () => aDocx(undefined, { 'word/vbaProject.bin': 'x' })],
  [
    'docx',
    'a template elsewhere',
    'outside-source',
    () =>
      aDocx(
        undefined,
        outsideRelations(
          'word/_rels/settings.xml.rels',
          'attachedTemplate',
          'https://example.org/t.dotm',
        ),
      ),
  ],
  [
    'docx',
    'a link to a share',
    'outside-link',
    () =>
      aDocx(
        undefined,
        outsideRelations('word/_rels/document.xml.rels', 'hyperlink', 'file://server/plan'),
      ),
  ],
  [
    'docx',
    'a link to the web',
    '',
    () =>
      aDocx(
        undefined,
        outsideRelations('word/_rels/document.xml.rels', 'hyperlink', 'https://example.org/plan'),
      ),
  ],
  [
    'docx',
    'a part that unpacks to a thousand times its size',
    'too-large-inside',
    () => aDocx(undefined, { 'word/media/a.xml': Buffer.alloc(20_000_000, 97) }),
  ],
  [
    'docx',
    'more than 5,000 parts',
    'too-large-inside',
    () =>
      zipped(
        Object.fromEntries(
          Array.from({ length: 5_001 }, (_, index) => [`word/p${index}.xml`, 'x']),
        ),
      ),
  ],
  [
    'docx',
    'a part that climbs out of its folder',
    'unreadable',
    () => zippedUnder('../../etc/x', 'abcdefetc/x'),
  ],
  ['docx', 'a part given twice', 'unreadable', twice],
  ['docx', 'a header that lies about a size', 'unreadable', async () => lying(await aDocx())],
];

/** Two parts of one name. */
async function twice(): Promise<Buffer> {
  const bytes = await zipped({ 'word/document.xml': '<a/>', 'word/documenX.xml': '<b/>' });
  return Buffer.from(bytes.toString('latin1').replaceAll('documenX', 'document'), 'latin1');
}

/** The list of parts says that each unpacks to a few bytes more than it does. */
function lying(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  for (
    let at = changed.indexOf('PK\x01\x02', 0, 'latin1');
    at !== -1;
    at = changed.indexOf('PK\x01\x02', at + 4, 'latin1')
  ) {
    changed.writeUInt32LE(3, at + 24);
  }
  return changed;
}
