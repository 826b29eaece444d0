import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { hasPeriodePassed } from '../../domain/status/has-periode-passed';
import { showPeriode } from '../../texts/show-periode';
import { useTranslation } from '../app/translation';
import { CprPlace } from './cpr-place';
import { faultText } from './fault-text';
import { useFormStyles } from './form-styles';
import { periodeReading } from './periode-reading';
import type { StatusFormModel } from './use-status-form';

/** The periode in people's own words, with how it is read while they type; a fault waits until they have left the field. */
export function PeriodeFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useFormStyles();
  const { t, language } = useTranslation();
  const [left, setLeft] = useState(false);
  const { periode: text, trin } = form.values.felter;
  const reading = periodeReading(text, language, t);
  const unread = text.trim() !== '' && reading === null;
  const fault = form.faults.get('periode') ?? (left && unread ? 'unreadable' : undefined);
  const passed = hasPeriodePassed(form.standing.periode, trin, form.today) ? form.standing.periode : null;

  function validation() {
    if (fault !== undefined) return { validationState: 'error' as const, validationMessage: faultText('periode', fault, t) };
    if (reading !== null) return { validationState: 'success' as const, validationMessage: reading };
    return unread ? { validationState: 'none' as const, validationMessage: t('statusform.periode.ikke-endnu') } : {};
  }

  return (
    <div>
      <Field
        label={t('statusform.periode')}
        hint={passed === null ? t('statusform.periode.hint') : `${t('statusform.periode.slut', { periode: showPeriode(passed, language) })} ${t('statusform.periode.hint')}`}
        {...validation()}
      >
        <Input
          className={styles.control}
          name="periode"
          autoComplete="off"
          value={text}
          onChange={(_, data) => form.values.change({ periode: data.value })}
          onFocus={() => setLeft(false)}
          onBlur={() => setLeft(true)}
        />
      </Field>
      <CprPlace text={text} onShow={() => form.focus('periode')} />
    </div>
  );
}
