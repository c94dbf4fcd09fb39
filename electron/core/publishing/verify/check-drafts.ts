import { type BundleCheck, type BundleProblem, concluded } from './bundle-check.ts';
import type { ParsedPage } from './parse-page.ts';
import type { PdfContents } from './read-document.ts';
import { readZip } from './read-zip.ts';

interface Bundle {
  files: ReadonlyMap<string, Buffer>;
  pages: ReadonlyMap<string, ParsedPage>;
  documents: ReadonlyMap<string, PdfContents | null>;
}

const minutesFile = /\/minutes-(draft|approved)\.(html|pdf|docx)$/;

/** Draft minutes say DRAFT in title, watermark and metadata; approved ones nowhere in their title. */
export async function checkDrafts(bundle: Bundle): Promise<BundleCheck> {
  const problems: BundleProblem[] = [];
  let count = 0;
  for (const [file, bytes] of bundle.files) {
    const [, standing, form = ''] = minutesFile.exec(file) ?? [];
    if (standing === undefined) continue;
    if (form === 'html' && standing === 'draft' && hasApproved(file, bundle)) continue;
    count += 1;
    const said = await saidBy({ file, form, bytes }, bundle);
    if (said === null) continue; // that it cannot be read is told by another check
    if (isTakenBack(file, said, bundle)) continue;
    const faults = standing === 'draft' ? whyNotDraft(said) : whyNotApproved(said);
    problems.push(...faults.map((text) => ({ file, text })));
  }
  const good = `${count} files of minutes say how they stand.`;
  return concluded({ id: 'drafts', title: 'Draft and approved minutes' }, good, problems);
}

/** Where the draft was, once the minutes are approved: a page that leads to them, so that no link breaks. */
function hasApproved(file: string, { files, pages }: Bundle): boolean {
  const approved = file.replace(/minutes-draft\.html$/, 'minutes-approved.html');
  const links = pages.get(file)?.elements.filter(({ name }) => name === 'a') ?? [];
  const leads = links.some(({ attributes }) => attributes.get('href') === 'minutes-approved.html');
  return files.has(approved) && leads;
}

/** Where minutes were that were withdrawn: the files there say so, and are minutes no more. */
function isTakenBack(file: string, { title }: Said, { files }: Bundle): boolean {
  return /\bwithdrawn\b/i.test(title) && files.has(file.replace(minutesFile, '/withdrawn.html'));
}

interface Said {
  title: string;
  /** Whether every page, or the top of the only one, is marked. */
  isMarked: boolean;
}

function whyNotDraft({ title, isMarked }: Said): string[] {
  return [
    ...(title.includes('DRAFT') ? [] : ['Its title does not say DRAFT']),
    ...(isMarked ? [] : ['It is not marked DRAFT on each page']),
  ];
}

function whyNotApproved({ title, isMarked }: Said): string[] {
  return title.includes('DRAFT') || isMarked ? ['Approved minutes are marked as a draft'] : [];
}

async function saidBy(
  one: { file: string; form: string; bytes: Buffer },
  { pages, documents }: Bundle,
): Promise<Said | null> {
  if (one.form === 'html') return saidByPage(pages.get(one.file));
  if (one.form === 'pdf') return saidByPdf(documents.get(one.file) ?? null);
  return saidByWord(one.bytes);
}

function saidByPage(page: ParsedPage | undefined): Said | null {
  if (page === undefined) return null;
  const title = page.elements.find(({ name }) => name === 'title')?.text ?? '';
  const main = page.elements.find(({ name }) => name === 'main')?.text ?? '';
  return { title, isMarked: /^\s*(Sample\b.*\s+)?DRAFT\b/.test(main) };
}

/** The watermark is a word of its own, besides the line at the head of the page. */
function saidByPdf(pdf: PdfContents | null): Said | null {
  if (pdf === null) return null;
  const marks = pdf.pages.map((page) => (page.match(/DRAFT(?!,)/g) ?? []).length);
  return { title: pdf.title, isMarked: marks.length > 0 && marks.every((count) => count > 0) };
}

async function saidByWord(bytes: Buffer): Promise<Said | null> {
  const { files } = await readZip(bytes);
  const core = files.get('docProps/core.xml')?.toString('utf8');
  if (core === undefined) return null;
  const heads = [...files].filter(([part]) => /^word\/header\d*\.xml$/.test(part));
  const isMarked = heads.some(([, part]) =>
    /PowerPlusWaterMarkObject[\s\S]*string="DRAFT"/.test(part.toString('utf8')),
  );
  return { title: /<dc:title>([^<]*)/.exec(core)?.[1] ?? '', isMarked };
}
