import type { Rundefelter } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import { formatUgedag } from '../../texts/format-ugedag';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from '../redigering/redigering-styles';

/** A rule, or the proposal for one, in sentences. */
export function RegelSummary({ regel }: { readonly regel: Rundefelter<'regel'> }) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const sentences = [
    t('regel.gaelder-fra', { dato: formatDato(regel.gaelderFra, language) }),
    ...(regel.dageFoer.length === 0 ? [] : [t('regel.foer', { dage: list.format(regel.dageFoer.map(String)) })]),
    ...(regel.dageEfterSidste === null ? [] : [t('regel.efter', { dage: regel.dageEfterSidste, gentag: regel.gentagHverDage })]),
    ...(regel.dageFoerFrist === null ? [] : [t('regel.frist', { dage: regel.dageFoerFrist })]),
    t('regel.tid', { ugedage: list.format(regel.ugedage.map((ugedag) => formatUgedag(ugedag, language))), fra: regel.fraTime, til: regel.tilTime }),
    t('regel.mellem', { antal: regel.mindstDageMellem }),
    regel.eskalerEfter === null ? t('regel.uden-leder') : t('regel.leder', { antal: regel.eskalerEfter }),
    t('regel.udsaet', { antal: regel.udsaetHoejstDage }),
  ];
  return <ul className={styles.bullets}>{sentences.map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>;
}
