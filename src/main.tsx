import './styles/index.css';
import { ConfigError, readConfig } from './app/config.ts';
import { preloadData } from './app/preload-data.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

if (import.meta.env.DEV) {
  const { startSampleNewsroom } = await import('../mocks/browser.ts');
  await startSampleNewsroom(window.location.search);
}

try {
  const config = readConfig(document);
  preloadData(config, window.location.pathname);
  const { start } = await import('./app/start.tsx');
  start(config, root);
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  const { showConfigError } = await import('./app/show-config-error.ts');
  showConfigError(error, root);
}
