import type { ConfigError } from '../config.ts';
import { problemText } from './config-problems.ts';

/**
 * A page for the publisher, who has just written the configuration: it names the wrong field.
 * Plain nodes, since neither a language nor a newsroom is known.
 */
export function showConfigError(error: ConfigError, root: HTMLElement): void {
  const title = document.createElement('h1');
  title.textContent = 'Configuration';
  const problem = document.createElement('p');
  const field = document.createElement('code');
  field.textContent = error.field;
  problem.append(field, ` ${problemText(error)}.`);
  const where = document.createElement('p');
  where.textContent = 'index.html, <script type="application/json" id="le-fil-config">';
  const page = document.createElement('main');
  page.className = 'start-error';
  page.setAttribute('role', 'alert');
  page.append(title, problem, where);
  root.replaceChildren(page);
  document.title = 'Configuration · Le Fil';
}
