import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { FREMDRIFT, type Fremdrift } from '../../domain/status/fremdrift';
import { useTranslation } from '../app/translation';
import { TARGET } from './form-styles';
import type { StatusFormModel } from './use-status-form';

const useStyles = makeStyles({
  label: { lineHeight: tokens.lineHeightBase300 },
  choices: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  choice: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: TARGET, cursor: 'pointer' },
  radio: { flexShrink: 0, width: '18px', height: '18px', margin: 0, accentColor: tokens.colorCompoundBrandBackground, cursor: 'inherit', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
});

/** Stands for what has no code. */
const NONE = 'ikke-vurderet';

/** How it goes, apart from how far it is: a plain group of radio buttons, which the keyboard knows. */
export function FremdriftFelt({ form }: { readonly form: StatusFormModel }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const labelId = useId();
  const chosen = form.values.felter.fremdrift;
  const choice = (fremdrift: Fremdrift | null) => (
    <label key={fremdrift ?? NONE} className={styles.choice}>
      <input type="radio" name="fremdrift" className={styles.radio} checked={chosen === fremdrift} onChange={() => form.values.change({ fremdrift })} />
      {t(`fremdrift.${fremdrift ?? NONE}`)}
    </label>
  );
  return (
    <div role="radiogroup" aria-labelledby={labelId}>
      <span id={labelId} className={styles.label}>{t('statusform.fremdrift')}</span>
      <div className={styles.choices}>{[...FREMDRIFT, null].map(choice)}</div>
    </div>
  );
}
