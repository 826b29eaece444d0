import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCurrentPersonState } from '../app/current-person';
import { useTranslation } from '../app/translation';

const useStyles = makeStyles({
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** The way to a new status of an Omraade or a strategi; those who only read are told why there is none. */
export function RegisterEmne({ label, onRegister }: { readonly label: string; readonly onRegister: () => void }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const state = useCurrentPersonState();
  if (state.phase !== 'known') return null;
  if (!state.currentPerson.mayRegisterStatus) return <p className={styles.note}>{t('handleplan.ikke-registrere')}</p>;
  return <Button appearance="primary" onClick={onRegister}>{label}</Button>;
}
