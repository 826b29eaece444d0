import { useRef } from 'react';
import type { AabenPost } from '../../domain/aendring/post';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { formatDato } from '../../texts/format-dato';
import { useOverblik, useOverblikStore } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EditFrame } from '../redigering/edit-frame';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import { usePostForm } from '../redigering/use-post-form';
import { DatoFelt } from './dato-felt';
import { createStrategiRules, NEW_STRATEGI, type StrategiValues } from './strategi-rules';

const LEVELS = ['niveau1', 'niveau2', 'niveau3'] as const;

interface StrategiFormProps {
  /** Null: a new one. */
  readonly aaben: AabenPost<'strategi'> | null;
  readonly onSaved: (strategi: Strategi, besked: string) => void;
  readonly onCancel: () => void;
}

/** The form of a strategy: title, vision, days, and what its levels are called. */
export function StrategiForm({ aaben, onSaved, onCancel }: StrategiFormProps) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const { omraader } = useOverblik();
  const store = useOverblikStore();
  const formRef = useRef<HTMLFormElement>(null);
  const conflictRef = useRef<HTMLDivElement>(null);
  const usedLevels = Math.max(0, ...omraader.filter(({ strategiId }) => strategiId === aaben?.post.id).map(({ niveau }) => niveau));
  const form = usePostForm({
    rules: createStrategiRules(usedLevels),
    aaben, formRef, conflictRef,
    start: NEW_STRATEGI,
    draftName: `strategi-${aaben?.post.id ?? 'ny'}`,
    onSaved: async ({ post, fraAnden }) => {
      const besked = fraAnden.length === 0 ? t('strategiform.gemt', { navn: strategiName(post) }) : t('redigering.gemt-flettet', { felter: fraAnden.map((felt) => t(`strategiform.felt.${felt}`)).join(', ') });
      await store.refresh();
      onSaved(post, besked);
    },
  });
  const { values, change, faults } = form;

  function showFelt(felt: keyof StrategiValues, { [felt]: text }: StrategiValues): string {
    if (text === '') return t('strategiform.tomt');
    return felt === 'fra' || felt === 'til' ? formatDato(text, language) : text;
  }

  return (
    <EditFrame form={form} small level={2} formRef={formRef} conflictRef={conflictRef} title={t(aaben === null ? 'strategiform.ny' : 'strategiform.ret')} about={aaben === null ? t('strategiform.ny.om') : undefined} showFelt={showFelt} onCancel={onCancel}>
      <TekstFelt name="titel" label={t('strategiform.felt.titel')} required value={values.titel} fault={faults.get('titel')} onChange={(titel) => change({ titel })} />
      <TekstFelt name="vision" label={t('strategiform.felt.vision')} hint={t('redigering.tekst-hint')} rows={3} value={values.vision} fault={faults.get('vision')} onChange={(vision) => change({ vision })} />
      <div className={styles.side}>
        <DatoFelt name="fra" label={t('strategiform.felt.fra')} value={values.fra} fault={faults.get('fra')} onChange={(fra) => change({ fra })} />
        <DatoFelt name="til" label={t('strategiform.felt.til')} value={values.til} fault={faults.get('til')} onChange={(til) => change({ til })} />
      </div>
      <div className={styles.side}>
        {LEVELS.map((felt, place) => (
          <TekstFelt key={felt} name={felt} label={t(`strategiform.felt.${felt}`)} hint={t(place === 0 ? 'strategiform.niveau.hint' : 'strategiform.niveau.frivillig')} required={place === 0} value={values[felt]} fault={faults.get(felt)} onChange={(text) => change({ [felt]: text })} />
        ))}
      </div>
    </EditFrame>
  );
}
