import './styles/index.css';
import { type Config, ConfigError, readConfig } from './app/config.ts';
import { askForWords, startEarly } from './app/start/early-start.ts';
import { type PrerenderedPage, readPrerendered } from './app/start/prerendered-page.ts';
import { showStartError } from './app/start/show-start-error.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

/** What this script may take to load, in milliseconds, for a connection to count as quick. */
const QUICK_MS = 120;

// Not awaited: the reader's chunk imports from this one, and the two would wait for each other.
void main(root);

async function main(root: HTMLElement): Promise<void> {
  if (import.meta.env.DEV) {
    const { startSampleNewsroom } = await import('../mocks/browser.ts');
    await startSampleNewsroom(window.location.search);
  }

  const page = readPrerendered(document, location.pathname);
  try {
    const config = readConfig(document);
    await (page ? continuePage(config, page, root) : startEmpty(config, root));
  } catch (error) {
    if (error instanceof ConfigError) {
      const { showConfigError } = await import('./app/start/show-config-error.ts');
      showConfigError(error, root);
    } else {
      // A page that came as HTML stands, and its links work.
      if (!page) showStartError(root);
      throw error;
    }
  }
}

/** In steps, with a breath between them: what the reader does meanwhile is not held up. */
async function continuePage(
  config: Config,
  page: PrerenderedPage,
  root: HTMLElement,
): Promise<void> {
  askForWords(config);
  await import('react-dom/client');
  await breathe();
  const { takeOver } = await import('./app/start/take-over.tsx');
  await breathe();
  await takeOver(config, page, root);
}

async function startEmpty(config: Config, root: HTMLElement): Promise<void> {
  const starting = startEarly(config, location);
  const reader = import('./app/start/start.tsx');
  const early = await starting;
  const rendered = new AbortController();
  if (isSlow()) {
    import('./app/start/first-text.ts').then(
      ({ showFirstText }) => showFirstText(early, config.language, root, rendered.signal),
      () => undefined,
    );
  }
  try {
    const { start } = await reader;
    await start(config, early, root);
  } finally {
    rendered.abort();
  }
}

/** Over a quick connection the reader's own code is here before anybody could read. */
function isSlow(): boolean {
  const [timing] = performance.getEntriesByName(import.meta.url);
  return timing !== undefined && timing.duration > QUICK_MS;
}

function breathe(): Promise<void> {
  return globalThis.scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
}
