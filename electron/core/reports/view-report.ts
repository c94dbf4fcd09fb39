import { loadAgenda } from '#core/agenda/agenda.service.ts';
import type { ReadDb } from '#core/db/history.ts';
import { NotFoundError } from '#core/errors.ts';
import { requirePaperWithFile } from '#core/papers/paper-file.service.ts';
import type { AgendaLine } from '#shared/agenda/agenda-view.ts';
import { isWithheld } from '#shared/agenda/visibility.rules.ts';
import type { CivilDate } from '#shared/calendar/civil-date.ts';
import type { Paper } from '#shared/papers/paper.ts';
import type { PaperReport, ReportAndItem, ReportWords } from '#shared/reports/report.ts';
import {
  compareRecommendations,
  newBackgroundPapers,
  whyNotIntoItem,
} from '#shared/reports/report.rules.ts';
import { mayBeReport, reportOfVersion } from './reports.service.ts';

/** What the paper's current file says, and how the agenda differs from it. */
export async function viewReport(
  db: ReadDb,
  paperId: string,
  today: CivilDate,
): Promise<PaperReport> {
  const { paper, version } = await requirePaperWithFile(db, paperId);
  if (version === null || !mayBeReport(version)) return { state: 'none' };
  const known = await reportOfVersion(db, version.id);
  if (known === undefined) return { state: 'not-read' };
  if ('failure' in known) return { state: 'unreadable', sentence: known.failure };
  const lines = await linesAround(db, paper, today);
  return { state: 'read', words: known.words, beside: besideItem(known.words, paper, lines) };
}

/** The line of the paper's item, and that of the item it is a part of. */
export async function linesAround(
  db: ReadDb,
  { meetingId, itemId }: Pick<Paper, 'meetingId' | 'itemId'>,
  today: CivilDate,
): Promise<{ line: AgendaLine; parent: AgendaLine | null }> {
  const { parts } = await loadAgenda(db, meetingId, today);
  const lines = parts.flatMap((part) => part.lines);
  const line = lines.find(({ item }) => item.id === itemId);
  if (line === undefined) throw new NotFoundError('agenda item');
  const parent = lines.find(({ item }) => item.id === line.item.parentId) ?? null;
  return { line, parent };
}

function besideItem(
  words: ReportWords,
  paper: Paper,
  { line, parent }: { line: AgendaLine; parent: AgendaLine | null },
): ReportAndItem {
  const { item, number } = line;
  return {
    item: { id: item.id, version: item.version },
    number,
    recommendations: compareRecommendations(item.recommendations, words.recommendations),
    itemRecommendations: item.recommendations,
    newBackgroundPapers: newBackgroundPapers(item, words),
    whyNot: whyNotIntoItem(paper, isWithheld(item, parent?.item ?? null)),
  };
}
