import { Button } from '@fluentui/react-components';
import type { MouseEvent } from 'react';
import { useTranslation } from '../app/translation';
import { SlowNote } from '../components/slow-note';
import { Spinner } from '../components/spinner';
import { useFormStyles } from './form-styles';
import type { StatusFormModel } from './use-status-form';

/** A field that loses the focus may show its fault and push the button away before the finger is lifted: the click would be lost. */
function keepFocus(event: MouseEvent): void {
  event.preventDefault();
}

/** Save and cancel, how far the save is, and how many things are in the way. The button keeps the focus while it saves. */
export function FormButtons({ form, onCancel }: { readonly form: StatusFormModel; readonly onCancel: () => void }) {
  const styles = useFormStyles();
  const { t } = useTranslation();
  const save = t(form.foreign === null ? 'statusform.gem' : 'statusform.gem-alligevel');
  return (
    <div className={styles.buttons}>
      <Button className={styles.button} type="submit" appearance="primary" onMouseDown={keepFocus} disabledFocusable={form.saving} {...(form.saving && { icon: <Spinner /> })}>
        {form.saving ? t('statusform.gemmer') : save}
      </Button>
      <Button className={styles.button} onMouseDown={keepFocus} onClick={onCancel} disabledFocusable={form.saving}>{t('statusform.annuller')}</Button>
      <span className={styles.shortcuts}>{t('statusform.genveje')}</span>
      <span role="status" className={styles.quiet}>
        {form.attempted && form.faults.size > 0 && t('statusform.mangler', { antal: form.faults.size })}
        {form.saving && <SlowNote>{t('statusform.langsomt')}</SlowNote>}
      </span>
    </div>
  );
}
