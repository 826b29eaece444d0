import type { Koersel } from '../../domain/paamindelse/koersel';
import { hasText } from '../../texts/text-library';
import { useTranslation } from '../app/translation';
import { useRundeStyles } from '../statusrunder/runde-styles';
import { showMoment } from './show-moment';

/** The newest run: when it was, what it did, and why it could not do its work. */
export function LastRunLine({ koersler }: { readonly koersler: readonly Koersel[] }) {
  const styles = useRundeStyles();
  const translation = useTranslation();
  const { t } = translation;
  const last = koersler.reduce<Koersel | null>((newest, next) => (newest === null || next.startet > newest.startet ? next : newest), null);
  if (last === null) return <p className={styles.quiet}>{t('log.ingen-koersel')}</p>;
  const key = `fejl.${last.fejl ?? ''}`;
  const failure = last.fejl === null ? null : hasText(key) ? t(key) : last.fejl;
  return (
    <p className={styles.quiet}>
      {t('log.koersel', { tidspunkt: showMoment(last.startet, translation), sendt: last.sendt, fejlet: last.fejlet, mangler: last.mangler })}
      {failure !== null && ` ${t('log.koersel.fejl', { fejl: failure })}`}
    </p>
  );
}
