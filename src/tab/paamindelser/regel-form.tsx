import { Checkbox } from '@fluentui/react-components';
import { useRef } from 'react';
import { UGEDAGE, type Ugedag } from '../../domain/kalender/ugedag';
import type { AabenRundepost, Rundefelter } from '../../domain/ports/paamindelsesbog';
import { ServiceError } from '../../domain/service-error';
import { formatUgedag } from '../../texts/format-ugedag';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { EditFrame } from '../redigering/edit-frame';
import { sameValues } from '../redigering/edit-state';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import type { PostForm } from '../redigering/use-post-form';
import { ValgFelt } from '../redigering/valg-felt';
import { DatoFelt } from '../vedligehold/dato-felt';
import { CheckboxGruppe } from './checkbox-gruppe';
import { REGEL_RULES, type RegelValues, type Talfelt, TALFELTER, toRegelfelter, toRegelValues } from './regel-rules';
import { useBogForm } from './use-bog-form';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

interface RegelFormProps {
  readonly strategiId: number;
  /** The rule as opened; null: the proposal becomes one. */
  readonly aaben: AabenRundepost<'regel'> | null;
  readonly forslag: Rundefelter<'regel'>;
  readonly onSaved: () => void | Promise<void>;
  /** Somebody else has made the rule meanwhile. */
  readonly onForeign: () => Promise<unknown>;
  readonly onCancel: () => void;
}

/** The form of a strategy's rule: when people are reminded. */
export function RegelForm({ strategiId, aaben, forslag, onSaved, onForeign, onCancel }: RegelFormProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { paamindelser } = useServices();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const form = useBogForm({ rules: REGEL_RULES, aaben, start: toRegelValues(forslag), draftName: `regel-${strategiId}`, formRef, conflictRef, save, onSaved });
  const { values, change, faults } = form;

  /** One rule a strategy: who makes it second is told, and sees the first one's. */
  async function save(valid: RegelValues, opened: AabenRundepost<'regel'> | null): Promise<void> {
    const felter = toRegelfelter(valid, strategiId);
    if (opened !== null) {
      await paamindelser.change('regel', opened, felter);
      return;
    }
    const made = await paamindelser.create('regel', `regel-${strategiId}`, felter);
    if (sameValues(toRegelValues(made), toRegelValues(felter))) return;
    await onForeign();
    throw new ServiceError('conflict', { subject: 'Regler' });
  }

  function showFelt(felt: keyof RegelValues, { [felt]: value }: RegelValues): string {
    if (typeof value === 'boolean') return t(value ? 'regelform.til' : 'regelform.fra');
    return Array.isArray(value) ? value.join(', ') : String(value);
  }

  const number = (felt: Talfelt) => (
    <TekstFelt key={felt} name={felt} label={t(`regelform.felt.${felt}`)} {...(TALFELTER[felt].frivillig && { hint: t('regelform.tomt') })} required={!TALFELTER[felt].frivillig} value={values[felt]} fault={faults.get(felt)} onChange={(text) => change({ [felt]: text })} />
  );
  return (
    <EditFrame form={form} small level={3} formRef={formRef} conflictRef={conflictRef} title={t('regelform.titel')} showFelt={showFelt} onCancel={onCancel}>
      <Checkbox name="aktiv" className={styles.checkbox} checked={values.aktiv} label={t('regelform.felt.aktiv')} onChange={(_, data) => change({ aktiv: data.checked === true })} />
      <div className={styles.side}>
        <DatoFelt name="gaelderFra" label={t('regelform.felt.gaelderFra')} value={values.gaelderFra} fault={faults.get('gaelderFra')} onChange={(gaelderFra) => change({ gaelderFra })} />
        <TekstFelt name="dageFoer" label={t('regelform.felt.dageFoer')} hint={t('regelform.dage-foer.hint')} value={values.dageFoer} fault={faults.get('dageFoer')} onChange={(dageFoer) => change({ dageFoer })} />
      </div>
      <div className={styles.side}>{(['dageEfterSidste', 'gentagHverDage', 'dageFoerFrist'] as const).map(number)}</div>
      <UgedageFelt form={form} />
      <div className={styles.side}>
        {(['fraTime', 'tilTime'] as const).map((felt) => (
          <ValgFelt key={felt} name={felt} label={t(`regelform.felt.${felt}`)} value={values[felt]} valg={HOURS.map((hour) => hour + Number(felt === 'tilTime')).map((hour) => ({ value: hour, label: t('regelform.kl', { time: hour }) }))} fault={faults.get(felt)} onChange={(hour) => change({ [felt]: hour ?? 0 })} />
        ))}
        {number('mindstDageMellem')}
      </div>
      <div className={styles.side}>{(['eskalerEfter', 'udsaetHoejstDage'] as const).map(number)}</div>
    </EditFrame>
  );
}

function UgedageFelt({ form: { values, change, faults } }: { readonly form: PostForm<RegelValues> }) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const toggle = (ugedag: Ugedag, on: boolean) => change({ ugedage: UGEDAGE.filter((each) => (each === ugedag ? on : values.ugedage.includes(each))) });
  return (
    <CheckboxGruppe name="ugedage" label={t('regelform.felt.ugedage')} fault={faults.get('ugedage')}>
      <div className={styles.buttons}>
        {UGEDAGE.map((ugedag) => <Checkbox key={ugedag} className={styles.checkbox} checked={values.ugedage.includes(ugedag)} label={formatUgedag(ugedag, language)} onChange={(_, data) => toggle(ugedag, data.checked === true)} />)}
      </div>
    </CheckboxGruppe>
  );
}
