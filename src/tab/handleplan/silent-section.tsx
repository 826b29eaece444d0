import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { silentDele } from '../../domain/overblik/silent-plans';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { StatusAge } from '../components/status-age';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

/** Who owes a word about this plan, and since when. Nothing when all have said theirs. */
export function SilentSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const silent = silentDele(handleplan, index, datoInCopenhagen(now()));
  if (silent.length === 0) return null;
  return (
    <PanelSection title={t('handleplan.mangler')}>
      <ul className={styles.list}>
        {silent.map(({ del, sidst }) => (
          <li key={del?.aktoerId ?? 'ingen'} className={styles.line}>
            <span>{index.aktoerer.get(del?.aktoerId ?? 0)?.navn ?? t('handleplan.ingen-ansvarlig')}</span>
            <span className={styles.quiet}>{sidst === null ? t('tavse.aldrig') : <>{t('tavse.sidst')} <StatusAge statusPr={sidst} /></>}</span>
          </li>
        ))}
      </ul>
    </PanelSection>
  );
}
