import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import type { PaperReport } from '#shared/reports/report.ts';
import { api, client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { saveFile } from '../../ui/save-file.ts';

/** What the paper's current file says as a report. Asked again when another version is attached. */
export function useReport({ paper, version }: PaperView) {
  return useQuery({
    ...api.reports.ofPaper.queryOptions({ input: { paperId: paper.id } }),
    enabled: version !== null,
  });
}

/** Saves a template for the author; a refusal is kept, to be shown beside the button. */
export function useReportTemplate(paperId: string) {
  const [problem, setProblem] = useState<string | null>(null);
  const save = () => {
    setProblem(null);
    client.reports
      .template({ paperId })
      .then(saveFile, (error: unknown) => setProblem(failureSentence(error)));
  };
  return { problem, save };
}

/** A report that was read. */
export type ReadReport = Extract<PaperReport, { state: 'read' }>;
