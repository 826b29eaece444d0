import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRedoRegular } from '@fluentui/react-icons/svg/arrow-redo';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { useTranslation } from '../app/translation';
import type { Gemning } from './use-gemning';
import type { Gitter } from './use-gitter';
import type { GitterHandlinger } from './use-gitter-handlinger';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  count: { fontWeight: tokens.fontWeightSemibold, marginRight: tokens.spacingHorizontalM },
  told: { flexGrow: 1, minWidth: '12rem', color: tokens.colorNeutralForeground2 },
});

/** How much waits to be saved, the steps back and forth, and the save. */
export function GitterBar({ gitter, gemning, handlinger }: { readonly gitter: Gitter; readonly gemning: Gemning; readonly handlinger: GitterHandlinger }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const { aendringer, handleplaner, klar } = gitter.optaelling;
  const busy = gemning.undervejs !== null;
  return (
    <div className={styles.root}>
      <span className={styles.count}>{aendringer === 0 ? t('gitter.ingen-aendringer') : t('gitter.aendringer', { aendringer: t('gitter.antal-aendringer', { antal: aendringer }), handleplaner: t('overblik.antal', { antal: handleplaner }) })}</span>
      <span role="status" className={styles.told}>{toldIn(gemning, handlinger, t)}</span>
      <Button icon={<ArrowUndoRegular />} disabledFocusable={!gitter.kanFortryde || busy} onClick={handlinger.fortryd}>{t('gitter.fortryd')}</Button>
      <Button icon={<ArrowRedoRegular />} disabledFocusable={!gitter.kanGentage || busy} onClick={handlinger.gentag}>{t('gitter.gentag')}</Button>
      <Button appearance="primary" disabledFocusable={klar.length === 0 || busy} onClick={() => void gemning.gem()}>{t('gitter.gem')}</Button>
    </div>
  );
}

/** What just happened, in a line. */
function toldIn({ undervejs }: Gemning, { besked }: GitterHandlinger, t: ReturnType<typeof useTranslation>['t']): string {
  if (undervejs !== null) return t('gitter.gemmer', { antal: undervejs.total, done: undervejs.done });
  return besked === null ? '' : t(besked.key, besked.parameters);
}
