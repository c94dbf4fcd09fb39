import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { MEDIA_TYPES } from '#shared/papers/recognise-file.rules.ts';
import { strictProfile } from './office-profile.ts';

/** Why LibreOffice made no PDF. */
export type ConversionProblem = 'timeout' | 'crashed' | 'nothing_made';

export class ConversionError extends Error {
  readonly problem: ConversionProblem;
  constructor(problem: ConversionProblem) {
    super(`LibreOffice made no PDF: ${problem}`);
    this.name = 'ConversionError';
    this.problem = problem;
  }
}

/** A document of average length takes seconds; the first start takes longest. */
const MILLISECONDS = 120_000;
const MOST_BYTES = 100 * 1024 * 1024;

/**
 * A tagged PDF of an office file. LibreOffice gets a folder of its own with nothing but this file and a
 * fresh profile in which macros, links and updates are off; it is ended with all it started when it takes
 * too long. Everything is removed afterwards.
 */
export async function convertOffice(
  program: string,
  file: { mediaType: string; bytes: Uint8Array },
  options: { signal?: AbortSignal | undefined; milliseconds?: number } = {},
): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'clear-days-office-'));
  try {
    const source = join(folder, `paper.${endingOf(file.mediaType)}`);
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), strictProfile);
    await writeFile(source, file.bytes, { mode: 0o600 });
    await run(program, argumentsFor({ folder, source, profile, mediaType: file.mediaType }), {
      folder,
      ...options,
    });
    return await readMade(join(folder, 'paper.pdf'));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function endingOf(mediaType: string): 'docx' | 'xlsx' | 'pptx' {
  if (mediaType === MEDIA_TYPES.docx) return 'docx';
  return mediaType === MEDIA_TYPES.xlsx ? 'xlsx' : 'pptx';
}

function argumentsFor(about: {
  folder: string;
  source: string;
  profile: string;
  mediaType: string;
}): string[] {
  const kinds = { docx: 'writer', xlsx: 'calc', pptx: 'impress' } as const;
  const filter = `${kinds[endingOf(about.mediaType)]}_pdf_Export`;
  const wishes = {
    UseTaggedPDF: yes,
    PDFUACompliance: no,
    ExportNotes: no,
    ExportNotesPages: no,
    ExportHiddenSlides: no,
    ExportFormFields: no,
    ExportBookmarks: yes,
    ConvertOOoTargetToPDFTarget: no,
  };
  return [
    `-env:UserInstallation=${pathToFileURL(about.profile).href}`,
    ...['--headless', '--invisible', '--norestore', '--nolockcheck', '--nodefault', '--nologo'],
    '--convert-to',
    `pdf:${filter}:${JSON.stringify(wishes)}`,
    '--outdir',
    about.folder,
    about.source,
  ];
}

const yes = { type: 'boolean', value: 'true' } as const;
const no = { type: 'boolean', value: 'false' } as const;

async function run(
  program: string,
  args: string[],
  options: { folder: string; signal?: AbortSignal | undefined; milliseconds?: number },
): Promise<void> {
  const { folder, signal, milliseconds = MILLISECONDS } = options;
  signal?.throwIfAborted();
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  const child = spawn(program, args, {
    cwd: folder,
    env: environment(folder),
    stdio: 'ignore',
    windowsHide: true,
    // A group of its own, so that what it starts can be ended with it.
    detached: process.platform !== 'win32',
  });
  const onAbort = (): void => reject(signal?.reason);
  const timer = setTimeout(() => reject(new ConversionError('timeout')), milliseconds);
  signal?.addEventListener('abort', onAbort, { once: true });
  child.once('error', () => reject(new ConversionError('crashed')));
  child.once('exit', (code) => {
    if (code === 0) resolve(undefined);
    else reject(new ConversionError('crashed'));
  });
  try {
    await promise;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
    endGroup(child);
  }
}

/** Its home is the throw-away folder, and what it would fetch goes to a door that is shut. */
function environment(folder: string): NodeJS.ProcessEnv {
  const shut = 'http://127.0.0.1:9';
  const { env } = process;
  const kept = ['PATH', 'Path', 'SystemRoot', 'SYSTEMROOT', 'LANG', 'ProgramFiles'] as const;
  const system = Object.fromEntries(
    kept.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])),
  );
  const places = { HOME: folder, TMPDIR: folder, TEMP: folder, TMP: folder };
  return { ...system, ...places, http_proxy: shut, https_proxy: shut, ftp_proxy: shut };
}

function endGroup({ pid }: ChildProcess): void {
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    spawn('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nothing of it is left.
  }
}

async function readMade(path: string): Promise<Uint8Array> {
  const size = await stat(path).then(
    (made) => made.size,
    () => 0,
  );
  if (size === 0 || size > MOST_BYTES) throw new ConversionError('nothing_made');
  const bytes = await readFile(path);
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new ConversionError('nothing_made');
  return new Uint8Array(bytes);
}
