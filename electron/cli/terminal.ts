/** What a command needs of the place it runs in; the process in life, a recorder in tests. */
export interface Terminal {
  /** Folders and files on the command line are meant from here. */
  readonly standingIn: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends when the person presses Ctrl+C. */
  readonly signal: AbortSignal;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Everything on standard input. */
  readInput(): Promise<string>;
  /** Asks without showing what is typed; undefined where nobody can be asked. */
  askHidden(question: string): Promise<string | undefined>;
}

/** Prints a value as one line of JSON. */
export function printJson(terminal: Pick<Terminal, 'out'>, value: unknown): void {
  terminal.out(`${JSON.stringify(value ?? null)}\n`);
}
