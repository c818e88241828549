// @vitest-environment node
import { describe, expect, it, vi } from 'vitest';
import { firstViewChunk } from '../../src/build/vite/first-view-chunks.ts';

const at = (path: string) => `${process.cwd()}/${path}`;

/** Who imports whom statically; what is imported lazily is in no list. */
function graphOf(imports: Record<string, string[]>) {
  const modules = new Map(
    Object.entries(imports).map(([path, imported]) => [at(path), imported.map(at)]),
  );
  return {
    getModuleInfo: vi.fn((id: string) => {
      const importedIds = modules.get(id);
      return importedIds ? { importedIds } : null;
    }),
  };
}

const graph = graphOf({
  'src/main.tsx': ['src/app/config.ts', 'src/lib/shared.ts'],
  'src/app/config.ts': ['src/main.tsx'],
  'src/lib/shared.ts': [],
  'src/app/start/start.tsx': [
    'src/app/shell.tsx',
    'src/lib/shared.ts',
    'node_modules/query/index.js',
  ],
  'src/app/shell.tsx': [
    'src/app/start/start.tsx',
    'node_modules/react/index.js',
    'src/lib/words.ts',
    'src/ui/field.module.css',
  ],
  'src/app/start/first-text.ts': ['src/lib/words.ts'],
  'node_modules/react/index.js': [],
  'node_modules/query/index.js': [
    'node_modules/query/useQuery.js',
    'node_modules/query/useMutation.js',
    'node_modules/query/mutationObserver.js',
  ],
  'src/features/comments/comments-panel.tsx': ['src/lib/shared.ts', 'src/features/comments/a.ts'],
});

describe('the chunk', () => {
  it.each([
    ['of the entry', 'src/main.tsx', 'entry'],
    ['of what the entry imports', 'src/app/config.ts', 'entry'],
    ['of what both import', 'src/lib/shared.ts', 'entry'],
    ['of the start, which has its own', 'src/app/start/start.tsx', null],
    ['of what the start imports', 'src/app/shell.tsx', 'reader'],
    ['of React, which runs by itself', 'node_modules/react/index.js', 'react'],
    ['of the first words', 'src/app/start/first-text.ts', null],
    ['of what the first words are made with', 'src/lib/words.ts', 'entry'],
    ['of a sheet below the first screen', 'src/ui/field.module.css', 'below'],
    ['of a package’s part that the first view uses', 'node_modules/query/useQuery.js', 'reader'],
    ['of a part that comments alone use', 'node_modules/query/useMutation.js', null],
    ['of another such part', 'node_modules/query/mutationObserver.js', null],
    ['of what is loaded when it is wanted', 'src/features/comments/comments-panel.tsx', null],
    ['of what that alone imports', 'src/features/comments/a.ts', null],
  ])('%s', (_, path, chunk) => {
    expect(firstViewChunk(at(path), graph)).toBe(chunk);
  });

  it('is found by walking the graph once', () => {
    const asked = graph.getModuleInfo.mock.calls.length;
    firstViewChunk(at('src/app/shell.tsx'), graph);
    expect(graph.getModuleInfo.mock.calls).toHaveLength(asked);
  });

  it('is another in another build', () => {
    const other = graphOf({ 'src/main.tsx': ['src/app/shell.tsx'], 'src/app/start/start.tsx': [] });
    expect(firstViewChunk(at('src/app/shell.tsx'), other)).toBe('entry');
    expect(firstViewChunk(at('src/app/shell.tsx'), graph)).toBe('reader');
  });
});
