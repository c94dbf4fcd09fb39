import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTypesetter } from '#core/documents/typesetter.ts';
import { aMeetingPack } from '#test/support/a-meeting-pack.ts';
import { anItem, aPaper } from '#test/support/a-public-meeting.ts';
import { hasTool, runTool } from '#test/support/command-line.ts';
import { type Measurement, medianTime } from './measurement.ts';

const PAPERS = 40;
const PAGES = 500;

/**
 * The public pack of a meeting with 40 papers and 500 pages: agenda, one numbered PDF with contents and
 * bookmarks, web pages, calendar file, checksums, zip; against qpdf merging the same papers.
 */
export async function measure(): Promise<Measurement[]> {
  if (!(await hasTool('qpdf'))) return [];
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-bench-'));
  try {
    const papers = await setPapers();
    const files = await Promise.all(
      papers.map(async (pdf, index) => {
        const file = join(folder, `${index + 1}.pdf`);
        await writeFile(file, pdf);
        return file;
      }),
    );
    const merge = ['--empty', '--pages', ...files, '--', join(folder, 'merged.pdf')];
    return [
      {
        name: `build a pack of ${PAPERS} papers and ${PAGES} pages`,
        milliseconds: await medianTime(3, () => buildPack(folder, papers)),
        baseline: {
          name: 'qpdf merging the same papers',
          milliseconds: await medianTime(5, () => runTool('qpdf', merge)),
        },
      },
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function buildPack(folder: string, papers: readonly Uint8Array[]): Promise<void> {
  const items = papers.map((_, index) =>
    anItem(String(index + 1), `Report ${index + 1}`, {
      papers: [aPaper(index + 1, `Report ${index + 1}`)],
    }),
  );
  const pack = await aMeetingPack({
    folder,
    view: (meeting) => {
      meeting.sections = [{ title: null, items }];
    },
    fileOf: ({ order }) => papers[order - 1] ?? new Uint8Array(),
  });
  if (pack.slips.length > 0) throw new Error('Some pages were not placed in the pack.');
}

/** Tagged reports of text and tables, as partners send them: half of 12 pages, half of 13. */
async function setPapers(): Promise<Uint8Array[]> {
  await using typesetter = openTypesetter();
  const set = Array.from({ length: PAPERS }, async (_, index) => {
    const pages =
      Math.floor(PAGES / PAPERS) + (index % 2 === 0 ? 0 : (PAGES % PAPERS) / (PAPERS / 2));
    const { pdf } = await typesetter.typeset({
      template: 'sample-paper',
      data: reportOf(index + 1, pages),
      standard: 'ua-1',
    });
    return pdf;
  });
  return await Promise.all(set);
}

function reportOf(number: number, pages: number) {
  const words = 'What was promised, what was done and what is next, place by place. '.repeat(12);
  const rows = Array.from({ length: 12 }, (_, row) => [
    `Measure ${row + 1}`,
    ...[1, 2, 3, 4].map((quarter) => String(number * 100 + row * quarter)),
  ]);
  const head = ['Measure', 'Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4'];
  return {
    ...{ title: `Report ${number}`, body: 'Benchmark', author: 'Partnership Officer', mark: '' },
    ...{ summary: [words, words], recommendations: ['That the report be noted'] },
    sections: Array.from({ length: pages - 1 }, (_, page) => ({
      ...{ heading: `Chapter ${page + 1}`, newPage: true },
      ...{ paragraphs: [words], table: { head, rows } },
    })),
  };
}
