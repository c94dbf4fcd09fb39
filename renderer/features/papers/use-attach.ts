import { useState } from 'react';
import { sayBytes } from '#shared/papers/paper-words.rules.ts';
import { client } from '../../api/client.ts';
import { announce } from '../../ui/announce.ts';
import { failureSentence } from '../../ui/failure-words.ts';
import { runLongTask, useLongTask, type Progress } from '../../ui/long-tasks.ts';
import { showToast } from '../../ui/toast-list.ts';
import { useRefreshPapers } from './use-papers.ts';

/** Attaches a file to a paper in pieces, with progress; it goes on while other screens are open. */
export function useAttach(paperId: string) {
  const refresh = useRefreshPapers();
  const id = `attach-${paperId}`;
  const running = useLongTask(id);
  const [problem, setProblem] = useState<string | null>(null);
  const attach = async (file: File) => {
    setProblem(null);
    try {
      const isDone = await runLongTask({
        id,
        name: `Attaching ${file.name}`,
        run: (report, signal) => send({ paperId, file, signal }, report),
      });
      if (isDone) showToast(`${file.name} is attached`);
      else announce('Stopped. The file was not attached.');
      await refresh();
    } catch (error) {
      setProblem(failureSentence(error));
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
  for (let offset = 0; offset < file.size; offset += chunkBytes) {
    if (signal.aborted) {
      await client.papers.cancelAttach({ uploadId });
      return false;
    }
    const piece = await file.slice(offset, offset + chunkBytes).arrayBuffer();
    await client.papers.appendChunk({ uploadId, offset, base64: asBase64(piece) });
    const done = Math.min(file.size, offset + chunkBytes);
    const sentence = `${sayBytes(done)} of ${sayBytes(file.size)} stored`;
    report({ done, of: file.size, sentence });
  }
  await client.papers.finishAttach({ uploadId, to: { paperId } });
  return true;
}

function asBase64(bytes: ArrayBuffer): string {
  const view = new Uint8Array(bytes);
  let text = '';
  for (let from = 0; from < view.length; from += 8192) {
    text += String.fromCharCode(...view.subarray(from, from + 8192));
  }
  return btoa(text);
}
