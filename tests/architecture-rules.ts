/**
 * The one way that imports may go: build → prerender → app → features → {api, ui, i18n} → lib, with main
 * beside prerender. Features never import features; mocks import only types from src/api. Features are whatever folders there are.
 */
export interface Import {
  from: string;
  to: string;
  isTypeOnly: boolean;
}

const ALLOWED: Record<string, readonly string[]> = {
  main: ['app', 'styles', 'mocks'],
  app: ['app', 'features', 'api', 'ui', 'i18n', 'lib'],
  features: ['api', 'ui', 'i18n', 'lib'],
  api: ['api', 'lib'],
  ui: ['ui', 'i18n', 'lib'],
  i18n: ['i18n', 'lib'],
  styles: ['styles', 'fonts'],
  prerender: ['prerender', 'app', 'features', 'api', 'i18n', 'lib'],
  build: ['build', 'prerender', 'app', 'mocks'],
  lib: [],
  mocks: ['mocks'],
};

/** The part of the house that a file stands in; the path is relative to the top, with slashes. */
function zoneOf(path: string): string {
  if (path === 'src/main.tsx') return 'main';
  const [top = '', second = ''] = path.split('/');
  return top === 'src' ? second : top;
}

function featureOf(path: string): string | undefined {
  return /^src\/features\/([^/]+)\//.exec(path)?.[1];
}

/** What is wrong with an import, or undefined. */
export function faultOf({ from, to, isTypeOnly }: Import): string | undefined {
  const [source, target] = [zoneOf(from), zoneOf(to)];
  if (source === 'tests') return undefined;
  const feature = featureOf(from);
  if (feature !== undefined && feature === featureOf(to)) return undefined;
  if (source === 'mocks' && target === 'api' && isTypeOnly) return undefined;
  if (ALLOWED[source]?.includes(target)) return undefined;
  if (source === 'lib' && target === 'lib') return undefined;
  return `${from} imports ${to}: ${source} may not import ${target}`;
}
