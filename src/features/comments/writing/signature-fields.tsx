import { useTranslation } from '../../../i18n/translation.tsx';
import { TextField } from '../../../ui/field.tsx';
import type { CommentField } from './comment-checks.ts';
import styles from './comment-composer.module.css';
import { signatureSlot } from './comment-signature.ts';

interface SignatureFieldsProps {
  signature: { name: string; email: string };
  hasEmail: boolean;
  errorOf: (field: CommentField) => string | undefined;
}

/** Who writes; kept on the device from the first letter on. */
export function SignatureFields({ signature, hasEmail, errorOf }: SignatureFieldsProps) {
  const { t } = useTranslation();
  const handleChange = (part: Partial<typeof signature>) =>
    signatureSlot.write({ name: signature.name, email: signature.email, ...part });

  return (
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
  );
}
