import { useNewerCount } from '../features/headlines/following.ts';
import { preferencesSlot } from '../features/settings/preferences.ts';
import { shortened, withoutBidiControls } from '../lib/text.ts';
import { useSlot } from '../ui/use-slot.ts';
import { useNewsroom } from './newsroom.ts';

const LONGEST_TITLE = 120;

/** What the tab, the history and a bookmark call this page, and its address at the newsroom. */
export function DocumentTitle(props: { title?: string; canonicalUrl?: string }) {
  const newsroom = useNewsroom();
  const name = shortened(withoutBidiControls(newsroom.name), LONGEST_TITLE);
  const title = props.title && shortened(withoutBidiControls(props.title), LONGEST_TITLE);
  const newer = useNewerCount();
  const { titleCount } = useSlot(preferencesSlot);
  const count = titleCount && newer > 0 ? `(${newer}) ` : '';
  return (
    <>
      <title>{`${count}${title ? `${title} · ${name}` : name}`}</title>
      {props.canonicalUrl && <link rel="canonical" href={props.canonicalUrl} />}
    </>
  );
}

/** Takes away what another page has left in the head: React adds its own, and removes none but that. */
export function removeDocumentTitle(): void {
  for (const tag of document.querySelectorAll('title, link[rel=canonical]')) tag.remove();
}
