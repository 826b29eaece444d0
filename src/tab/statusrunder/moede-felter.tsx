import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import type { Moede } from '../../domain/statusrunde/moede';
import { ORGANER } from '../../domain/strategi/forelaeggelse';
import { formatDato } from '../../texts/format-dato';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { TekstFelt } from '../redigering/tekst-felt';
import type { PostForm } from '../redigering/use-post-form';
import { ValgFelt } from '../redigering/valg-felt';
import { DatoFelt } from '../vedligehold/dato-felt';
import { NYT_MOEDE, type RundeValues } from './runde-rules';

/** The møde that a round is for: one that is known, or a new one by body, day and title. */
export function MoedeFelter({ form: { values, change, faults }, moeder }: { readonly form: PostForm<RundeValues>; readonly moeder: readonly Moede[] }) {
  const styles = useRedigeringStyles();
  const { t, language } = useTranslation();
  const today = datoInCopenhagen(useServices().now());
  const coming = moeder.filter(({ dato }) => dato >= today).sort((one, other) => one.dato.localeCompare(other.dato));
  const valg = [...coming.map(({ id, titel, dato }) => ({ value: String(id), label: `${titel}, ${formatDato(dato, language)}` })), { value: NYT_MOEDE, label: t('rundeform.nyt-moede') }];
  return (
    <>
      <ValgFelt name="moede" label={t('rundeform.felt.moede')} required value={values.moede} valg={valg} fault={faults.get('moede')} onChange={(moede) => change({ moede })} />
      {values.moede === NYT_MOEDE && (
        <div className={styles.side}>
          <ValgFelt name="organ" label={t('rundeform.felt.organ')} required value={values.organ} valg={ORGANER.map((organ) => ({ value: organ, label: t(`organ.${organ}`) }))} fault={faults.get('organ')} onChange={(organ) => change({ organ })} />
          <DatoFelt name="moedeDato" label={t('rundeform.felt.moedeDato')} value={values.moedeDato} fault={faults.get('moedeDato')} onChange={(moedeDato) => change({ moedeDato })} />
          <TekstFelt name="moedeTitel" label={t('rundeform.felt.moedeTitel')} required value={values.moedeTitel} fault={faults.get('moedeTitel')} onChange={(moedeTitel) => change({ moedeTitel })} />
        </div>
      )}
    </>
  );
}
