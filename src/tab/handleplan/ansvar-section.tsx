import { specialomraaderOf } from '../../domain/overblik/people-of-ansvar';
import type { Ansvar } from '../../domain/strategi/ansvar';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { lazyPage } from '../app/lazy-page';
import { CARE } from '../app/shelves';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeopleLine } from '../components/people-line';
import { EditableSection } from './editable-section';
import { usePanelStyles } from './use-panel-styles';

const AnsvarEditor = lazyPage(async () => (await import(/* webpackChunkName: "pleje" */ './edit/plan-editors')).AnsvarEditor, CARE);

/** Who answers for a plan and who takes part, with the people behind each aktør. */
export function AnsvarSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const ansvar = useOverblikIndex().ansvar(handleplan.id);
  return (
    <EditableSection title={t('handleplan.ansvar')} handleplan={handleplan} isEmpty={false} editor={(onFinished) => <AnsvarEditor handleplan={handleplan} onFinished={onFinished} />}>
      {ansvar.length === 0 && <p className={styles.text}>{t('handleplan.ingen-ansvarlig')}</p>}
      <ul className={styles.list}>
        {ansvar.map((row) => <li key={row.id}><AnsvarText ansvar={row} strategiId={handleplan.strategiId} /></li>)}
      </ul>
    </EditableSection>
  );
}

/** One aktør's part in a plan: who, as what, for which specialområde, and the people. */
export function AnsvarText({ ansvar, strategiId }: { readonly ansvar: Ansvar; readonly strategiId: number }) {
  const styles = usePanelStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const aktoer = index.aktoerer.get(ansvar.aktoerId);
  const specialomraade = ansvar.specialomraadeId === ansvar.aktoerId ? undefined : index.aktoerer.get(ansvar.specialomraadeId ?? 0);
  const unnamed = ansvar.personIds.length === 0;
  return (
    <>
      <div className={styles.line}>
        <strong>{aktoer?.navn ?? t('planform.aktoer-vaek')}</strong>
        <span className={styles.quiet}>{t(`rolle.${ansvar.rolle}`)}</span>
        {specialomraade !== undefined && <span className={styles.quiet}>{t('planform.for', { specialomraade: specialomraade.navn })}</span>}
      </div>
      {aktoer?.type === 'specialomraaderne' && unnamed && specialomraade === undefined
        ? <div className={styles.quiet}>{t('aktoer.alle-specialomraader', { antal: specialomraaderOf(strategiId, index).length })}</div>
        : <PeopleLine personIds={unnamed ? (aktoer?.personIds ?? []) : ansvar.personIds} stedfortraederIds={aktoer?.stedfortraederIds ?? []} lederIds={aktoer?.lederIds ?? []} />}
    </>
  );
}
