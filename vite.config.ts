import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { defineConfig } from 'vitest/config';
import { cataloguePlugin } from './src/build/vite/catalogue-plugin.ts';
import { className, classNamesPlugins } from './src/build/vite/class-names.ts';
import { commentChunks } from './src/build/vite/comment-chunks.ts';
import { drawingsPlugin } from './src/build/vite/drawings-plugin.ts';
import { firstViewChunk } from './src/build/vite/first-view-chunks.ts';
import { loadStylesPlugin } from './src/build/vite/load-styles-plugin.ts';
import { preloadPlugin } from './src/build/vite/preload-plugin.ts';
import { shakeRouterPlugin } from './src/build/vite/shake-router-plugin.ts';

export default defineConfig({
  plugins: [
    cataloguePlugin(),
    ...classNamesPlugins(),
    drawingsPlugin(),
    react(),
    msw(),
    shakeRouterPlugin(),
    loadStylesPlugin(),
    preloadPlugin(),
  ],
  build: {
    // light-dark(), nesting and :has() as written: every browser that the reader supports has them.
    target: ['chrome125', 'firefox128', 'safari17.5'],
    // The pages list what they need themselves (preload-plugin).
    modulePreload: false,
    rolldownOptions: {
      // How long plugins take is no fault of the build's.
      checks: { bundlerTimings: false },
      output: {
        codeSplitting: { groups: [{ name: firstViewChunk, priority: 9 }, ...commentChunks] },
      },
    },
    assetsInlineLimit: 0,
  },
  css: { modules: { generateScopedName: className } },
  test: {
    environment: 'jsdom',
    include: [
      'tests/architecture.test.ts',
      'tests/units/**/*.test.{ts,tsx}',
      'tests/journeys/**/*.test.tsx',
    ],
    setupFiles: ['tests/setup.ts'],
    css: { modules: { classNameStrategy: 'non-scoped' } },
    restoreMocks: true,
    maxWorkers: '100%',
  },
});
