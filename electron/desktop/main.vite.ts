import { join } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

/**
 * Puts the core and the desktop host into dist/desktop, with the libraries they use. What holds native
 * code, and pdf.js, which finds its worker beside itself, stay in node_modules.
 */
export default defineConfig({
  root: join(here, '../..'),
  publicDir: false,
  ssr: {
    target: 'node',
    noExternal: true,
    external: [
      'electron',
      'better-sqlite3',
      '@myriaddreamin/typst-ts-node-compiler',
      'pdfjs-dist',
      '@napi-rs/canvas',
    ],
  },
  build: {
    ssr: true,
    outDir: 'dist/desktop',
    emptyOutDir: false,
    target: 'node24',
    minify: false,
    sourcemap: false,
    rolldownOptions: {
      input: {
        main: join(here, 'main.ts'),
        'typeset-worker': join(here, '../core/documents/typeset-worker.ts'),
        'file-reader': join(here, '../core/scanning/file-reader.ts'),
      },
      output: { format: 'esm', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  },
});
