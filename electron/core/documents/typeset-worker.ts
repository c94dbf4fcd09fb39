import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { FromWorker, SheetStart, ToWorker, TypesetDocument } from './typeset-job.ts';

/** A folder that does not exist: Typst sees only what is handed to it, nothing of the machine. */
const nowhere = resolve('/clear-days-typst-sees-nothing');

let compiler: NodeCompiler | undefined;
let sources: ReadonlyMap<string, string> = new Map();

parentPort?.on('message', (message: ToWorker) => {
  if (message.kind === 'open') {
    const fontBlobs = message.fonts.map((font) => Buffer.from(font));
    compiler = NodeCompiler.create({ workspace: nowhere, fontArgs: [{ fontBlobs }] });
    sources = message.sources;
    return;
  }
  const answer: FromWorker = { id: message.id, ...set(message.job) };
  const made = 'document' in answer ? [answer.document.pdf.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(answer, made);
});

type Job = Extract<ToWorker, { kind: 'job' }>['job'];

function set(job: Job): { document: TypesetDocument } | { problems: string[] } {
  if (compiler === undefined) return { problems: ['The typesetter is not open'] };
  try {
    compiler.resetShadow();
    for (const [name, text] of sources) compiler.addSource(resolve(nowhere, name), text);
    compiler.mapShadow(resolve(nowhere, 'data.json'), Buffer.from(job.json, 'utf8'));
    for (const { name, bytes } of job.files ?? []) {
      compiler.mapShadow(
        resolve(nowhere, name),
        Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      );
    }
    const mainFilePath = resolve(nowhere, `${job.template}.typ`);
    const compiled = compiler.compile({ mainFilePath, resetRead: true });
    if (compiled.result === null) return { problems: diagnosticsOf(compiled.takeError()) };
    const pages = compiled.result.numOfPages;
    const starts = job.starts === undefined ? [] : startsIn(compiler, compiled.result);
    if (job.starts === 'only') return { document: { pdf: new Uint8Array(), pages, starts } };
    const options = job.standard === null ? {} : { pdfStandard: job.standard };
    const pdf = new Uint8Array(compiler.pdf(compiled.result, options));
    return { document: { pdf, pages, starts } };
  } catch (error) {
    return { problems: messagesIn(error instanceof Error ? error.message : String(error)) };
  } finally {
    compiler.resetShadow();
    compiler.evictCache(0);
  }
}

/** What the template noted at the beginning of each sheet. */
function startsIn(compiler: NodeCompiler, document: NodeTypstDocument): SheetStart[] {
  const noted = { selector: '<sheet-start>', field: 'value' };
  return compiler.query(document, noted) as SheetStart[]; // our own template's words
}

function diagnosticsOf(
  error: ReturnType<ReturnType<NodeCompiler['compile']>['takeError']>,
): string[] {
  const diagnostics = (error?.shortDiagnostics ?? []) as { message?: string }[];
  return diagnostics.map((diagnostic) => diagnostic.message ?? 'Unknown error');
}

/** The `message: "…"` parts of an export error, which comes as one long debugging text. */
function messagesIn(text: string): string[] {
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(
    (match) => match[1] ?? '',
  );
  return messages.length > 0 ? messages : [text];
}
