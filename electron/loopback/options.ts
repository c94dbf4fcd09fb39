import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export interface LoopbackOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly workspace: string | undefined;
  readonly settings: string | undefined;
  /** Whether to open a browser, and with it every dialog of the desktop. */
  readonly open: boolean;
}

/** Reads the host's own arguments; folders are meant from where the person stands. */
export function parseOptions(args: string[], standingIn: string): LoopbackOptions {
  const { values } = parseArgs({
    args,
    options: {
      port: { type: 'string', default: '0' },
      workspace: { type: 'string' },
      settings: { type: 'string' },
      'no-open': { type: 'boolean', default: false },
    },
  });
  const port = Number(values.port);
  if (!/^\d{1,5}$/.test(values.port) || port > 65_535) {
    throw new Error(`--port is a number from 0 to 65535, not "${values.port}".`);
  }
  return {
    port,
    workspace: values.workspace === undefined ? undefined : resolve(standingIn, values.workspace),
    settings: values.settings === undefined ? undefined : resolve(standingIn, values.settings),
    open: !values['no-open'],
  };
}
