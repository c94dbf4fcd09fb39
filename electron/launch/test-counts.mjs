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

/** So many tests of the screens may need a second attempt on a busy machine; with more, each counts as failed. */
const mostUnsteady = 2;

/** What Playwright's own report says, with the names of the tests that passed only when tried again. */
export function countPlaywright(report) {
  const read = readReport(report);
  if (read === undefined) return { passed: 0, failed: 0, unsteady: [] };
  const { expected, unexpected, flaky } = read.stats;
  const tolerated = flaky <= mostUnsteady ? flaky : 0;
  return {
    passed: expected + tolerated,
    failed: unexpected + (flaky - tolerated) + read.errors.length,
    unsteady: read.suites.flatMap(unsteadyIn),
  };
}

function unsteadyIn({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(unsteadyIn)];
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
