import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SkyldigDel } from '../../domain/paamindelse/owed-parts';
import { planName } from '../statusform/plan-name';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { PeopleLine } from '../components/people-line';
import { PlanLink } from '../components/plan-link';
import { useRundeStyles } from './runde-styles';
import { SendNuButton, type SendNuKilde } from './send-nu-button';
import type { TavsGruppe } from './silent-parts';

/** As many parts of one aktør stand there before somebody asks for the rest. */
const AT_ONCE = 50;

/** Who is silent in a round: by aktør, its people and its parts, each with "Send nu". */
export function TavseDele({ grupper, kilde }: { readonly grupper: readonly TavsGruppe[]; readonly kilde: SendNuKilde }) {
  return grupper.map((gruppe) => <TavsAktoer key={gruppe.aktoerId} gruppe={gruppe} kilde={kilde} />);
}

function TavsAktoer({ gruppe: { aktoerId, dele, personIds }, kilde }: { readonly gruppe: TavsGruppe; readonly kilde: SendNuKilde }) {
  const styles = useRundeStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const [all, setAll] = useState(false);
  const shown = all ? dele : dele.slice(0, AT_ONCE);
  const navn = index.aktoerer.get(aktoerId)?.navn ?? t('statusrunder.aktoer-slettet');
  return (
    <section aria-label={navn}>
      <h4 className={styles.small}>{navn} <span className={styles.quiet}>{t('statusrunder.mangler', { antal: dele.length })}</span></h4>
      <ul className={styles.list}>
        {personIds.map((personId) => <TavsPerson key={personId} personId={personId} kilde={kilde} />)}
        {shown.map((part) => <TavsPlan key={`${part.handleplan.id}-${part.del.specialomraadeId ?? ''}`} part={part} kilde={kilde} />)}
      </ul>
      {shown.length < dele.length && <Button className={styles.button} onClick={() => setAll(true)}>{t('statusrunder.vis-alle', { antal: dele.length })}</Button>}
    </section>
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
