import { existsSync, readFileSync } from 'node:fs';

/** What vitest's own report says; a file that would not even load counts as one failure. */
export function countVitest(report) {
  const read = readReport(report);
  if (read === undefined) return { passed: 0, failed: 0 };
  const broken = read.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  );
  return { passed: read.numPassedTests, failed: read.numFailedTests + broken.length };
}

/** What Playwright's own report says; a test that passed only when tried again counts as failed. */
export function countPlaywright(report) {
  const read = readReport(report);
  if (read === undefined) return { passed: 0, failed: 0 };
  const { expected, unexpected, flaky } = read.stats;
  return { passed: expected, failed: unexpected + flaky + read.errors.length };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
