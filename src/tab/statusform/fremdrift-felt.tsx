import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { FREMDRIFT } from '../../domain/status/fremdrift';
import { useTranslation } from '../app/translation';
import { useFormStyles } from './form-styles';
import type { StatusFormModel } from './use-status-form';

/** Stands for "ikke vurderet", which has no code. */
const NONE = 'ikke-vurderet';

/** How it goes, apart from how far it is. */
export function FremdriftFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useFormStyles();
  const { t } = useTranslation();
  return (
    <Field label={t('statusform.fremdrift')}>
      <RadioGroup
        name="fremdrift"
        layout="horizontal"
        className={styles.radios}
        value={form.values.felter.fremdrift ?? NONE}
        onChange={(_, data) => form.values.change({ fremdrift: FREMDRIFT.find((fremdrift) => fremdrift === data.value) ?? null })}
      >
        {FREMDRIFT.map((fremdrift) => <Radio key={fremdrift} className={styles.radio} value={fremdrift} label={t(`fremdrift.${fremdrift}`)} />)}
        <Radio className={styles.radio} value={NONE} label={t('fremdrift.ikke-vurderet')} />
      </RadioGroup>
    </Field>
  );
}
