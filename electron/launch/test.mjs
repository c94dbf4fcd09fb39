import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureTestPrograms } from './debian.mjs';
import { root, runTool } from './run.mjs';
import { inWords, say } from './say.mjs';
import { ensureDesktopBuilt, ensureInstalled, ensureRendererBuilt } from './set-up.mjs';
import { countPlaywright, countVitest } from './test-counts.mjs';

const results = join(root, 'test-results');
const failedSteps = [];

/** Everything that must hold before a change lands; each step says what it took, and none hides another. */
async function main() {
  await step('set-up', async () => {
    await ensureInstalled();
    await ensureTestPrograms();
    return { code: 0 };
  });
  if (failedSteps.length > 0) return { passed: 0, failed: 1 };
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results);

  // Two at a time: lint takes one processor for as long as the others take the second.
  await Promise.all([
    step('lint', tool('eslint', lintArguments)),
    steps(
      ['build', build],
      ['types', tool('tsc', ['--noEmit'])],
      ['format', tool('prettier', formatArguments)],
      ['import rules', tool('depcruise', importArguments)],
    ),
  ]);

  const unit = join(results, 'vitest.json');
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${unit}`];
  await step('unit and integration', tool('vitest', ['run', '--project=!faults', ...reporters]));
  const e2e = join(results, 'playwright.json');
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: e2e };
  await step('end to end', tool('playwright', ['test', '--reporter=line,json'], { env }));

  return add(countVitest(unit), countPlaywright(e2e));
}

const lintArguments = [
  ...['.', '--max-warnings', '0', '--cache'],
  ...['--cache-location', 'node_modules/.cache/eslint/'],
];
const formatArguments = ['--check', '.', '--cache', '--log-level', 'warn'];
const importArguments = [
  ...['--config', 'test/architecture/dependency-cruiser.cjs'],
  ...['electron', 'renderer', 'shared'],
];

async function build() {
  await ensureRendererBuilt();
  await ensureDesktopBuilt();
  return { code: 0 };
}

/** Runs a tool and keeps its words until it has something to complain of. */
function tool(name, args, options = {}) {
  const env = { NO_COLOR: '1', ...options.env };
  return () => runTool(name, args, { quiet: true, ...options, env });
}

async function steps(...list) {
  for (const [name, act] of list) await step(name, act);
}

async function step(name, act) {
  const started = Date.now();
  const { code, output = '' } = await act().catch((error) => ({ code: 1, output: error.message }));
  const time = inWords(Date.now() - started);
  say(`${code === 0 ? 'passed' : 'FAILED'}  ${name.padEnd(22)} ${time}`);
  if (code === 0) return;
  failedSteps.push(name);
  say(`\n${output.trim()}\n`);
}

/** Tests that failed, and the steps that count no tests of their own. */
function add(unit, e2e) {
  const countless = failedSteps.filter(
    (name) =>
      !(name === 'unit and integration' && unit.failed > 0) &&
      !(name === 'end to end' && e2e.failed > 0),
  );
  return {
    passed: unit.passed + e2e.passed,
    failed: unit.failed + e2e.failed + countless.length,
  };
}

const started = Date.now();
const { passed, failed } = await main();
if (failedSteps.length > 0) say(`Failed: ${failedSteps.join(', ')}.`);
say(`All steps took ${inWords(Date.now() - started)}.`);
// The one line on standard output, and the last.
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
