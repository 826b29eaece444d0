import { mergeClasses } from '@fluentui/react-components';
import { useState } from 'react';
import type { SkyldigDel } from '../../domain/paamindelse/owed-parts';
import { planName } from '../statusform/plan-name';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { FirstOf } from '../components/first-of';
import { Fold } from '../components/fold';
import { PeopleLine } from '../components/people-line';
import { PlanLink } from '../components/plan-link';
import { useRundeStyles } from './runde-styles';
import { SendNuButton, type SendNuKilde } from './send-nu-button';
import type { TavsGruppe } from './silent-parts';

/** As many parts of one aktør stand there before somebody asks for more. */
const AT_ONCE = 50;

/** So many lines stand there with every aktør open; of more, only the first aktør is, and its parts come fewer at a time. */
const LINES_THAT_FIT = 200;
const FEWER_AT_ONCE = 20;

/** Who is silent in a round: by aktør, its people and its parts, each with "Send nu". */
export function TavseDele({ grupper, kilde }: { readonly grupper: readonly TavsGruppe[]; readonly kilde: SendNuKilde }) {
  const lines = grupper.reduce((sum, { dele, personIds }) => sum + Math.min(dele.length, AT_ONCE) + personIds.length, 0);
  const [long] = useState(lines > LINES_THAT_FIT); // Once: an answer that comes meanwhile folds nothing that somebody reads.
  return grupper.map((gruppe, at) => <TavsAktoer key={gruppe.aktoerId} gruppe={gruppe} folded={long && at > 0} atOnce={long ? FEWER_AT_ONCE : AT_ONCE} kilde={kilde} />);
}

interface TavsAktoerProps {
  readonly gruppe: TavsGruppe;
  readonly folded: boolean;
  readonly atOnce: number;
  readonly kilde: SendNuKilde;
}

function TavsAktoer({ gruppe, folded, ...rest }: TavsAktoerProps) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const navn = useOverblikIndex().aktoerer.get(gruppe.aktoerId)?.navn ?? t('statusrunder.aktoer-slettet');
  const heading = <h4 className={mergeClasses(styles.small, folded && styles.folded)}>{navn} <span className={styles.quiet}>{t('statusrunder.mangler', { antal: gruppe.dele.length })}</span></h4>;
  return (
    <section aria-label={navn}>
      {folded ? <Fold summary={<summary className={styles.summary}>{heading}</summary>}>{() => <Tavse gruppe={gruppe} {...rest} />}</Fold> : <>{heading}<Tavse gruppe={gruppe} {...rest} /></>}
    </section>
  );
}

function Tavse({ gruppe: { dele, personIds }, atOnce, kilde }: Omit<TavsAktoerProps, 'folded'>) {
  const styles = useRundeStyles();
  return (
    <FirstOf items={dele} atOnce={atOnce}>
      {(shown) => (
        <ul className={styles.list}>
          {personIds.map((personId) => <TavsPerson key={personId} personId={personId} kilde={kilde} />)}
          {shown.map((part) => <TavsPlan key={`${part.handleplan.id}-${part.del.specialomraadeId ?? ''}`} part={part} kilde={kilde} />)}
        </ul>
      )}
    </FirstOf>
  );
}

function TavsPerson({ personId, kilde }: { readonly personId: number; readonly kilde: SendNuKilde }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const navn = useOverblikIndex().personer.get(personId)?.navn ?? t('person.ukendt');
  return (
    <li className={styles.item}>
      <span className={styles.words}>{navn}</span>
      <SendNuButton nudge={{ personId, handleplanId: null, specialomraadeId: null }} label={t('statusrunder.send-nu.person')} name={t('statusrunder.send-nu.person.navn', { navn })} kilde={kilde} />
    </li>
  );
}

function TavsPlan({ part: { handleplan, del }, kilde }: { readonly part: SkyldigDel; readonly kilde: SendNuKilde }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const aktoer = useOverblikIndex().aktoerer.get(del.aktoerId)?.navn ?? '';
  return (
    <li className={styles.item}>
      <span className={styles.words}>
        <PlanLink handleplan={handleplan} withNummer />
        {(del.navngivet || del.personIds.length === 0) && <PeopleLine personIds={del.personIds} />}
      </span>
      <SendNuButton nudge={{ personId: null, handleplanId: handleplan.id, specialomraadeId: del.specialomraadeId }} label={t('statusrunder.send-nu')} name={t('statusrunder.send-nu.navn', { plan: planName(handleplan), aktoer })} kilde={kilde} />
    </li>
  );
}
