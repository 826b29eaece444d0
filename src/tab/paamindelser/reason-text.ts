import type { Anledning } from '../../domain/paamindelse/anledning';
import type { Paamindelseslaesning } from '../../domain/ports/paamindelsesbog';
import { formatDato } from '../../texts/format-dato';
import type { Translation } from '../app/translation';

/** Why somebody is asked, in a sentence. */
export function reasonText(anledning: Anledning, { runder, moeder }: Pick<Paamindelseslaesning, 'runder' | 'moeder'>, { t, language }: Translation): string {
  switch (anledning.kind) {
    case 'runde': return t('anledning.runde', { titel: runder.find(({ id }) => id === anledning.rundeId)?.titel ?? '', dato: formatDato(anledning.dato, language) });
    case 'moede': return t('anledning.moede', { titel: moeder.find(({ id }) => id === anledning.moedeId)?.titel ?? '', dato: formatDato(anledning.dato, language) });
    case 'alder': return anledning.sidst === null ? t('anledning.aldrig') : t('anledning.alder', { dato: formatDato(anledning.sidst, language) });
    case 'frist': return t('anledning.frist', { dato: formatDato(anledning.dato, language) });
    case 'nu': return t('anledning.nu');
  }
}
