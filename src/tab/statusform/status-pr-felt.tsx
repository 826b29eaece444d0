import { Field, Input } from '@fluentui/react-components';
import { formatDato } from '../../texts/format-dato';
import { useTranslation } from '../app/translation';
import { faultText } from './fault-text';
import { useFormStyles } from './form-styles';
import type { StatusFormModel } from './use-status-form';

/** The day the status is true of; says so when a newer status stands already. */
export function StatusPrFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useFormStyles();
  const { t, language } = useTranslation();
  const { statusPr } = form.values.felter;
  const fault = form.faults.get('statusPr');
  const standing = form.standing.statusPr;
  const older = standing !== null && statusPr !== '' && statusPr < standing;
  return (
    <Field
      label={t('statusform.statusPr')}
      {...(older && { hint: t('statusform.statusPr.aeldre', { dato: formatDato(standing, language) }) })}
      {...(fault !== undefined && { validationState: 'error' as const, validationMessage: faultText('statusPr', fault, t) })}
    >
      <Input className={styles.control} type="date" name="statusPr" max={form.today} value={statusPr} onChange={(_, data) => form.values.change({ statusPr: data.value })} />
    </Field>
  );
}
