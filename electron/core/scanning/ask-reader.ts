import {
  type FromReader,
  type ReaderAnswers,
  ReaderFailedError,
  type ReaderJob,
} from './reader-job.ts';
import {
  readerFile,
  type ReaderProcess,
  startNodeReader,
  type StartProcess,
} from './reader-process.ts';

/** How long one file may take: some of it whatever the file, the rest by its size. */
export function timeLimit(bytes: number): number {
  return 30_000 + Math.ceil(bytes / 1_000_000) * 2_000;
}

interface Reader {
  process: ReaderProcess;
  /** Who waits for its answer, and for its end. */
  take: (message: FromReader) => void;
  ended: () => void;
  /** A reader is given up after some files: what one of them left in memory is gone with it. */
  jobs: number;
  idle: NodeJS.Timeout | undefined;
}

const MOST_READERS = 2;
/** One more for what somebody waits for at the screen, however many files are being looked into. */
const MOST_WITH_SHORT = MOST_READERS + 1;
const MOST_JOBS = 100;
const IDLE_MILLISECONDS = 10_000;

const resting: Reader[] = [];
const queue: { isShort: boolean; go: () => void }[] = [];
let working = 0;
let start: StartProcess = startNodeReader;

/** Says how this host starts processes; Node's way unless told. */
export function useReaderStarter(starter: StartProcess | undefined): void {
  start = starter ?? startNodeReader;
}

/** Ends the readers that wait for work. */
export function endIdleReaders(): void {
  for (const reader of resting.splice(0)) end(reader);
}

/**
 * Has a file read in a process of its own, at most two at a time; what an attached file waits for has a
 * place of its own beside them. Rejects with ReaderFailedError where it
 * hangs, crashes or grows too large, and with the signal's reason where it is aborted: the process is
 * ended then.
 */
export async function askReader<J extends ReaderJob>(
  job: J,
  options: { signal?: AbortSignal | undefined; milliseconds?: number } = {},
): Promise<ReaderAnswers[J['kind']]> {
  options.signal?.throwIfAborted();
  const isShort = job.kind === 'count' || job.kind === 'report';
  while (!hasPlace(isShort)) {
    await new Promise<void>((resolve) => queue.push({ isShort, go: resolve }));
  }
  working += 1;
  const reader = takeReader();
  let isDone = false;
  try {
    options.signal?.throwIfAborted();
    const answer = await run(reader, job, options);
    isDone = true;
    return answer as ReaderAnswers[J['kind']]; // the reader answers what it is asked
  } finally {
    if (isDone && reader.jobs < MOST_JOBS) rest(reader);
    else end(reader);
    working -= 1;
    const next = queue.findIndex((waiting) => hasPlace(waiting.isShort));
    for (const waiting of next === -1 ? [] : queue.splice(next, 1)) waiting.go();
  }
}

function hasPlace(isShort: boolean): boolean {
  return working < (isShort ? MOST_WITH_SHORT : MOST_READERS);
}

let lastId = 0;

async function run(
  reader: Reader,
  job: ReaderJob,
  options: { signal?: AbortSignal | undefined; milliseconds?: number },
): Promise<ReaderAnswers[ReaderJob['kind']]> {
  const { signal, milliseconds = timeLimit(job.bytes.length) } = options;
  const { promise, resolve, reject } = Promise.withResolvers<FromReader>();
  const id = (lastId += 1);
  const onAbort = (): void => reject(signal?.reason);
  const timer = setTimeout(() => reject(new ReaderFailedError('timeout')), milliseconds);
  signal?.addEventListener('abort', onAbort, { once: true });
  reader.jobs += 1;
  reader.ended = () => reject(new ReaderFailedError('ended'));
  reader.take = (message) => {
    if (message.id === id) resolve(message);
  };
  try {
    reader.process.send({ id, job });
    const message = await promise;
    if ('failed' in message) throw new ReaderFailedError('failed');
    return message.answer;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function takeReader(): Reader {
  const reader = resting.pop();
  if (reader === undefined) return startReader();
  clearTimeout(reader.idle);
  return reader;
}

function startReader(): Reader {
  const reader: Reader = {
    process: start(readerFile()),
    take: nothing,
    ended: nothing,
    jobs: 0,
    idle: undefined,
  };
  reader.process.onMessage((message) => reader.take(message));
  reader.process.onEnd(() => reader.ended());
  return reader;
}

function nothing(): void {
  // Nobody waits.
}

function rest(reader: Reader): void {
  reader.idle = setTimeout(() => {
    resting.splice(resting.indexOf(reader), 1);
    end(reader);
  }, IDLE_MILLISECONDS);
  reader.idle.unref();
  // One that ends while it rests must not be asked again.
  reader.ended = () => {
    const at = resting.indexOf(reader);
    if (at !== -1) resting.splice(at, 1);
  };
  resting.push(reader);
}

function end(reader: Reader): void {
  clearTimeout(reader.idle);
  reader.process.kill();
}
