import { Field, Select } from '@fluentui/react-components';
import { TRIN } from '../../domain/status/trin';
import { useTranslation } from '../app/translation';
import { useFormStyles } from './form-styles';
import type { StatusFormModel } from './use-status-form';

/** How far the plan is; nothing chosen is allowed, and is not "ikke startet". */
export function TrinFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useFormStyles();
  const { t } = useTranslation();
  return (
    <Field label={t('statusform.trin')}>
      <Select
        name="trin"
        select={{ className: styles.control }}
        value={form.values.felter.trin ?? ''}
        onChange={(_, data) => form.values.change({ trin: TRIN.find((trin) => trin === data.value) ?? null })}
      >
        <option value="">{t('statusform.trin.ingen')}</option>
        {TRIN.map((trin) => <option key={trin} value={trin}>{t(`trin.${trin}`)}</option>)}
      </Select>
    </Field>
  );
}
