import type { Text } from '../text';

/** Before the tab is there: outside Teams, not set up, and the set-up of a tab. */
export const opstartDa = {
  'opstart.teams': 'Forbinder til Teams …',
  'uden-for-teams.titel': 'Fyrtårn hører hjemme i Teams',
  'uden-for-teams.not-framed': 'Siden er åbnet direkte i en browser. Fyrtårn ved kun, hvem du er, når den er åbnet i Microsoft Teams.',
  'uden-for-teams.silent': 'Siden ligger i en ramme, men Teams svarer ikke.',
  'uden-for-teams.refused': 'Teams svarede på en måde, Fyrtårn ikke forstår.',
  'uden-for-teams.raad': 'Åbn Teams, vælg Apps i venstre side, og søg efter Fyrtårn. Er den ikke der, skal IT lægge den ind først.',
  'uden-for-teams.proev-igen': 'Er du allerede i Teams, så prøv igen.',
  'side-mangler.titel': 'Fanen mangler at få at vide, hvor strategien ligger',
  'side-mangler.mangler': 'Fanens adresse nævner ingen SharePoint-side.',
  'side-mangler.ugyldig': 'Fanens adresse nævner en SharePoint-side, der ikke er en gyldig adresse.',
  'side-mangler.fremmed': 'Fanens adresse nævner en SharePoint-side, som Fyrtårn ikke har lov til at læse.',
  'side-mangler.raad': 'Fjern fanen, og tilføj den igen, så bliver du spurgt om siden. Gælder det den personlige app, skal IT rette app-pakken.',
  'konfiguration.titel': 'Fyrtårn er ikke sat rigtigt op',
  'konfiguration.raad': 'Giv IT besked om det, der står herunder. Filen hedder konfiguration.json og ligger ved siden af appens side.',
  'konfiguration.kan-ikke-hentes': 'Filen kunne ikke hentes.',
  'opsaetning.titel': 'Hvilken strategi-side skal fanen vise?',
  'opsaetning.forklaring': 'Strategiens lister ligger på én SharePoint-side. Indsæt sidens adresse, og tryk Gem.',
  'opsaetning.felt': 'SharePoint-sidens adresse',
  'opsaetning.eksempel': 'For eksempel {eksempel}',
  'opsaetning.mangler': 'Skriv adressen på SharePoint-siden.',
  'opsaetning.ugyldig': 'Det er ikke adressen på en SharePoint-side. Den begynder med https:// og indeholder oftest /sites/.',
  'opsaetning.fremmed': 'Fyrtårn må kun bruge sider på {origins}.',
  'opsaetning.klar': 'Tryk Gem for at lave fanen.',
  'opsaetning.afvist': 'Fanen kunne ikke gemmes. Se efter, om adressen er rigtig, og prøv igen.',
} as const satisfies Record<string, Text>;
