import { Button, Link } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Dato } from '../../domain/dato';
import { datoInCopenhagen } from '../../domain/dato-in-copenhagen';
import { nextSendDay } from '../../domain/paamindelse/next-send-day';
import type { Regel } from '../../domain/paamindelse/regel';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { completenessOf } from '../../domain/statusrunde/round-completeness';
import type { Statusrunde } from '../../domain/statusrunde/statusrunde';
import { formatDato } from '../../texts/format-dato';
import { useOverblikIndex } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { useAfterPaint } from '../components/use-after-paint';
import type { OneOpen } from '../vedligehold/use-one-open';
import { CloseRunde } from './close-runde';
import { ExtendRunde } from './extend-runde';
import { Komplethed } from './komplethed';
import { RundeFacts } from './runde-facts';
import { useRundeStyles } from './runde-styles';
import { silentPartsOf } from './silent-parts';
import { TavseDele } from './tavse-dele';

/** What is open of a round: the question before it closes, or its new last day. */
export type RundePart = 'ny' | 'forlaeng' | 'luk' | 'billede';

interface OpenRundeProps {
  readonly runde: Statusrunde;
  readonly laesning: Paamindelseslaesning;
  readonly refresh: () => Promise<unknown>;
  readonly list: OneOpen<RundePart>;
}

/** A round that is open: how complete it is, who is silent, and what can be done about it. */
export function OpenRunde(props: OpenRundeProps) {
  const { runde, laesning, refresh, list } = props;
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const today = datoInCopenhagen(now());
  const painted = useAfterPaint();
  return (
    <section className={styles.box} aria-label={runde.titel}>
      <div>
        <h2 className={styles.title}>{runde.titel}</h2>
        <RundeFacts runde={runde} moede={laesning.moeder.find(({ id }) => id === runde.moedeId)} today={today} />
      </div>
      <div className={styles.actions}>
        <Button {...list.marker('forlaeng', runde.id)} className={styles.button} disabled={list.open !== null} aria-label={t('statusrunder.forlaeng.titel', { titel: runde.titel })} onClick={() => list.start('forlaeng', runde.id)}>{t('statusrunder.forlaeng')}</Button>
        <Button {...list.marker('luk', runde.id)} className={styles.button} disabled={list.open !== null} aria-label={t('statusrunder.luk.titel', { titel: runde.titel })} onClick={() => list.start('luk', runde.id)}>{t('statusrunder.luk')}</Button>
      </div>
      {list.isOpen('forlaeng', runde.id) && <ExtendRunde runde={runde} refresh={refresh} onDone={list.done} onCancel={list.cancel} />}
      {painted && <RundeStand {...props} today={today} />}
    </section>
  );
}

/** How complete a round is, and who is silent: reckoned when the rest is on the screen, since thousands of parts take a while. */
function RundeStand({ runde, laesning, refresh, list, today }: OpenRundeProps & { readonly today: Dato }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const { now } = useServices();
  const index = useOverblikIndex();
  const { indmeldinger, svar } = laesning;
  const fuldstaendighed = useMemo(() => completenessOf(runde, { index, indmeldinger, svar }, now().toISOString()), [runde, index, indmeldinger, svar, now]);
  const silent = useMemo(() => silentPartsOf(runde.strategiId, fuldstaendighed, { indmeldinger }, index, today), [runde.strategiId, fuldstaendighed, indmeldinger, index, today]);
  const regel = laesning.regler.find(({ strategiId }) => strategiId === runde.strategiId);
  const goes = regel === undefined ? null : nextSendDay(regel, now().toISOString());
  const since = runde.aabner < today ? runde.aabner : today;
  return (
    <>
      {list.isOpen('luk', runde.id) && <CloseRunde runde={runde} silent={fuldstaendighed.ialt.tavs} onDone={list.done} onCancel={list.cancel} />}
      <Komplethed fuldstaendighed={fuldstaendighed} />
      {silent.length > 0 && (
        <>
          <div>
            <h3 className={styles.subtitle}>{t('statusrunder.hvem-mangler')}</h3>
            <WhenItGoes regel={regel} goes={goes} />
          </div>
          <TavseDele grupper={silent} kilde={{ laesning, refresh, since, goes }} />
        </>
      )}
    </>
  );
}

/** When a "Send nu" goes, and whether the round reminds by itself. */
function WhenItGoes({ regel, goes }: { readonly regel: Regel | undefined; readonly goes: string | null }) {
  const styles = useRundeStyles();
  const { t, language } = useTranslation();
  const { hrefOf } = useView();
  const link = <Link inline href={hrefOf({ side: 'paamindelser', handleplanId: null, omraadeId: null })}>{t('nav.paamindelser')}</Link>;
  if (regel === undefined || goes === null) return <p className={styles.quiet}>{t('statusrunder.uden-regel')} {link}</p>;
  return (
    <p className={styles.quiet}>
      {t('statusrunder.send-nu.hvornaar', { dato: formatDato(goes, language), fra: regel.fraTime, til: regel.tilTime })}
      {!regel.aktiv && <> {t('statusrunder.regel-slaaet-fra')} {link}</>}
    </p>
  );
}
