import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { AabenPost } from '../../domain/aendring/post';
import { FASER } from '../../domain/strategi/fase';
import { groupKoder } from '../../domain/verdensmaal/verdensmaal';
import { readKoder } from '../../domain/verdensmaal/read-koder';
import { useOverblikStore } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EditFrame } from '../redigering/edit-frame';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import { usePostForm } from '../redigering/use-post-form';
import { ValgFelt } from '../redigering/valg-felt';
import { omraadeName } from './omraade-name';
import { createOmraadeRules, NEW_OMRAADE, type NytSted, type OmraadeValues } from './omraade-rules';

interface OmraadeFormProps {
  /** An Omraade as opened, or where a new one is to stand. */
  readonly subject: { readonly aaben: AabenPost<'omraade'> } | { readonly sted: NytSted };
  readonly title: string;
  readonly onSaved: (besked: string) => void;
  readonly onCancel: () => void;
}

/** The form of an Omraade: number, title, text, verdensmål, phase. */
export function OmraadeForm({ subject, title, onSaved, onCancel }: OmraadeFormProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const store = useOverblikStore();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const aaben = 'aaben' in subject ? subject.aaben : null;
  const sted = 'aaben' in subject ? subject.aaben.post : subject.sted;
  const form = usePostForm({
    rules: createOmraadeRules(sted),
    aaben, formRef, conflictRef,
    start: NEW_OMRAADE,
    draftName: aaben === null ? `omraade-ny-${sted.strategiId}-${sted.foraelderId ?? 'oeverst'}` : `omraade-${aaben.post.id}`,
    onSaved: async ({ post, fraAnden }) => {
      const besked = fraAnden.length === 0 ? t('omraadeform.gemt', { navn: omraadeName(post) }) : t('redigering.gemt-flettet', { felter: fraAnden.map((felt) => t(`omraadeform.felt.${felt}`)).join(', ') });
      await store.refresh();
      onSaved(besked);
    },
  });
  const { values, change, faults } = form;

  function showFelt(felt: keyof OmraadeValues, shown: OmraadeValues): string {
    if (felt === 'fase') return shown.fase === null ? t('omraadeform.ingen-fase') : t(`fase.${shown.fase}`);
    return shown[felt] === '' ? t('strategiform.tomt') : shown[felt];
  }

  return (
    <EditFrame form={form} small level={sted.foraelderId === null && aaben === null ? 3 : 4} formRef={formRef} conflictRef={conflictRef} title={title} showFelt={showFelt} onCancel={onCancel}>
      <div className={styles.side}>
        <TekstFelt name="nummer" label={t('omraadeform.felt.nummer')} value={values.nummer} fault={faults.get('nummer')} onChange={(nummer) => change({ nummer })} />
        <ValgFelt name="fase" label={t('omraadeform.felt.fase')} value={values.fase} ingen={t('omraadeform.ingen-fase')} valg={FASER.map((code) => ({ value: code, label: t(`fase.${code}`) }))} onChange={(fase) => change({ fase })} />
      </div>
      <TekstFelt name="titel" label={t('omraadeform.felt.titel')} required value={values.titel} fault={faults.get('titel')} onChange={(titel) => change({ titel })} />
      <TekstFelt name="tekst" label={t('omraadeform.felt.tekst')} hint={t('redigering.tekst-hint')} rows={4} value={values.tekst} fault={faults.get('tekst')} onChange={(tekst) => change({ tekst })} />
      <div>
        <TekstFelt name="verdensmaal" label={t('omraadeform.felt.verdensmaal')} hint={t('omraadeform.verdensmaal.hint')} value={values.verdensmaal} fault={faults.get('verdensmaal')} onChange={(verdensmaal) => change({ verdensmaal })} />
        <MaalNames text={values.verdensmaal} />
      </div>
    </EditFrame>
  );
}

/** The goals that the codes name, so that a slip is seen. */
function MaalNames({ text }: { readonly text: string }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const maal = groupKoder(readKoder(text).koder);
  if (maal.length === 0) return null;
  return <p className={mergeClasses(styles.about, styles.quiet)}>{maal.map((goal) => [`${goal.maal} ${t(`verdensmaal.${goal.maal}`)}`, ...goal.delmaal].join(', ')).join(' · ')}</p>;
}
