import { sayBytes } from '#shared/papers/paper-words.rules.ts';
import { client } from '../../api/client.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { runLongTask, useLongTask, type Progress } from '../../ui/long-tasks.ts';
import { createStore, useStore } from '../../ui/store.ts';
import { showToast } from '../../ui/toast-list.ts';
import { useOfferUndo, useRefreshPapers } from './use-papers.ts';

/** Why the last file of a paper was not attached; kept while other papers are looked at. */
const problems = createStore<ReadonlyMap<string, string>>(new Map());

/** Attaches a file to a paper in pieces, with progress; it goes on while other screens are open. */
export function useAttach(paperId: string) {
  const refresh = useRefreshPapers();
  const offerUndo = useOfferUndo();
  const id = `attach-${paperId}`;
  const running = useLongTask(id);
  const problem = useStore(problems).get(paperId) ?? null;
  const attach = async (file: File) => {
    if (running !== null) return;
    noteProblem(paperId, null);
    try {
      const isDone = await runLongTask({
        id,
        name: `Attaching ${file.name}`,
        run: async (report, signal) => {
          const isSent = await send({ paperId, file, signal }, report);
          // Until the list shows the file there is still something to wait for, and it is said.
          if (isSent) await refresh();
          return isSent;
        },
      });
      if (!isDone) {
        showToast(`Stopped. ${file.name} was not attached`);
        return;
      }
      offerUndo(`${file.name} is attached`);
    } catch (error) {
      noteProblem(paperId, failureSentence(error));
    }
  };
  return { attach, running, problem };
}

async function send(
  { paperId, file, signal }: { paperId: string; file: File; signal: AbortSignal },
  report: (progress: Progress) => void,
): Promise<boolean> {
  const { uploadId, chunkBytes } = await client.papers.beginAttach({
    fileName: file.name,
    bytes: file.size,
  });
  try {
    for (let offset = 0; offset < file.size && !signal.aborted; offset += chunkBytes) {
      const piece = await file.slice(offset, offset + chunkBytes).arrayBuffer();
      await client.papers.appendChunk({ uploadId, offset, base64: asBase64(piece) });
      const done = Math.min(file.size, offset + chunkBytes);
      const sentence = `${sayBytes(done)} of ${sayBytes(file.size)} stored`;
      report({ done, of: file.size, sentence });
    }
  } catch (error) {
    // What was wrong is told; that the rest could not be tidied away matters less.
    await client.papers.cancelAttach({ uploadId }).catch(() => undefined);
    throw error;
  }
  if (signal.aborted) {
    await client.papers.cancelAttach({ uploadId });
    return false;
  }
  report({ done: file.size, of: file.size, sentence: `Opening ${file.name}` });
  await client.papers.finishAttach({ uploadId, to: { paperId } });
  return true;
}

function noteProblem(paperId: string, sentence: string | null): void {
  problems.set((now) => {
    const next = new Map(now);
    if (sentence === null) next.delete(paperId);
    else next.set(paperId, sentence);
    return next;
  });
}

function asBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = '';
  for (let from = 0; from < view.length; from += 8192) {
    text += String.fromCharCode(...view.subarray(from, from + 8192));
  }
  return btoa(text);
}
