import { useState } from 'react';
import { useTranslation } from '../../../i18n/translation.tsx';
import { isolated, shownName } from '../../../lib/plain-text.ts';
import { ActionButton } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/field.tsx';
import { type CommentField, checkComment } from './comment-checks.ts';
import styles from './comment-composer.module.css';
import { type Signature, writeSignature } from './comment-signature.ts';

interface SignatureFieldsProps {
  signature: Signature;
  hasEmail: boolean;
  errorOf: (field: CommentField) => string | undefined;
}

/** Who writes: asked the first time, and whenever the reader wants it to be another. */
export function SignatureFields({ signature, hasEmail, errorOf }: SignatureFieldsProps) {
  const { t } = useTranslation();
  const [isKnown, setIsKnown] = useState(() => isSigned(signature, hasEmail));
  const handleChange = (part: Partial<Signature>) => writeSignature({ ...signature, ...part });

  if (isKnown && !errorOf('name') && !errorOf('email')) {
    return (
      <p className={styles.signed}>
        <span>
          {t('com.signed', { name: isolated(shownName(signature.name, t('com.anonymous'))) })}
        </span>
        <ActionButton onClick={() => setIsKnown(false)}>{t('com.signElse')}</ActionButton>
      </p>
    );
  }
  return (
    <>
      <div className={styles.pair}>
        <TextField
          name="name"
          label={t('com.name')}
          autoComplete="nickname"
          value={signature.name}
          error={errorOf('name')}
          onChange={({ target }) => handleChange({ name: target.value })}
        />
        {hasEmail && (
          <TextField
            name="email"
            type="email"
            label={t('com.mail')}
            autoComplete="email"
            value={signature.email}
            hint={t('com.mailNever')}
            error={errorOf('email')}
            onChange={({ target }) => handleChange({ email: target.value })}
          />
        )}
      </div>
      <label className={styles.remember}>
        <input
          type="checkbox"
          checked={signature.isKept}
          onChange={({ target }) => handleChange({ isKept: target.checked })}
        />
        {t('com.remember')}
      </label>
    </>
  );
}

function isSigned(signature: Signature, requireEmail: boolean): boolean {
  const rules = { maxLength: Number.POSITIVE_INFINITY, requireEmail, moderation: 'none' } as const;
  const { name, email } = checkComment({ text: '.', ...signature }, rules);
  return !name && !email;
}
