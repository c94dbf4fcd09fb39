import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  BrowserWindowConstructorOptions,
  CustomScheme,
  WindowOpenHandlerResponse,
} from 'electron';

/** A stand-in for Electron that remembers what the host told it, and can play the page's part. */
export const told = {
  schemes: [] as CustomScheme[],
  sandboxed: false,
  windows: [] as WindowDouble[],
  openedOutside: [] as string[],
  questions: [] as string[],
  menu: 'untouched' as unknown,
  readers: [] as ReaderDouble[],
  exited: false,
};

/** What the person will answer to the next question. */
export const person = { agrees: false, chooses: undefined as string | undefined };

/** The handlers that the host sets, by the names used here. */
interface Handlers {
  page: (request: { url: string; method: string }) => Promise<Response>;
  'window-open': (asked: { url: string }) => WindowOpenHandlerResponse;
  'permission-request': (c: null, permission: string, answer: (yes: boolean) => void) => void;
  'permission-check': () => boolean;
  'device-permission': () => boolean;
  'display-media': (request: null, answer: (streams: null) => void) => void;
}

const set: Partial<Handlers> = {};

/** What the host answers in Electron's place. */
export function handler<Name extends keyof Handlers>(name: Name): Handlers[Name] {
  const found = set[name];
  if (found === undefined) throw new Error(`The host never set ${name}.`);
  return found;
}

const home = mkdtempSync(join(tmpdir(), 'clear-days-desktop-'));
mkdirSync(join(home, 'dist/renderer/assets'), { recursive: true });
writeFileSync(join(home, 'dist/renderer/index.html'), '<title>the page</title>');
writeFileSync(join(home, 'dist/renderer/assets/app-a1b2.js'), 'export {}');
writeFileSync(join(home, 'dist/key.json'), 'the secret beside the page');
process.on('exit', () => rmSync(home, { recursive: true, force: true }));

function takes<Name extends keyof Handlers>(name: Name): (given: Handlers[Name]) => void {
  return (given) => {
    set[name] = given;
  };
}

class ContentsDouble extends EventEmitter {
  readonly mainFrame = { parent: null, origin: 'app://clear-days' };
  readonly setWindowOpenHandler = takes('window-open');
}

export class WindowDouble extends EventEmitter {
  readonly options: BrowserWindowConstructorOptions;
  readonly webContents = new ContentsDouble();
  readonly loaded: string[] = [];
  visible = false;

  constructor(options: BrowserWindowConstructorOptions) {
    super();
    this.options = options;
    told.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }

  show = (): void => void (this.visible = true);
  isMinimized = (): boolean => false;
  isDestroyed = (): boolean => false;
  focus = (): void => void this.emit('focus');
  setTitleBarOverlay = (): void => undefined;
  loadURL = (url: string): Promise<void> => {
    this.loaded.push(url);
    return Promise.resolve();
  };
}

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  enableSandbox: () => void (told.sandboxed = true),
  requestSingleInstanceLock: () => true,
  whenReady: () => Promise.resolve(),
  getVersion: () => '0.0.0-test',
  getAppPath: () => home,
  getPath: (name: string) => join(home, name),
  quit: () => undefined,
  exit: () => void (told.exited = true),
});

/** A process of Electron's own that only remembers what it was started with and told. */
export class ReaderDouble extends EventEmitter {
  readonly received: unknown[] = [];
  killed = false;
  readonly started: { file: string; args: string[]; options: object };
  constructor(started: ReaderDouble['started']) {
    super();
    this.started = started;
  }
  postMessage(message: unknown): void {
    this.received.push(message);
  }
  kill(): boolean {
    this.killed = true;
    return true;
  }
}

export const utilityProcess = {
  fork(file: string, args: string[], options: object): ReaderDouble {
    const reader = new ReaderDouble({ file, args, options });
    told.readers.push(reader);
    return reader;
  },
};

export const ipcMain = new EventEmitter();
export const nativeTheme = Object.assign(new EventEmitter(), { shouldUseDarkColors: false });
export const BrowserWindow = WindowDouble;

export const protocol = {
  registerSchemesAsPrivileged: (schemes: CustomScheme[]) => void told.schemes.push(...schemes),
  handle: (_scheme: string, answer: Handlers['page']) => {
    set.page = answer;
  },
};

const defaultSession = Object.assign(new EventEmitter(), {
  setPermissionRequestHandler: takes('permission-request'),
  setPermissionCheckHandler: takes('permission-check'),
  setDevicePermissionHandler: takes('device-permission'),
  setDisplayMediaRequestHandler: takes('display-media'),
});
export const session = { defaultSession };

export const Menu = {
  setApplicationMenu: (menu: unknown) => void (told.menu = menu),
  buildFromTemplate: (template: unknown) => template,
};

export const dialog = {
  showErrorBox: (title: string) => void told.questions.push(title),
  showMessageBox: (_window: unknown, { message }: { message: string }) => {
    told.questions.push(message);
    return Promise.resolve({ response: person.agrees ? 0 : 1 });
  },
  showOpenDialog: () =>
    Promise.resolve({
      canceled: person.chooses === undefined,
      filePaths: person.chooses === undefined ? [] : [person.chooses],
    }),
};

export const shell = {
  openExternal: (url: string) => Promise.resolve(void told.openedOutside.push(url)),
  showItemInFolder: () => undefined,
};
