import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';
import { useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useSaving } from '../statusform/use-saving';

/** What is read matters not: what is not told is told before anything is read. */
const ANY = { handleplanId: 0 };

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalL },
});

/** How many own changes are saved and still not told; counted anew whenever the overview is read, as after every save. */
function useUntoldCount(): number {
  const { editor } = useServices();
  const store = useOverblikStore();
  return useSyncExternalStore(store.state.subscribe, () => editor.untoldCount());
}

/** Says that something is saved though the history does not show it yet, and tries again. */
export function UntoldBar() {
  const styles = useStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const { saving, run } = useSaving();
  const antal = useUntoldCount();
  if (antal === 0) return null;
  const again = () => run(async () => {
    await editor.readAendringer(ANY);
  });
  return (
    <MessageBar className={styles.bar} intent="info" layout="multiline" politeness="polite">
      <MessageBarBody><MessageBarTitle>{t('aendringer.ikke-fortalt', { antal })}</MessageBarTitle> {t('aendringer.ikke-fortalt.raad')}</MessageBarBody>
      <MessageBarActions><Button disabledFocusable={saving} onClick={() => void again()}>{t('app.proev-igen')}</Button></MessageBarActions>
    </MessageBar>
  );
}
