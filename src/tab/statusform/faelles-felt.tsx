import { Checkbox, Field } from '@fluentui/react-components';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useTranslation } from '../app/translation';
import { useFormStyles } from './form-styles';
import { planName } from './plan-name';
import type { StatusFormModel } from './use-status-form';

/** Asks whether the status holds for the plans that share the cell too. Nothing when the plan has one of its own. */
export function FaellesFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useFormStyles();
  const { t } = useTranslation();
  const { gaelderOgsaa } = form.values;
  const [first, ...others] = form.sharing;
  if (first === undefined) return null;

  function choose(plan: Handleplan, chosen: boolean): void {
    form.values.chooseAlso(chosen ? [...gaelderOgsaa, plan.id] : gaelderOgsaa.filter((id) => id !== plan.id));
  }

  return (
    <Field
      label={others.length === 0 ? t('statusform.faelles', { nummer: first.nummer ?? first.titel }) : t('statusform.faelles.flere')}
      hint={t(others.length === 0 ? 'statusform.faelles.hint' : 'statusform.faelles.hint-flere')}
    >
      <div role="group">
        {form.sharing.map((plan) => (
          <div key={plan.id}>
            <Checkbox className={styles.checkbox} checked={gaelderOgsaa.includes(plan.id)} label={t('statusform.faelles.ja', { plan: planName(plan) })} onChange={(_, data) => choose(plan, data.checked === true)} />
          </div>
        ))}
      </div>
    </Field>
  );
}
