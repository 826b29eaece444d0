import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeriodeText } from '../components/periode-text';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

/** The bodies a plan goes before, what for, and when. */
export function ForelaeggelserSection({ handleplanId }: { readonly handleplanId: number }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const forelaeggelser = useOverblikIndex().forelaeggelser(handleplanId);
  if (forelaeggelser.length === 0) return null;
  return (
    <PanelSection title={t('handleplan.forelaeggelser')}>
      <ul className={styles.list}>
        {forelaeggelser.map(({ id, organ, formaal, periode }) => (
          <li key={id} className={styles.line}>
            <span>{[t(`organ.${organ}`), formaal !== null && t(`formaal.${formaal}`)].filter(Boolean).join(' ')}</span>
            {periode !== null && <span className={styles.quiet}><PeriodeText periode={periode} /></span>}
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
