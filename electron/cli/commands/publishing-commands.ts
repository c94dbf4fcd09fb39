import { mkdir } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import type { BundleCheck } from '#core/publishing/verify/bundle-check.ts';
import { withheldEverywhere } from '#core/publishing/withheld-everywhere.service.ts';
import { mayBeOffered, verifyBundle } from '#core/publishing/verify/verify-bundle.ts';
import { warningsToPass } from '#shared/publishing/preflight.rules.ts';
import { exportKinds, type PassedWarning, CheckId } from '#shared/publishing/publishing.ts';
import { exitCodes } from '../exit-codes.ts';
import { findMeetingId } from '../find-meeting.ts';
import type { Host } from '../run-command-line.ts';
import { printJson } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { pathFor, withApp } from '../with-app.ts';
import { workspaceOption } from '../workspace-option.ts';

/** `export` and `verify`: what leaves the computer, and reading it back. */
export function addPublishingCommands(program: Command, host: Host): void {
  const { terminal } = host;

  program
    .command('export')
    .description('Build a bundle for publication, read it back, and enter it in the register.')
    .addOption(workspaceOption())
    .requiredOption('--meeting <meeting>', 'its id, its slug (2026-11-26-body) or body/2026-11-26')
    .addOption(
      new Option('--kind <kind>', 'what to build').choices(exportKinds).default('meeting-pack'),
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
        const meetingId = await findMeetingId(client, options.meeting);
        const organisationId = options.organisation ?? null;
        const { checks } = await client.publishing.page({
          meetingId,
          kind: options.kind,
          organisationId,
        });
        const events = await client.publishing.build(
          {
            meetingId,
            kind: options.kind,
            organisationId,
            dividers: options.dividers === true,
            doubleSided: options.doubleSided === true,
            passedWarnings: withReasons(options.pass, warningsToPass(checks)),
            baggingDate: options.baggingDate ?? null,
            folder,
          },
          { signal: terminal.signal },
        );
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
      'Read a bundle back: zip, BagIt, checksums, pages, links, PDFs, calendar, withheld text. Exit code 1 where it may not be published.',
    )
    .argument('<file>', 'the zip')
    .option('--workspace <folder>', 'look for everything withheld in this workspace, too')
    .option('--json', 'print the checks as JSON')
    .action(async (typed: string, options: { workspace?: string; json?: boolean }) => {
      const path = pathFor(terminal, typed);
      const checks = await withApp(host, { ...options, readOnly: true }, async ({ app }) => {
        const { current } = app.session;
        const texts =
          current === null ? {} : await withheldEverywhere(current, app.context(), path);
        return verifyBundle(path, { ...texts, signal: terminal.signal });
      });
      const passed = mayBeOffered(checks);
      if (options.json === true) printJson(terminal, { passed, checks });
      else for (const line of checks.flatMap(linesOf)) terminal.out(`${line}\n`);
      if (!passed) host.endWith(exitCodes.refused);
    });
}

interface ExportOptions {
  workspace: string;
  meeting: string;
  kind: (typeof exportKinds)[number];
  out: string;
  organisation?: string;
  dividers?: boolean;
  doubleSided?: boolean;
  baggingDate?: string;
  pass: PassedWarning[];
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
