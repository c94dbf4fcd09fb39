import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/**
 * Tests that speak to a core through `openTestApp`, and so can do it over any transport. Those that look
 * into hundreds of bundles say `@one-transport`: what crosses the contract there has tests of its own.
 */
const testsOfTheCore = globSync('test/integration/**/*.test.ts', {
  cwd: import.meta.dirname,
}).filter((file) => {
  const text = readFileSync(file, 'utf8');
  return text.includes('openTestApp(') && !text.includes('@one-transport');
});

export default defineConfig({
  test: {
    environment: 'node',
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          // Rules hold no state, so their files may share a worker: no start-up cost per file.
          pool: 'threads',
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/architecture/**/*.test.ts'],
          // Each file opens real databases: a process of its own keeps their handles apart.
          pool: 'forks',
          testTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'faults',
          include: ['test/faults/**/*.test.ts'],
          pool: 'forks',
          testTimeout: 300_000,
        },
      },
      // The same sentences about the core hold over the two transports that the hosts use.
      ...(['http', 'port'] as const).map((transport) => ({
        extends: true as const,
        test: {
          name: `over ${transport}`,
          include: testsOfTheCore,
          env: { CLEAR_DAYS_TRANSPORT: transport },
          pool: 'forks' as const,
          testTimeout: 90_000,
        },
      })),
    ],
  },
});
