import './styles/index.css';
import { ConfigError, checkTimeZone, readConfig } from './app/config.ts';
import { startEarly } from './app/early-start.ts';
import { firstText, isWorthwhile } from './app/first-text.ts';
import { showStartError } from './app/show-start-error.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

// Not awaited: the reader's chunk imports from this one, and the two would wait for each other.
void main(root);

async function main(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startSampleNewsroom } = await import('../mocks/browser.ts');
    await startSampleNewsroom(window.location.search);
  }

  try {
    const config = readConfig(document);
    const early = startEarly(config, window.location.pathname);
    let isRendered = false;
    if (isWorthwhile(import.meta.url)) {
      early.article?.then(
        (article) => {
          const text = firstText(article, early.language, config.language);
          if (text && !isRendered) root.replaceChildren(text);
        },
        () => undefined,
      );
    }
    const reader = import('./app/start.tsx');
    checkTimeZone(config);
    const { start } = await reader;
    await start(config, early, root);
    isRendered = true;
  } catch (error) {
    if (error instanceof ConfigError) {
      const { showConfigError } = await import('./app/show-config-error.ts');
      showConfigError(error, root);
    } else {
      showStartError(root);
      throw error;
    }
  }
}
