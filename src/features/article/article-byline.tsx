import { createElement } from 'react';
import type { Article } from '../../api/model.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { withoutBidiControls } from '../../lib/text.ts';

const NAMES = '{names}';

/** « Par A, B et C », each name isolated from the direction of its neighbours. */
export function ArticleByline({ authors }: { authors: Article['authors'] }) {
  const { t, locale } = useTranslation();
  const [before, after] = t('art.by', { names: NAMES }).split(NAMES);
  const places = authors.map((_, index) => String(index));
  const list = new Intl.ListFormat(locale).formatToParts(places).map(({ type, value }) => {
    const author = type === 'element' ? authors[Number(value)] : undefined;
    return author ? createElement(AuthorName, { author }) : value;
  });
  return createElement('span', null, before, ...list, after);
}

function AuthorName({ author }: { author: Article['authors'][number] }) {
  const { href } = author;
  const name = withoutBidiControls(author.name);
  return (
    <bdi>
      {href ? (
        <a href={href} rel="noopener author">
          {name}
        </a>
      ) : (
        name
      )}
    </bdi>
  );
}
