import { Button } from '@fluentui/react-components';
import { useMemo } from 'react';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Forudsagt } from '../../domain/paamindelse/preview-reminders';
import type { Regel } from '../../domain/paamindelse/regel';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { PreviewDays } from './preview-days';
import { proposedRegel } from './regel-rules';
import { usePreview } from './use-preview';

interface PreviewSectionProps {
  readonly strategiId: number;
  readonly regel: Regel | null;
  readonly laesning: Paamindelseslaesning;
}

/** Who would get what, when and why in the next four weeks, before anything is sent; also for a rule that is off, or only proposed. */
export function PreviewSection({ strategiId, regel, laesning }: PreviewSectionProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const { preview, start } = usePreview();

  function reckon(): void {
    const own = { id: 0, noegle: '', ...(regel ?? proposedRegel(strategiId, datoInCopenhagen(now()))), aktiv: true };
    const others = laesning.regler.filter((each) => each.strategiId !== strategiId && each.aktiv);
    start({ ...laesning, index, regler: [own, ...others] }, now().toISOString());
  }

  const forudsagte = useMemo(() => {
    const touches = ({ paamindelse }: Forudsagt) => paamindelse.dele.some(({ handleplanId }) => index.handleplaner.get(handleplanId)?.strategiId === strategiId);
    return preview.phase === 'done' ? preview.forudsagte.filter(touches) : [];
  }, [preview, index, strategiId]);
  return (
    <section className={styles.box} aria-label={t('forhaandsvisning.titel')}>
      <h2 className={styles.title}>{t('forhaandsvisning.titel')}</h2>
      <p className={styles.text}>{t('forhaandsvisning.om')}{regel?.aktiv !== true && ` ${t('forhaandsvisning.hvis-til')}`}</p>
      <div><Button className={styles.button} disabledFocusable={preview.phase === 'reckoning'} onClick={reckon}>{t(preview.phase === 'done' ? 'forhaandsvisning.igen' : 'forhaandsvisning.vis')}</Button></div>
      <div role="status">
        {preview.phase === 'reckoning' && t('forhaandsvisning.regner', { dag: preview.dag, af: preview.af })}
        {preview.phase === 'done' && t('forhaandsvisning.antal', { antal: forudsagte.length })}
      </div>
      {preview.phase === 'done' && <PreviewDays forudsagte={forudsagte} laesning={laesning} />}
    </section>
  );
}
