import type { Text } from '../text';

export const personvaelgerDa = {
  'personvaelger.skriv': 'Skriv et navn eller en mail',
  'personvaelger.valgte': 'Valgt: {felt}',
  'personvaelger.forslag': 'Forslag: {felt}',
  'personvaelger.fjern': 'Fjern {navn}',
  'personvaelger.fjernet': '{navn} er fjernet.',
  'personvaelger.valgt': '{navn} er valgt.',
  'personvaelger.soeger': 'Søger …',
  'personvaelger.ingen': 'Ingen med det navn. Prøv et andet ord eller en mail.',
  'personvaelger.fundet': { one: '1 person passer. Vælg med piletasterne og Enter.', other: '{antal} personer passer. Vælg med piletasterne og Enter.' },
  'personvaelger.flere': { one: 'De første {vist} vises, og der er 1 til. Skriv mere af navnet.', other: 'De første {vist} vises, og der er {antal} til. Skriv mere af navnet.' },
  'personvaelger.tilfoejer': 'Gør {navn} kendt på strategiens side …',
  'personvaelger.kun-siden': 'Kun dem, SharePoint-siden allerede kender, kunne søges frem: der er ikke adgang til organisationens katalog.',
} as const satisfies Record<string, Text>;
