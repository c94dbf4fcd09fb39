import { access, mkdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Command, Option } from 'commander';
import type { BundleCheck } from '#core/publishing/verify/bundle-check.ts';
import { withheldOfFile } from '#core/website/withheld-of-file.service.ts';
import { mayBeOffered, verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { warningsToPass } from '#shared/publishing/preflight.rules.ts';
import {
  type BuildEvent,
  CheckId,
  type ExportKind,
  exportKinds,
  type PassedWarning,
} from '#shared/publishing/publishing.ts';
import { exitCodes } from '../exit-codes.ts';
import { findMeetingId } from '../find-meeting.ts';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { type Client, pathFor, withApp } from '../with-app.ts';
import { workspaceOption } from '../workspace-option.ts';

/** `export` and `verify`: what leaves the computer, and reading it back. */
export function addPublishingCommands(program: Command, host: Host): void {
  const { terminal } = host;

  program
    .command('export')
    .description('Build a bundle for publication, read it back, and enter it in the register.')
    .addOption(workspaceOption())
    .option(
      '--meeting <meeting>',
      'its id, its slug (2026-11-26-body) or body/2026-11-26; not for the website',
    )
    .addOption(
      new Option('--kind <kind>', 'what to build')
        .choices([...exportKinds, 'site'])
        .default('meeting-pack'),
    )
    .requiredOption('--out <folder>', 'where to put the zip')
    .option('--organisation <id>', 'a members-pack for this partner alone: its id')
    .option('--dividers', 'a page before each item that says which it is')
    .option('--double-sided', 'each paper begins on a right-hand page')
    .option('--bagging-date <day>', 'yyyy-mm-dd; today unless given')
    .option('--pass <check=reason...>', 'publish in spite of a warning, and why', readPass, [])
    .action(async (options: ExportOptions) => {
      const folder = pathFor(terminal, options.out);
      await mkdir(folder, { recursive: true });
      await withApp(host, options, async ({ client }) => {
        const events = await buildEvents(client, { ...options, folder }, terminal.signal);
        for await (const event of events) {
          if (event.state === 'building') terminal.err(`${event.sentence}\n`);
          if (event.state === 'built') printJson(terminal, event);
          if (event.state === 'stopped') {
            printJson({ out: terminal.err }, event);
            host.endWith(exitCodes.refused);
          }
        }
      });
    });

  program
    .command('verify')
    .description(
      'Read a bundle back: zip, BagIt, checksums, pages, links, PDFs, calendar, withheld text. Exit code 1 where it may not be published, 2 where there is no such file.',
    )
    .argument('<file>', 'the zip')
    .option('--workspace <folder>', 'look for everything withheld in this workspace, too')
    .option('--json', 'print one JSON object: passed, and each check with its id and its problems')
    .action(async (typed: string, options: { workspace?: string; json?: boolean }) => {
      const path = pathFor(terminal, typed);
      await access(path).catch(() => {
        throw new UsageError(`There is no file ${typed}.`);
      });
      const checks = await withApp(host, { ...options, readOnly: true }, async ({ app }) => {
        const { current } = app.session;
        const texts = current === null ? {} : await withheldOfFile(current, app.context(), path);
        return verifyBundle(path, { ...texts, signal: terminal.signal });
      });
      const passed = mayBeOffered(checks);
      if (options.json === true) printJson(terminal, { bundle: basename(path), passed, checks });
      else for (const line of checks.flatMap(linesOf)) terminal.out(`${line}\n`);
      if (!passed) host.endWith(exitCodes.refused);
    });
}

interface ExportOptions {
  workspace: string;
  meeting?: string;
  kind: ExportKind | 'site';
  out: string;
  organisation?: string;
  dividers?: boolean;
  doubleSided?: boolean;
  baggingDate?: string;
  pass: PassedWarning[];
}

/** Starts the build of the website, or of a bundle of one meeting. */
async function buildEvents(
  client: Client,
  { kind, meeting, pass, folder, ...options }: ExportOptions & { folder: string },
  signal: AbortSignal,
): Promise<AsyncIterable<BuildEvent>> {
  const baggingDate = options.baggingDate ?? null;
  if (kind === 'site') {
    const { checks } = await client.website.page({});
    const passedWarnings = withReasons(pass, warningsToPass(checks));
    return client.website.build({ passedWarnings, baggingDate, folder }, { signal });
  }
  if (meeting === undefined) throw new UsageError('--meeting says whose bundle is to be built.');
  const meetingId = await findMeetingId(client, meeting);
  const organisationId = options.organisation ?? null;
  const { checks } = await client.publishing.page({ meetingId, kind, organisationId });
  const passedWarnings = withReasons(pass, warningsToPass(checks));
  return client.publishing.build(
    {
      ...{ meetingId, kind, passedWarnings, baggingDate, folder, organisationId },
      dividers: options.dividers === true,
      doubleSided: options.doubleSided === true,
    },
    { signal },
  );
}

/** Warnings that nobody gave a reason for are passed too, and the register says so. */
function withReasons(passed: PassedWarning[], warnings: readonly CheckId[]): PassedWarning[] {
  const known = new Set(passed.map(({ check }) => check));
  const reason = 'Exported from the command line; no reason was given.';
  return [
    ...passed,
    ...warnings.filter((id) => !known.has(id)).map((check) => ({ check, reason })),
  ];
}

/** `late-papers=The author was ill`: which check, and why it is published all the same. */
function readPass(text: string, before: PassedWarning[]): PassedWarning[] {
  const [, id, reason = ''] = /^([a-z-]+)=(.*)$/s.exec(text) ?? [];
  const check = CheckId.safeParse(id);
  if (!check.success) {
    throw new UsageError(
      `--pass is a check and a reason, such as "late-papers=The author was ill".`,
    );
  }
  return [...before, { check: check.data, reason }];
}

function linesOf({ passed, severity, title, detail, problems }: BundleCheck): string[] {
  const word = passed ? 'good' : severity === 'warning' ? 'note' : 'BAD ';
  const places = problems.map(({ file, line, text }) => {
    const place = line === undefined ? file : `${file}, line ${line}`;
    return `        ${place}: ${text}`;
  });
  return [`${word}  ${title}: ${detail}`, ...places];
}
