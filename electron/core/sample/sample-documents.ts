import {
  type Business,
  minutesDocument,
  type Pool,
  type SampleDocument,
  topicDocument,
} from './sample-business.ts';
import { sampleDice } from './sample-ids.ts';

/** What `resources/typst/sample-paper.typ` sets. */
export interface PaperText {
  readonly title: string;
  readonly body: string;
  readonly author: string;
  /** "Not for publication", on every page; empty for the public. */
  readonly mark: string;
  readonly summary: readonly string[];
  readonly recommendations: readonly string[];
  readonly sections: readonly PaperSection[];
}

interface PaperSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly newPage: boolean;
  readonly table: { head: readonly string[]; rows: readonly (readonly string[])[] } | null;
}

const PLACES = [
  'Oxfordshire',
  'Oxford City',
  'Cherwell',
  'West Oxfordshire',
  'South Oxfordshire',
  'Vale of White Horse',
];
const QUARTERS = ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4'];
const YEARS = ['Four years ago', 'Three years ago', 'Two years ago', 'Last year', 'This year'];

/** How the sample's keys read in print. */
export interface PrintedNames {
  post(key: string): string;
  body(key: string): string;
}

/** Every paper the sample can have, by key: those written out, one for each topic, minutes for each pool. */
export function listDocuments(
  { pools, documents }: Business,
  names: PrintedNames,
): Map<string, PaperText> {
  const written = documents.map((document) => {
    const pool = pools.find(({ key }) => key === document.pool) ?? pools[0];
    if (pool === undefined) throw new Error(`No pool for ${document.key}`);
    return [document.key, textOf(document, pool, names)] as const;
  });
  const told = pools.flatMap((pool) => [
    [minutesDocument(pool), textOf(minutesOf(pool), pool, names)] as const,
    ...topicsWithPaper(pool).map((document) => {
      return [document.key, textOf(document, pool, names)] as const;
    }),
  ]);
  return new Map([...told, ...written]);
}

function textOf(document: SampleDocument, pool: Pool, names: PrintedNames): PaperText {
  const figures = figurePages(document, pool);
  const chapters = document.chapters.map((chapter) => {
    const [heading = '', words = ''] = chapter.split('|');
    const isLong = document.chapters.length + document.tables >= 3;
    const isPlain = document.tables === 0 || document.mark !== '';
    const table = isPlain ? null : placesTable(`${document.key}:${heading}`);
    return { heading, paragraphs: [words], newPage: isLong, table };
  });
  return {
    title: document.title,
    body: pool.bodies.length === 1 ? names.body(pool.bodies[0] ?? '') : 'Oxfordshire Partnership',
    author: names.post(document.by),
    mark: document.mark,
    summary: document.text,
    recommendations: document.recommendations,
    sections: [...chapters, ...figures],
  };
}

/** What a chapter reports on, place by place. */
function placesTable(key: string): PaperSection['table'] {
  const dice = sampleDice(0, `places:${key}`);
  const rows = PLACES.map((place) => [
    place,
    ...QUARTERS.map(() => String(Math.round(40 + dice() * 600))),
  ]);
  return { head: ['People reached', ...QUARTERS], rows };
}

/** A page of figures for each measure and place, until there are as many as asked for. */
function figurePages(document: SampleDocument, pool: Pool): PaperSection[] {
  const dice = sampleDice(0, `figures:${document.key}`);
  const { measures = pool.measures, columns = QUARTERS } = document;
  const words = document.tableWords ?? 'Figures by quarter, made up for the sample.';
  return Array.from({ length: document.tables }, (_, index) => {
    const measure = measures[index % measures.length] ?? '';
    const place = PLACES[Math.floor(index / measures.length) % PLACES.length] ?? '';
    const level = 20 + dice() * 400;
    const row = () => columns.map(() => (level * (0.8 + dice() * 0.4)).toFixed(1));
    return {
      heading: `${measure}: ${place}`,
      paragraphs: [words],
      newPage: true,
      table: { head: ['Year', ...columns], rows: YEARS.map((year) => [year, ...row()]) },
    };
  });
}

function topicsWithPaper(pool: Pool): SampleDocument[] {
  return pool.topics
    .filter((topic) => topic.paper)
    .map((topic) => ({
      key: topicDocument(pool, topic),
      pool: pool.key,
      title: topic.title,
      by: topic.by,
      mark: topic.exempt === undefined ? '' : 'Not for publication',
      text: topic.text,
      recommendations: topic.recommendations,
      chapters: [],
      // Figures of a withheld paper would repeat the headings of public ones, and look like a leak.
      tables: topic.exempt === undefined ? topic.tables : 0,
    }));
}

/** Minutes of an ordinary meeting: what was reported and agreed on each topic the public may know. */
function minutesOf(pool: Pool): SampleDocument {
  const open = pool.topics.filter((topic) => topic.exempt === undefined);
  return {
    key: minutesDocument(pool),
    pool: pool.key,
    title: 'Minutes of the last meeting',
    by: 'county-council/partnership-officer',
    mark: '',
    text: [
      'Members were present as on the attendance list. Apologies and interests were recorded.',
    ],
    recommendations: [],
    chapters: open.map(({ title, recommendations }) => {
      const agreed = recommendations.map((words) => `${words.replace(/^That /, '')}.`);
      const outcome = agreed.length === 0 ? 'The report was noted.' : `Agreed: ${agreed.join(' ')}`;
      return `${title}|${outcome}`;
    }),
    tables: 0,
  };
}
