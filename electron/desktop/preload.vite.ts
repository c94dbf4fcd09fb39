import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/** A sandboxed preload script is one CommonJS file that may require `electron` and nothing else. */
export default defineConfig({
  root: join(here, '../..'),
  publicDir: false,
  ssr: { target: 'node', noExternal: true, external: ['electron'] },
  build: {
    ssr: true,
    outDir: 'dist/desktop',
    emptyOutDir: false,
    target: 'chrome140',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: { preload: join(here, 'preload.ts') },
      output: { format: 'cjs', entryFileNames: '[name].cjs' },
    },
  },
});
