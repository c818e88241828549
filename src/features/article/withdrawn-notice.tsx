import { useNavigate } from 'react-router';
import { useTranslation } from '../../i18n/translation.tsx';
import { paths } from '../../lib/paths.ts';
import { Notice } from '../../ui/notice.tsx';

/** Over an article that the newsroom has taken back meanwhile: who is reading it may read on. */
export function WithdrawnNotice() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  return (
    <Notice
      tone="alert"
      icon="alert"
      title={t('state.withdrawn')}
      action={{ label: t('state.home'), onClick: () => void navigate(paths.front.href()) }}
    />
  );
}
