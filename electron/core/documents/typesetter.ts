import { Worker } from 'node:worker_threads';
import { resourceFiles, resourceText } from './resources.ts';
import {
  type FromWorker,
  type ToWorker,
  type TypesetDocument,
  TypesetError,
  type TypesetJob,
} from './typeset-job.ts';

/** Sets documents on a thread of its own, one after the other. Close it when the bundle is done. */
export interface Typesetter extends AsyncDisposable {
  typeset(job: TypesetJob): Promise<TypesetDocument>;
}

/**
 * Starts a thread with the templates and fonts. Typst holds its thread for as long as it sets, which is
 * why it has one of its own; aborting gives up the thread and rejects at once.
 */
export function openTypesetter(signal?: AbortSignal): Typesetter {
  signal?.throwIfAborted();
  const worker = new Worker(workerFile(), { name: 'typesetter' });
  const waiting = new Map<number, PromiseWithResolvers<TypesetDocument>>();
  let lastId = 0;

  const stop = (reason: unknown): void => {
    for (const job of waiting.values()) job.reject(reason);
    waiting.clear();
    void worker.terminate();
  };
  const onAbort = (): void => stop(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  worker.on('error', stop);
  worker.on('message', (answer: FromWorker) => {
    const job = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ('document' in answer) job?.resolve(answer.document);
    else job?.reject(new TypesetError(answer.problems));
  });
  send(worker, {
    kind: 'open',
    sources: new Map(templates.map((name) => [name, resourceText(`typst/${name}`)])),
    fonts: [...resourceFiles('fonts', '.ttf').values()],
  });

  return {
    typeset: (job) => {
      signal?.throwIfAborted();
      const { data, ...rest } = job;
      const id = (lastId += 1);
      const answer = Promise.withResolvers<TypesetDocument>();
      waiting.set(id, answer);
      send(worker, { kind: 'job', id, job: { ...rest, json: JSON.stringify(data) } });
      return answer.promise;
    },
    [Symbol.asyncDispose]: async () => {
      signal?.removeEventListener('abort', onAbort);
      await worker.terminate();
    },
  };
}

const templates = [
  'look.typ',
  'items.typ',
  'agenda.typ',
  'pack.typ',
  'sheets.typ',
  'minutes-blocks.typ',
  'minutes.typ',
  'probe.typ',
  'picture-paper.typ',
  'text-paper.typ',
  'sample-paper.typ',
];

function send(worker: Worker, message: ToWorker): void {
  worker.postMessage(message);
}

/** The worker's file beside this one: TypeScript in the checkout, JavaScript in the built program. */
function workerFile(): URL {
  const ending = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./typeset-worker.${ending}`, import.meta.url);
}
