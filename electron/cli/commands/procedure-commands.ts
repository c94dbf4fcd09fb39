import { isContractProcedure } from '@orpc/contract';
import { type Command, Option } from 'commander';
import { z } from 'zod';
import { contract } from '#shared/contract.ts';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Client, withApp, type WorkspaceChoice } from '../with-app.ts';

/** `procedures` and `call`: everything the program can be asked, by name. */
export function addProcedureCommands(program: Command, host: Host): void {
  const { terminal } = host;
  program
    .command('procedures')
    .description('List everything that can be called, one name a line.')
    .option('--schema', 'print JSON instead: each name with the JSON Schema of its input')
    .action(({ schema }: { schema?: boolean }) => {
      const entries = listEntries(contract);
      if (schema === true) printJson(terminal, entries.map(describe));
      else for (const { name } of entries) terminal.out(`${name}\n`);
    });

  program
    .command('call')
    .description(
      'Call one procedure. Its answer is JSON on standard output; a stream is one JSON line an event.',
    )
    .argument('<procedure>', 'a name from `procedures`, such as settings.get')
    .argument('[json]', 'the input as JSON, or - to read it from standard input', '{}')
    .option('-w, --workspace <folder>', 'the workspace to open first')
    .addOption(new Option('--read-only', 'open the workspace for reading only'))
    .action(async (name: string, json: string, choice: WorkspaceChoice) => {
      if (!listEntries(contract).some((entry) => entry.name === name)) {
        throw new UsageError(`There is no procedure "${name}". List them with: procedures`);
      }
      const input = parseJson(json === '-' ? await terminal.readInput() : json);
      await withApp(host, choice, async ({ client }) => {
        const answer = await callable(client, name)(input, { signal: terminal.signal });
        if (isStream(answer)) for await (const event of answer) printJson(terminal, event);
        else printJson(terminal, answer instanceof File ? await describeFile(answer) : answer);
      });
    });
}

interface Entry {
  name: string;
  inputSchema: unknown;
  errors: string[];
}

interface AnyDefinition {
  inputSchema?: unknown;
  errorMap: object;
}

function listEntries(part: object, path: readonly string[] = []): Entry[] {
  return Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    const here = [...path, key];
    if (isContractProcedure(value)) {
      const entry = value['~orpc'] as AnyDefinition; // its types say `any`
      const errors = Object.keys(entry.errorMap);
      return [{ name: here.join('.'), inputSchema: entry.inputSchema, errors }];
    }
    return typeof value === 'object' && value !== null ? listEntries(value, here) : [];
  });
}

function describe({ name, inputSchema, errors }: Entry): object {
  const input =
    inputSchema instanceof z.ZodType
      ? z.toJSONSchema(inputSchema, { io: 'input', unrepresentable: 'any' })
      : {};
  return { procedure: name, input, errors };
}

type Callable = (input: unknown, options: { signal: AbortSignal }) => Promise<unknown>;

/** The contract's client is typed entry by entry; here the entry is named at run time. */
function callable(client: Client, name: string): Callable {
  return name
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], client) as Callable; // the name was found in the contract, so it leads to an entry
}

/** JSON has no files: the content goes as base64. */
async function describeFile(file: File): Promise<object> {
  const { name, type, size: bytes } = file;
  return { name, type, bytes, base64: Buffer.from(await file.arrayBuffer()).toString('base64') };
}

function isStream(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new UsageError(`The input is not JSON: ${json.slice(0, 80)}`);
  }
}
