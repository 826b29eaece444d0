import type { Forelaeggelse } from '../../domain/strategi/forelaeggelse';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { lazyPage } from '../app/lazy-page';
import { CARE } from '../app/shelves';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeriodeText } from '../components/periode-text';
import { EditableSection } from './editable-section';
import { usePanelStyles } from './use-panel-styles';

const ForelaeggelseEditor = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './edit/plan-editors')).ForelaeggelseEditor, CARE);

/** The bodies a plan goes before, what for, and when. */
export function ForelaeggelserSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const forelaeggelser = useOverblikIndex().forelaeggelser(handleplan.id);
  return (
    <EditableSection title={t('handleplan.forelaeggelser')} handleplan={handleplan} isEmpty={forelaeggelser.length === 0} editor={(onFinished) => <ForelaeggelseEditor handleplan={handleplan} onFinished={onFinished} />}>
      <ul className={styles.list}>
        {forelaeggelser.map((forelaeggelse) => <li key={forelaeggelse.id}><ForelaeggelseText forelaeggelse={forelaeggelse} /></li>)}
      </ul>
    </EditableSection>
  );
}

/** One body, what for, and when. */
export function ForelaeggelseText({ forelaeggelse: { organ, formaal, periode } }: { readonly forelaeggelse: Forelaeggelse }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  return (
    <div className={styles.line}>
      <span>{[t(`organ.${organ}`), formaal !== null && t(`formaal.${formaal}`)].filter(Boolean).join(' ')}</span>
      {periode !== null && <span className={styles.quiet}><PeriodeText periode={periode} /></span>}
    </div>
  );
}
