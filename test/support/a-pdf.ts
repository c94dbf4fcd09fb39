import { deflateSync } from 'node:zlib';

/** What a small PDF made for a test is to hold, visibly or hidden. */
export interface PdfWishes {
  /** Text of each page. */
  pages?: string[];
  size?: { width: number; height: number };
  title?: string;
  author?: string;
  xmp?: string;
  bookmark?: string;
  note?: string;
  attachment?: { name: string; text: string };
  /** JavaScript run on opening. */
  script?: string;
  /** Text in a compressed object that nothing points to. */
  orphan?: string;
  tagged?: boolean;
}

/** A PDF written by hand, so that a test decides on every part of it. Latin-1 text only. */
export function aPdf(wishes: PdfWishes = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  const stream = (text: string, extra = ''): number => {
    const packed = deflateSync(Buffer.from(text, 'latin1')).toString('latin1');
    return add(
      `<< /Length ${packed.length} /Filter /FlateDecode ${extra} >>\nstream\n${packed}\nendstream`,
    );
  };
  const { width, height } = wishes.size ?? { width: 595.28, height: 841.89 };
  const catalogue = add('');
  const tree = add('');
  const font = add(
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  );
  const notes =
    wishes.note === undefined
      ? ''
      : `/Annots [${add(
          `<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents ${literal(wishes.note)} >>`,
        )} 0 R]`;
  const pages = (wishes.pages ?? ['One page']).map((text) => {
    const lines = text.split('\n').map((line) => `${literal(line)} Tj T*`);
    const content = stream(`BT /F1 11 Tf 14 TL 60 ${height - 80} Td\n${lines.join('\n')}\nET`);
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Contents ${content} 0 R ${notes} /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[tree - 1] =
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((page) => `${page} 0 R`).join(' ')}] >>`;
  const root: string[] = [`/Type /Catalog /Pages ${tree} 0 R /Lang (en-GB)`];
  if (wishes.tagged === true) {
    root.push(
      `/MarkInfo << /Marked true >> /StructTreeRoot ${add('<< /Type /StructTreeRoot >>')} 0 R`,
    );
  }
  if (wishes.xmp !== undefined) {
    const metadata = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:subject>${wishes.xmp}</dc:subject></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
    root.push(`/Metadata ${stream(metadata, '/Type /Metadata /Subtype /XML')} 0 R`);
  }
  if (wishes.bookmark !== undefined) {
    const outlines = add('');
    const item = add(
      `<< /Title ${literal(wishes.bookmark)} /Parent ${outlines} 0 R /Dest [0 /Fit] >>`,
    );
    objects[outlines - 1] = `<< /Type /Outlines /First ${item} 0 R /Last ${item} 0 R /Count 1 >>`;
    root.push(`/Outlines ${outlines} 0 R`);
  }
  if (wishes.attachment !== undefined) {
    const { name, text } = wishes.attachment;
    const embedded = stream(text, '/Type /EmbeddedFile');
    const file = add(
      `<< /Type /Filespec /F ${literal(name)} /UF ${literal(name)} /EF << /F ${embedded} 0 R >> >>`,
    );
    root.push(`/Names << /EmbeddedFiles << /Names [${literal(name)} ${file} 0 R] >> >>`);
  }
  if (wishes.script !== undefined) {
    root.push(`/OpenAction << /S /JavaScript /JS ${literal(wishes.script)} >>`);
  }
  if (wishes.orphan !== undefined) stream(`BT ${literal(wishes.orphan)} Tj ET`);
  objects[catalogue - 1] = `<< ${root.join(' ')} >>`;
  const title = wishes.title === undefined ? '' : `/Title ${literal(wishes.title)}`;
  const author = wishes.author === undefined ? '' : `/Author ${literal(wishes.author)}`;
  const info = add(`<< ${title} ${author} >>`);
  return assembled(objects, catalogue, info);
}

function assembled(objects: readonly string[], root: number, info: number): Uint8Array {
  let file = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root ${root} 0 R /Info ${info} 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
}

function literal(text: string): string {
  return `(${text.replace(/[\\()]/g, '\\$&')})`;
}
