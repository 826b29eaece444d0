import { specialomraaderOf } from '../../domain/overblik/people-of-ansvar';
import type { Ansvar } from '../../domain/strategi/ansvar';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeopleLine } from '../components/people-line';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

/** Who answers for a plan and who takes part, with the people behind each aktør. */
export function AnsvarSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const ansvar = useOverblikIndex().ansvar(handleplan.id);
  return (
    <PanelSection title={t('handleplan.ansvar')}>
      {ansvar.length === 0 && <p className={styles.text}>{t('handleplan.ingen-ansvarlig')}</p>}
      <ul className={styles.list}>
        {ansvar.map((row) => <AnsvarItem key={row.id} ansvar={row} strategiId={handleplan.strategiId} />)}
      </ul>
    </PanelSection>
  );
}

function AnsvarItem({ ansvar, strategiId }: { readonly ansvar: Ansvar; readonly strategiId: number }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const aktoer = index.aktoerer.get(ansvar.aktoerId);
  if (aktoer === undefined) return null;
  const unnamed = ansvar.personIds.length === 0;
  return (
    <li>
      <div className={styles.line}><strong>{aktoer.navn}</strong><span className={styles.quiet}>{t(`rolle.${ansvar.rolle}`)}</span></div>
      {aktoer.type === 'specialomraaderne' && unnamed
        ? <div className={styles.quiet}>{t('aktoer.alle-specialomraader', { antal: specialomraaderOf(strategiId, index).length })}</div>
        : <PeopleLine personIds={unnamed ? aktoer.personIds : ansvar.personIds} stedfortraederIds={aktoer.stedfortraederIds} lederIds={aktoer.lederIds} />}
    </li>
  );
}
