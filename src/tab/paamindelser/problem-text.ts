import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Paamindelsesproblem } from '../../domain/paamindelse/find-problems';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import type { TextKey } from '../../texts/translate';
import type { ViewChange } from '../app/address';
import type { Translation } from '../app/translation';
import { planName } from '../statusform/plan-name';
import { receiverName } from './receiver-name';
import { showMoment } from './show-moment';

/** A problem in a sentence with what to do, and the page on which it is done. */
export interface Problemtekst {
  readonly sentence: string;
  readonly link: { readonly label: TextKey; readonly view: ViewChange } | null;
}

interface Surroundings {
  readonly index: OverblikIndex;
  readonly laesning: Paamindelseslaesning;
  readonly translation: Translation;
}

const CLOSED = { handleplanId: null, omraadeId: null } as const;

/** The words for what somebody has to mend or decide. */
export function problemText(problem: Paamindelsesproblem, { index, laesning, translation }: Surroundings): Problemtekst {
  const { t, language } = translation;
  const person = (id: number | null) => index.personer.get(id ?? 0)?.navn ?? t('person.ukendt');
  const aktoer = (id: number) => index.aktoerer.get(id)?.navn ?? t('statusrunder.aktoer-slettet');
  const runde = (id: number) => laesning.runder.find((each) => each.id === id);
  switch (problem.kind) {
    case 'aktoer-uden-personer':
      return { sentence: t('problem.aktoer-uden-personer', { aktoer: aktoer(problem.aktoerId), antal: problem.handleplanIds.length }), link: { label: 'problem.til.aktoerer', view: { side: 'aktoerer', ...CLOSED } } };
    case 'person-uden-konto':
      return { sentence: t('problem.person-uden-konto', { person: person(problem.personId) }), link: { label: 'problem.til.aktoerer', view: { side: 'aktoerer', ...CLOSED } } };
    case 'person-fratraadt':
      return { sentence: t('problem.person-fratraadt', { person: person(problem.personId), aktoer: aktoer(problem.aktoerId) }), link: { label: 'problem.til.uden-ansvarlig', view: { side: 'uden-ansvarlig', ...CLOSED } } };
    case 'uden-ansvarlig':
      return { sentence: t('problem.uden-ansvarlig', { antal: problem.handleplanIds.length }), link: { label: 'problem.til.uden-ansvarlig', view: { side: 'uden-ansvarlig', ...CLOSED } } };
    case 'moede-i-fortiden': {
      const moede = laesning.moeder.find(({ id }) => id === problem.moedeId);
      return { sentence: t('problem.moede-i-fortiden', { moede: moede?.titel ?? '', dato: moede === undefined ? '' : formatDato(moede.dato, language), runde: runde(problem.rundeId)?.titel ?? '' }), link: { label: 'problem.til.statusrunder', view: { side: 'statusrunder', ...CLOSED } } };
    }
    case 'runde-udloebet': {
      const udloebet = runde(problem.rundeId);
      return { sentence: t('problem.runde-udloebet', { runde: udloebet?.titel ?? '', dato: udloebet === undefined ? '' : formatDato(udloebet.lukker, language) }), link: { label: 'problem.til.statusrunder', view: { side: 'statusrunder', ...CLOSED } } };
    }
    case 'regel-fyrer-aldrig':
      return { sentence: t('problem.regel-fyrer-aldrig', { grund: t(`regelfejl.${problem.grund}`) }), link: null };
    case 'uret-gaaet-tilbage':
      return { sentence: t('problem.uret-gaaet-tilbage', { tidspunkt: showMoment(problem.senest, translation) }), link: null };
    case 'mangler-tilladelse':
      return { sentence: t(`problem.mangler-tilladelse.${problem.kanal}`), link: null };
    case 'tilbagegivet': {
      const plan = index.handleplaner.get(problem.handleplanId ?? 0);
      const del = index.aktoerer.get(problem.specialomraadeId ?? 0)?.navn;
      const name = plan === undefined ? t('paamindelser.plan-slettet') : [planName(plan), ...(del === undefined ? [] : [del])].join(', ');
      return { sentence: t('problem.tilbagegivet', { person: person(problem.personId), plan: name, begrundelse: problem.begrundelse ?? '' }), link: plan === undefined ? null : { label: 'problem.til.plan', view: { handleplanId: plan.id } } };
    }
    case 'opgivet': {
      const row = laesning.log.find(({ id }) => id === problem.paamindelseId);
      const fejl = row?.fejl ?? null;
      return { sentence: t('problem.opgivet', { modtager: row === undefined ? t('person.ukendt') : receiverName(row.modtager, index, t), dato: row === undefined ? '' : formatDato(row.dato, language), fejl: fejl === null ? '' : t(`afsendelsesfejl.${fejl}`) }), link: null };
    }
  }
}
