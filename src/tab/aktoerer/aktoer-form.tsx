import { Button } from '@fluentui/react-components';
import { useRef } from 'react';
import { AKTOERTYPER } from '../../domain/aktoer/aktoer';
import type { AabenPost } from '../../domain/aendring/post';
import { useOverblik, useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EditFrame } from '../redigering/edit-frame';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import { usePostForm } from '../redigering/use-post-form';
import { ValgFelt } from '../redigering/valg-felt';
import type { FeltOf } from '../redigering/feltfejl';
import { type AktoerValues, createAktoerRules, NEW_AKTOER } from './aktoer-rules';
import { PersonPicker } from './person-picker';

const PEOPLE_FIELDS = ['personIds', 'stedfortraederIds', 'lederIds'] as const;

interface AktoerFormProps {
  /** Null: a new one. */
  readonly aaben: AabenPost<'aktoer'> | null;
  /** Where its title stands among the headings around. */
  readonly level: 2 | 4;
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
}

/** The form of one aktør: name, kind, people, years, and what else it is called. */
export function AktoerForm({ aaben, level, onSaved, onCancel }: AktoerFormProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { aktoerer } = useOverblik();
  const store = useOverblikStore();
  const showFelt = useShowFelt();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const form = usePostForm({
    rules: createAktoerRules(aktoerer.filter(({ id }) => id !== aaben?.post.id)),
    aaben, formRef, conflictRef,
    start: NEW_AKTOER,
    draftName: `aktoer-${aaben?.post.id ?? 'ny'}`,
    onSaved: ({ post, fraAnden }) => {
      void store.refresh();
      onSaved(fraAnden.length === 0 ? t('aktoerer.gemt', { navn: post.navn }) : t('redigering.gemt-flettet', { felter: fraAnden.map((felt) => t(`aktoerer.felt.${felt}`)).join(', ') }));
    },
  });
  const { values, change, faults } = form;
  return (
    <EditFrame form={form} small level={level} formRef={formRef} conflictRef={conflictRef} title={aaben === null ? t('aktoerer.ny') : t('aktoerer.ret', { navn: aaben.post.navn })} showFelt={showFelt} onCancel={onCancel}>
      <div className={styles.side}>
        <TekstFelt name="navn" label={t('aktoerer.felt.navn')} required value={values.navn} fault={faults.get('navn')} onChange={(navn) => change({ navn })} />
        <ValgFelt name="type" label={t('aktoerer.felt.type')} value={values.type} valg={AKTOERTYPER.map((type) => ({ value: type, label: t(`aktoertype.${type}`) }))} onChange={(type) => change({ type: type ?? values.type })} />
      </div>
      <RemoveLeft values={values} onChange={change} />
      {PEOPLE_FIELDS.map((felt) => (
        <PersonPicker key={felt} label={t(`aktoerer.felt.${felt}`)} hint={t(`aktoerer.felt.${felt}.hint`)} personIds={values[felt]} onChange={(ids) => change({ [felt]: [...ids] })} />
      ))}
      <div className={styles.side}>
        <TekstFelt name="fraAar" label={t('aktoerer.felt.fraAar')} value={values.fraAar} fault={faults.get('fraAar')} onChange={(fraAar) => change({ fraAar })} />
        <TekstFelt name="tilAar" label={t('aktoerer.felt.tilAar')} hint={t('aktoerer.felt.tilAar.hint')} value={values.tilAar} fault={faults.get('tilAar')} onChange={(tilAar) => change({ tilAar })} />
      </div>
      <TekstFelt name="kaldes" label={t('aktoerer.felt.kaldes')} hint={t('aktoerer.felt.kaldes.hint')} rows={2} value={values.kaldes} onChange={(kaldes) => change({ kaldes })} />
      {(values.type === 'ekstern' || values.mail !== '') && <TekstFelt name="mail" label={t('aktoerer.felt.mail')} hint={t('aktoerer.felt.mail.hint')} value={values.mail} fault={faults.get('mail')} onChange={(mail) => change({ mail })} />}
    </EditFrame>
  );
}

/** One press takes off everybody who has left; nothing while there is nobody. */
function RemoveLeft({ values, onChange }: { readonly values: AktoerValues; readonly onChange: (part: Partial<AktoerValues>) => void }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { personer } = useOverblikIndex();
  const hasLeft = (id: number) => personer.get(id)?.aktiv === false;
  const antal = new Set(PEOPLE_FIELDS.flatMap((felt) => values[felt].filter(hasLeft))).size;
  if (antal === 0) return null;
  const clear = () => onChange(Object.fromEntries(PEOPLE_FIELDS.map((felt) => [felt, values[felt].filter((id) => !hasLeft(id))])));
  return (
    <div className={styles.buttons}>
      <span>{t('aktoerer.fratraadte', { antal })}</span>
      <Button className={styles.button} onClick={clear}>{t('aktoerer.fjern-fratraadte')}</Button>
    </div>
  );
}

/** What a field says, in words. */
function useShowFelt(): (felt: FeltOf<AktoerValues>, values: AktoerValues) => string {
  const { t } = useTranslation();
  const { personer } = useOverblikIndex();
  return (felt, values) => {
    if (felt === 'type') return t(`aktoertype.${values.type}`);
    const value = values[felt];
    const words = typeof value === 'string' ? value : value.map((id) => personer.get(id)?.navn ?? t('person.ukendt')).join(', ');
    return words === '' ? t('aktoerer.tomt') : words;
  };
}
