import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { PaperView } from '#shared/papers/paper-view.ts';
import { api, client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { runLongTask, useLongTask } from '../../ui/long-tasks.ts';
import { showToast } from '../../ui/toast-list.ts';
import { useOfferUndo, useRefreshPapers } from './use-papers.ts';

/** What is known of the inside of a paper's file; asked again while it is being looked into. */
export function useScan({ paper, version }: PaperView) {
  return useQuery({
    ...api.scanning.ofPaper.queryOptions({ input: { paperId: paper.id } }),
    enabled: version !== null,
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? 800 : false),
  });
}

const steps = {
  scan: 'Looking into the file',
  clean: 'Making a clean copy',
  convert: 'Making a PDF',
} as const;

export type ScanStep = keyof typeof steps;

/** Looks into the file now, makes a clean copy of it, or a PDF; goes on while other screens are open. */
export function useScanSteps({ paper, version }: PaperView) {
  const refresh = useRefreshPapers();
  const offerUndo = useOfferUndo();
  const id = `scan-${paper.id}`;
  const running = useLongTask(id);
  const [problem, setProblem] = useState<string | null>(null);
  const start = (step: ScanStep): void => {
    if (running !== null) return;
    setProblem(null);
    const name = version === null ? steps[step] : `${steps[step]}: ${version.fileName}`;
    runLongTask({ id, name, run: (_report, signal) => take(step, paper, signal) })
      .then(async (sentence) => {
        await refresh();
        if (step === 'scan') announce(sentence);
        else offerUndo(sentence);
      })
      .catch((error: unknown) => {
        if (error instanceof Error && error.name === 'AbortError') showToast('Stopped');
        else setProblem(failureSentence(error));
      });
  };
  return { start, running, problem };
}

async function take(
  step: ScanStep,
  paper: PaperView['paper'],
  signal: AbortSignal,
): Promise<string> {
  const target = { id: paper.id, version: paper.version };
  switch (step) {
    case 'scan':
      return (await client.scanning.scan({ paperId: paper.id }, { signal })).sentence;
    case 'clean':
      return withoutStop((await client.scanning.cleanCopy({ target }, { signal })).sentence);
    case 'convert':
      return withoutStop((await client.scanning.convert({ target }, { signal })).sentence);
  }
}

/** Notices carry no full stop. */
function withoutStop(sentence: string): string {
  return sentence.replace(/\.$/, '');
}
