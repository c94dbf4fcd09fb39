import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedNode, root, run } from './run.mjs';
import { inWords, say } from './say.mjs';
import { ensureInstalled } from './set-up.mjs';

const folder = join(root, 'test/bench');

/**
 * Runs every `test/bench/*.bench.ts`, each in a process of its own, and prints one table. A benchmark
 * exports `measure()`, which gives `{ name, milliseconds, baseline: { name, milliseconds } }[]`; what
 * counts is the ratio to the baseline of the same run. Words after the command choose files by name.
 */
async function main(words) {
  await ensureInstalled();
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.bench.ts'))
    .filter((file) => words.length === 0 || words.some((word) => file.includes(word)));
  const rows = [];
  for (const file of files) {
    const started = Date.now();
    const one = join(root, 'electron/launch/bench-one.mjs');
    const { code, output } = await run(pinnedNode, [one, join(folder, file)], { quiet: true });
    const last = output.trim().split('\n').at(-1) ?? '';
    if (code !== 0) throw new Error(`${file} did not finish:\n${output}`);
    rows.push(...JSON.parse(last));
    say(`${file} took ${inWords(Date.now() - started)}.`);
  }
  printTable(rows);
}

function printTable(rows) {
  const head = ['what', 'ms', 'against', 'ms', 'ratio'];
  const cells = rows.map(({ name, milliseconds, baseline }) => [
    name,
    milliseconds.toFixed(2),
    baseline.name,
    baseline.milliseconds.toFixed(2),
    (milliseconds / baseline.milliseconds).toFixed(2),
  ]);
  const widths = head.map((word, column) =>
    Math.max(word.length, ...cells.map((row) => row[column].length)),
  );
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...cells]) {
    const padded = row.map((cell, column) =>
      column % 2 === 0 && column < 4 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]),
    );
    console.log(padded.join('  '));
  }
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  say(error.message);
  process.exitCode = 1;
}
