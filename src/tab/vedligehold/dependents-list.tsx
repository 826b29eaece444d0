import type { Afhaengige } from '../../domain/aendring/find-dependents';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from '../redigering/redigering-styles';

const KINDS = ['omraader', 'handleplaner', 'ansvar', 'relationer', 'forelaeggelser'] as const;

/** How much hangs on something, by kind; nothing where nothing does. */
export function DependentsList({ afhaengige }: { readonly afhaengige: Afhaengige }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const kinds = KINDS.filter((kind) => afhaengige[kind].length > 0);
  return (
    <>
      {kinds.length > 0 && <ul>{kinds.map((kind) => <li key={kind}>{t(`vedligehold.haenger.${kind}`, { antal: afhaengige[kind].length })}</li>)}</ul>}
      {afhaengige.planstatus.length > 0 && <p className={styles.about}>{t('vedligehold.haenger.status')}</p>}
    </>
  );
}
