import { afterEach, describe, expect, it } from 'vitest';
import { copyPlainSpaces } from '../../src/features/article/plain-copy.ts';

/** Copies what stands in `html`; gives what the handler put on the clipboard, by type. */
function copy(html: string, from = 'main') {
  document.body.innerHTML = `<main>${html}</main>`;
  document.getSelection()?.selectAllChildren(document.body);
  const held = new Map<string, string>();
  const event = Object.assign(new Event('copy', { bubbles: true, cancelable: true }), {
    clipboardData: { setData: (type: string, data: string) => held.set(type, data) },
  });
  document.addEventListener('copy', copyPlainSpaces);
  document.querySelector(from)?.dispatchEvent(event);
  document.removeEventListener('copy', copyPlainSpaces);
  return { text: held.get('text/plain'), html: held.get('text/html'), event };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('copying', () => {
  it('gives the spaces that were typed, as text and as HTML', () => {
    const { text, html, event } = copy('<p>Oui\u202F! Un <em>prix\u00A0:</em> 4\u202F000</p>');
    expect(text).toBe('Oui ! Un prix : 4 000');
    expect(html).toBe('<main><p>Oui ! Un <em>prix :</em> 4 000</p></main>');
    expect(event.defaultPrevented).toBe(true);
  });

  it('gives marks and addresses, but neither controls nor what only the page needs', () => {
    const { html } = copy(
      '<p id="b-p" class="x" lang="fr">Oui\u202F! <a href="/a" rel="noopener">là</a><button>Bouton</button><img src="/i.png" alt="I" width="9"></p>',
    );
    expect(html).toBe(
      '<main><p lang="fr">Oui ! <a href="http://localhost:3000/a">là</a><img src="http://localhost:3000/i.png" alt="I"></p></main>',
    );
  });

  it.each([
    ['there is nothing to change', '<p>Oui !</p>', 'main'],
    ['it is done in a field', '<p>Oui\u202F!</p><textarea></textarea>', 'textarea'],
  ])('is left to the browser where %s', (_, html, from) => {
    const { text, event } = copy(html, from);
    expect(text).toBeUndefined();
    expect(event.defaultPrevented).toBe(false);
  });
});
