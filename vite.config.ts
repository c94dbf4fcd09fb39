import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/**
 * Builds the screens to dist/renderer for `app://clear-days/` and for the loopback host.
 *
 * Content-Security-Policy that the result works under:
 *   default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self';
 *   img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none';
 *   frame-ancestors 'none'
 * Scripts need neither 'unsafe-inline' nor 'unsafe-eval'. Styles need 'unsafe-inline' because
 * Mantine writes its variables, and the scroll lock of a dialog, in <style> elements.
 */
export default defineConfig(({ mode }) => ({
  root: 'renderer',
  base: '/',
  publicDir: false,
  plugins: [react()],
  define: { 'process.env.NODE_ENV': JSON.stringify(mode) },
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    sourcemap: false,
    target: 'chrome140',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        entryFileNames: 'assets/[name]-[hash].js',
        chunkFileNames: 'assets/[name]-[hash].js',
        assetFileNames: 'assets/[name]-[hash][extname]',
      },
    },
  },
}));
