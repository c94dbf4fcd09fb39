import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    reporters: process.env['CI'] === undefined ? ['default'] : ['default', 'github-actions'],
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
          testTimeout: 5_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts', 'test/architecture/**/*.test.ts'],
          // Each file opens real databases: a process of its own keeps their handles apart.
          pool: 'forks',
          testTimeout: 20_000,
        },
      },
    ],
  },
});
