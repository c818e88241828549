import { useTranslation } from '../../../i18n/translation.tsx';
import { buttonClasses } from '../../../ui/button.tsx';
import { passageHashOf } from '../passages/links/passage-link.ts';
import { HashLink } from './hash-link.tsx';
import { usePlacement } from './use-placement.ts';

interface SeePassageProps {
  articleId: string;
  /** The comment's id, or the key of the letter that may become one. */
  id: string;
}

/** Leads from a comment to the passage that it speaks of, where the article still has it. */
export function SeePassage({ articleId, id }: SeePassageProps) {
  const { t } = useTranslation();
  const placement = usePlacement(articleId, id);
  if (placement === undefined || placement === 'gone') return null;
  return (
    <HashLink hash={passageHashOf(id)} className={buttonClasses.action} data-quote>
      {t('margin.see')}
    </HashLink>
  );
}
