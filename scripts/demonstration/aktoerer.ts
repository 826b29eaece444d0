import type { Aktoertype } from '../../src/domain/aktoer/aktoer';
import type { Aktoerudkast } from '../../src/domain/udkast/strategiudkast';
import { upnOf } from './people';
import type { PersonHandle } from './people';

interface AktoerRow {
  readonly navn: string;
  readonly type: Aktoertype;
  readonly kaldes?: readonly string[];
  readonly personer?: readonly PersonHandle[];
  readonly stedfortraedere?: readonly PersonHandle[];
  readonly ledere?: readonly PersonHandle[];
  /** First and last year; null where it is open. */
  readonly aar?: readonly [number | null, number | null];
}

const CHEFER = ['anette', 'bjarke', 'hanne', 'emil', 'pernille', 'jonas', 'gitte', 'rasmus'] as const;

/**
 * The actors of the three strategies. Names, types and years are facts (the names
 * of the specialområder from general knowledge); who stands behind them is invented.
 */
const ROWS = {
  'ps-administrationen': { navn: 'PS-administrationen', type: 'administration', kaldes: ['PS administrationen', 'Psykiatri og Social'], personer: ['inger', 'nadia', 'henrik'], ledere: ['torben'], aar: [2014, 2019] },
  omraadeledere: { navn: 'Områdeledere', type: 'ledere', kaldes: ['områdelederne', 'områdelederkredsen'], personer: CHEFER, aar: [2014, 2019] },
  socialomraadet: { navn: 'Socialområdet', type: 'administration', kaldes: ['Socialområdets stab'], personer: ['camilla', 'henrik', 'nadia'], stedfortraedere: ['sidsel'], ledere: ['vibeke', 'torben'], aar: [2020, null] },
  omraadechefer: { navn: 'Områdechefer', type: 'ledere', kaldes: ['områdecheferne', 'områdechefkredsen'], personer: CHEFER, ledere: ['vibeke'], aar: [2020, null] },
  specialomraaderne: { navn: 'Specialområderne', type: 'specialomraaderne', kaldes: ['alle specialområder', 'de 8 specialområder'] },
  autisme: { navn: 'Specialområde Autisme', type: 'specialomraade', kaldes: ['Autisme', 'autismeområdet'], personer: ['freja'], ledere: ['anette'] },
  'boern-og-unge': { navn: 'Specialområde Børn og Unge', type: 'specialomraade', kaldes: ['Børn og Unge'], personer: ['soeren'], ledere: ['bjarke'] },
  hjerneskade: { navn: 'Specialområde Hjerneskade', type: 'specialomraade', kaldes: ['Hjerneskade'], personer: ['ditte'], stedfortraedere: ['hanne'], ledere: ['hanne'] },
  holmstrupgaard: { navn: 'Specialområde Holmstrupgård', type: 'specialomraade', kaldes: ['Holmstrupgård'], personer: ['emil'], ledere: ['emil'] },
  'kommunikation-og-undervisning': { navn: 'Specialområde Kommunikation og Undervisning', type: 'specialomraade', kaldes: ['Kommunikation og Undervisning'], personer: ['morten'], ledere: ['pernille'] },
  'kriminalitetstruede-unge': { navn: 'Specialområde Kriminalitetstruede Unge', type: 'specialomraade', kaldes: ['Kriminalitetstruede Unge', 'MultifunC'], personer: ['jonas'], ledere: ['jonas'] },
  'socialpsykiatri-voksne': { navn: 'Specialområde Socialpsykiatri Voksne', type: 'specialomraade', kaldes: ['Socialpsykiatri Voksne'], personer: ['signe'], stedfortraedere: ['gitte'], ledere: ['gitte'] },
  'udviklingshaemning-og-adhd': { navn: 'Specialområde Udviklingshæmning og ADHD', type: 'specialomraade', kaldes: ['Udviklingshæmning og ADHD'], personer: ['ole'], ledere: ['rasmus'] },
  it: { navn: 'IT', type: 'administration', kaldes: ['it-afdelingen'], personer: ['tobias'] },
  cfk: { navn: 'CFK', type: 'ekstern', kaldes: ['Center for Kvalitetsudvikling'], personer: ['kasper'] },
  'arbejdsgruppe-rekruttering': { navn: 'Arbejdsgruppe vedr. rekrutterings- og kompetenceudviklingsstrategi', type: 'arbejdsgruppe', kaldes: ['Arbejdsgruppen vedr. rekruttering og kompetencer'], personer: ['camilla', 'morten'], ledere: ['torben'], aar: [2014, 2019] },
  'arbejdsgruppe-medicin': { navn: 'Arbejdsgruppe vedr. medicinsk risikoprofil', type: 'arbejdsgruppe', kaldes: ['Arbejdsgruppen vedr. medicinsk risikoprofil'], personer: ['ole'], ledere: ['gitte'], aar: [2014, 2019] },
  'styregruppe-sikkerhed': { navn: 'Styregruppe vedr. sikkerhed', type: 'styregruppe', kaldes: ['Styregruppen vedr. sikkerhed'], personer: ['gitte', 'jonas'], ledere: ['torben'] },
} as const satisfies Readonly<Record<string, AktoerRow>>;

/** The natural key of an actor. */
export type AktoerNoegle = keyof typeof ROWS;

/** The 8 specialområder, in the order of their names. */
export const SPECIALOMRAADER = [
  'autisme', 'boern-og-unge', 'hjerneskade', 'holmstrupgaard', 'kommunikation-og-undervisning',
  'kriminalitetstruede-unge', 'socialpsykiatri-voksne', 'udviklingshaemning-og-adhd',
] as const satisfies readonly AktoerNoegle[];

export type Specialomraade = (typeof SPECIALOMRAADER)[number];

function buildAktoer([noegle, row]: readonly [string, AktoerRow]): Aktoerudkast {
  const [fraAar, tilAar] = row.aar ?? [null, null];
  return {
    noegle, navn: row.navn, type: row.type, kaldes: row.kaldes ?? [], fraAar, tilAar,
    personer: (row.personer ?? []).map(upnOf),
    stedfortraedere: (row.stedfortraedere ?? []).map(upnOf),
    ledere: (row.ledere ?? []).map(upnOf),
  };
}

/** All actors; every strategy's draft carries the whole list, which writes once and is unchanged after that. */
export const AKTOERER: readonly Aktoerudkast[] = Object.entries(ROWS).map(buildAktoer);
