import type { Text } from '../text';

export const appDa = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Henter strategien …',
  'app.proev-igen': 'Prøv igen',
  'person.fratraadt': 'er ikke længere ansat',
  'person.ukendt': 'Ukendt person',
  'periode.ingen': 'Ingen periode',
  'periode.fra-til': '{fra} til {til}',
  'fase.forberedende': 'Forberedende',
  'fase.aktiv': 'Aktiv',
  'nav.label': 'Sider',
  'nav.mine': 'Mine indsatser i strategien',
  'nav.alle': 'Alle handleplaner',
  'nav.tavse': 'Hvem har ikke meldt',
  'nav.spring-til-indhold': 'Gå til indholdet',
  'sprog.skift': 'English',
  'strategi.vaelg': 'Vælg strategi',
  'tom.ingen-strategier': 'Der er ingen strategier endnu',
  'tom.ingen-strategier.konsulent': 'Læs strategiens dokument ind med importen, så kommer områder og handleplaner frem her.',
  'tom.ingen-strategier.andre': 'Når en strategikonsulent har lagt den første strategi ind, kommer den frem her.',
} as const satisfies Record<string, Text>;
