/** The only fields a log line may hold. None of them is record text. */
export interface LogFields {
  procedure?: string;
  table?: string;
  errorName?: string;
  errorCode?: string;
  milliseconds?: number;
  count?: number;
  bytes?: number;
  path?: 'records' | 'papers' | 'key' | 'backup' | 'export';
  stack?: string;
}

export type LogSink = (line: string) => void;

let sink: LogSink = (line) => {
  process.stderr.write(`${line}\n`);
};

/** Sends log lines elsewhere; gives back the sink that was in use. */
export function setLogSink(next: LogSink): LogSink {
  const before = sink;
  sink = next;
  return before;
}

/** Writes one line of named fields. There is no way to log free text. */
export function log(event: string, fields: LogFields = {}): void {
  sink(JSON.stringify({ at: new Date().toISOString(), event, ...fields }));
}

/** Logs an unexpected failure: its class and places in our code, never its message. */
export function logFailure(event: string, error: unknown, fields: LogFields = {}): void {
  const known = error instanceof Error ? error : new Error('not an error');
  const code = 'code' in known && typeof known.code === 'string' ? { errorCode: known.code } : {};
  const stack = (known.stack ?? '')
    .split('\n')
    .filter((line) => line.trimStart().startsWith('at '))
    .map((line) =>
      line.trim().replace(/\(?(file:\/\/)?\/.*\/(?=(electron|shared|node_modules)\/)/, ''),
    )
    .slice(0, 8)
    .join(' | ');
  log(event, { ...fields, errorName: known.name, ...code, stack });
}
