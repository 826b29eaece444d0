import { showAnsvarlige } from '../../domain/gitter/ansvar-tekst';
import type { Celleopslag } from '../../domain/gitter/celle-laesning';
import { omraadeNavne } from '../../domain/gitter/omraade-navne';
import type { Kolonne, Raekkevaerdier } from '../../domain/gitter/raekke';
import { readCelle } from '../../domain/gitter/read-celle';
import type { OverblikIndex } from '../../domain/overblik/index-overblik';
import type { Overblik } from '../../domain/overblik/overblik';
import { PERIODE_OM } from '../../domain/periode/periode';
import { FASER } from '../../domain/strategi/fase';
import { TILSAGN } from '../../domain/strategi/handleplan';
import { LANGUAGES } from '../../texts/language';
import { showPeriode } from '../../texts/show-periode';
import { translatorOf } from '../../texts/text-library';
import type { TextKey } from '../../texts/translate';
import type { Translation } from '../app/translation';

const TRANSLATES = LANGUAGES.map(translatorOf);

/** A word of the screen in every language: people paste from sheets of either. */
function words(key: TextKey): readonly string[] {
  return TRANSLATES.map((translate) => translate(key));
}

/** What the cells of one strategy are read against. */
export function celleOpslag(strategiId: number, overblik: Overblik, index: OverblikIndex): Celleopslag {
  return {
    valg: {
      periodeOm: PERIODE_OM.map((kode) => ({ kode, ord: words(`periode-om.${kode}`) })),
      tilsagn: TILSAGN.map((kode) => ({ kode, ord: words(`tilsagn.${kode}`) })),
      fase: FASER.map((kode) => ({ kode, ord: words(`fase.${kode}`) })),
      relevantForMed: [{ kode: true, ord: words('gitter.ja') }, { kode: false, ord: words('gitter.nej') }],
    },
    omraader: omraadeNavne(overblik.omraader.filter((omraade) => omraade.strategiId === strategiId), index),
    aktoerer: overblik.aktoerer,
  };
}

/** Gives the text of a cell; it reads back as the same value. */
export type ShowCelle = (kolonne: Kolonne, vaerdier: Raekkevaerdier) => string;

/** How values stand in the cells, in the language of the screen. */
export function celleTekst({ language, t }: Translation, opslag: Celleopslag, index: OverblikIndex): ShowCelle {
  const omraader = new Map(opslag.omraader.map(({ id, navn }) => [id, navn]));
  const texts: Readonly<Record<Kolonne, (vaerdier: Raekkevaerdier) => string | null>> = {
    nummer: ({ nummer }) => nummer,
    titel: ({ titel }) => titel,
    omraade: ({ omraade }) => (omraade === null ? null : (omraader.get(omraade) ?? null)),
    periode: ({ periode }) => (periode === null ? null : showPeriode(periode, language)),
    periodeOm: ({ periodeOm }) => (periodeOm === null ? null : t(`periode-om.${periodeOm}`)),
    tilsagn: ({ tilsagn }) => (tilsagn === null ? null : t(`tilsagn.${tilsagn}`)),
    fase: ({ fase }) => (fase === null ? null : t(`fase.${fase}`)),
    relevantForMed: ({ relevantForMed }) => t(relevantForMed ? 'gitter.ja' : 'gitter.nej'),
    ansvarlige: ({ ansvarlige }) => showAnsvarlige(ansvarlige, index.aktoerer, { og: t('gitter.og'), med: t('gitter.i-samarbejde-med') }),
    tekst: ({ tekst }) => tekst,
  };
  return (kolonne, vaerdier) => texts[kolonne](vaerdier) ?? '';
}

/** What a column suggests while one writes in it; empty where anything may stand. */
export function forslag(kolonne: Kolonne, opslag: Celleopslag, { t }: Translation): readonly string[] {
  switch (kolonne) {
    case 'omraade': return opslag.omraader.map(({ navn }) => navn);
    case 'ansvarlige': return opslag.aktoerer.map(({ navn }) => navn);
    case 'periodeOm': return PERIODE_OM.map((kode) => t(`periode-om.${kode}`));
    case 'tilsagn': return TILSAGN.map((kode) => t(`tilsagn.${kode}`));
    case 'fase': return FASER.map((kode) => t(`fase.${kode}`));
    case 'relevantForMed': return [t('gitter.ja'), t('gitter.nej')];
    default: return [];
  }
}

/** What somebody began to write, finished where only one suggestion begins like that; else as it is. What can be read already needs no help. */
export function finished(kolonne: Kolonne, tekst: string, opslag: Celleopslag, translation: Translation): string {
  const begun = tekst.trim().toLowerCase();
  if (begun === '' || readCelle(kolonne, tekst, opslag).ok) return tekst;
  const [only, ...more] = forslag(kolonne, opslag, translation).filter((word) => word.toLowerCase().startsWith(begun));
  return only === undefined || more.length > 0 ? tekst : only;
}
