import { screen } from '@testing-library/dom';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/app/config.ts';
import { showConfigError } from '../../src/app/start/show-config-error.ts';
import { showStartError } from '../../src/app/start/show-start-error.ts';

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement('div');
  root.textContent = 'Ce qui était là';
  document.body.append(root);
});
afterEach(() => {
  root.remove();
  document.documentElement.lang = '';
});

describe('a wrong configuration', () => {
  it('has a page that says which field, what is wrong with it and where it is', () => {
    showConfigError(new ConfigError('links.0.href', 'wrong'), root);
    const page = screen.getByRole('alert');
    expect(page.parentElement).toBe(root);
    expect(page).toHaveTextContent(
      'Configurationlinks.0.href must be an address.index.html, <script type="application/json" id="le-fil-config">',
    );
    expect(screen.getByText('links.0.href').localName).toBe('code');
    expect(root).not.toHaveTextContent('Ce qui était là');
    expect(document.title).toBe('Configuration · Le Fil');
  });

  it('shows what was written as text, whatever it is', () => {
    showConfigError(new ConfigError('<img src=x>', 'wrong'), root);
    expect(screen.getByText('<img src=x>')).toBeVisible();
    expect(root.querySelector('img, script')).toBeNull();
  });
});

describe('a page whose own code does not come', () => {
  it.each([
    ['fr', 'La page n’a pas pu être chargée en entier.', 'Recharger la page'],
    ['ar', 'تعذّر تحميل الصفحة كاملة.', 'أعد تحميل الصفحة'],
    ['en', 'The page could not be loaded completely.', 'Reload the page'],
    ['', 'La page n’a pas pu être chargée en entier.', 'Recharger la page'],
  ])('says so in the language that it is in (%s), and how to go on', (language, what, way) => {
    document.documentElement.lang = language;
    showStartError(root);
    expect(screen.getByRole('alert')).toHaveTextContent(what);
    expect(screen.getByRole('heading', { level: 1, name: what })).toBeVisible();
    expect(screen.getByRole('button', { name: way })).toBeVisible();
    expect(root).not.toHaveTextContent('Ce qui était là');
  });
});
