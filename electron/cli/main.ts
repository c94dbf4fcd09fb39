import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// What was compiled once is read from then on. Everything else is imported after: it halves the start.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/clear-days/compiled'));
const { runProcess } = await import('./run-process.ts');
process.exitCode = await runProcess();
