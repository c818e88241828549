import { useTranslation } from '../../i18n/translation.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useFocusHandedOn } from './use-focus-handed-on.ts';

/** The newsroom has changed the article: nothing moves before the reader says so. */
export function UpdateNotice({ onShow }: { onShow: () => void }) {
  const { t } = useTranslation();
  return (
    <div ref={useFocusHandedOn()}>
      <Notice
        tone="calm"
        icon="clock"
        title={t('art.changed')}
        action={{ label: t('art.show'), onClick: onShow }}
      />
    </div>
  );
}
