import type { Aktoertype } from './aktoer';

/** An aktør as everybody knows it, before it has people. */
export interface KendtAktoer {
  readonly noegle: string;
  readonly navn: string;
  readonly type: Aktoertype;
  readonly kaldes: readonly string[];
  readonly fraAar: number | null;
  readonly tilAar: number | null;
}

/** The aktører of Region Midtjylland's social area, with the years in which they existed. */
export const KENDTE_AKTOERER: readonly KendtAktoer[] = [
  kendt('autisme', 'Autisme', 'specialomraade'),
  kendt('boern-og-unge', 'Børn og Unge', 'specialomraade'),
  kendt('hjerneskade', 'Hjerneskade', 'specialomraade'),
  kendt('holmstrupgaard', 'Holmstrupgård', 'specialomraade'),
  kendt('kommunikation-og-undervisning', 'Kommunikation og Undervisning', 'specialomraade'),
  kendt('kriminalitetstruede-unge', 'Kriminalitetstruede Unge', 'specialomraade', ['MultifunC', 'Kriminalitetstruede Unge (MultifunC)']),
  kendt('socialpsykiatri-voksne', 'Socialpsykiatri Voksne', 'specialomraade', ['Socialpsykiatri for voksne']),
  kendt('udviklingshaemning-og-adhd', 'Udviklingshæmning og ADHD', 'specialomraade'),
  kendt('specialomraaderne', 'Specialområderne', 'specialomraaderne', ['Alle specialområder', 'Samtlige specialområder']),
  kendt('ps-administrationen', 'PS-administrationen', 'administration', ['Psykiatri- og Socialadministrationen', 'PS administrationen'], [2014, 2019]),
  kendt('socialomraadet', 'Socialområdet', 'administration', ['Det regionale socialområde'], [2020, null]),
  kendt('it', 'IT', 'administration', ['IT-afdelingen', 'It']),
  kendt('cfk', 'CFK', 'ekstern', ['CFK – Folkesundhed og Kvalitetsudvikling']),
  kendt('omraadeledere', 'Områdeledere', 'ledere', ['Områdelederne', 'Områdelederkredsen'], [2014, 2019]),
  kendt('omraadechefer', 'Områdechefer', 'ledere', ['Områdecheferne', 'Områdechefkredsen'], [2020, null]),
  kendt('arbejdsgruppe-rekrutterings-og-kompetenceudviklingsstrategi', 'Arbejdsgruppen vedr. rekrutterings- og kompetenceudviklingsstrategi', 'arbejdsgruppe'),
  kendt('arbejdsgruppe-medicinsk-risikoprofil', 'Arbejdsgruppen vedr. medicinsk risikoprofil', 'arbejdsgruppe'),
  kendt('styregruppe-sikkerhed', 'Styregruppen vedr. sikkerhed', 'styregruppe'),
];

function kendt(noegle: string, navn: string, type: Aktoertype, kaldes: readonly string[] = [], [fraAar, tilAar]: readonly [number | null, number | null] = [null, null]): KendtAktoer {
  return { noegle, navn, type, kaldes, fraAar, tilAar };
}
