import type { Text } from '../text';

/** The one who is reminded: what their reminder was about, and what else they can say to it. */
export const mindetDa = {
  'mindet.titel': 'Det, du er mindet om',
  'mindet.alle': 'Se alle mine indsatser',
  'mindet.tak': 'Tak, du har svaret på det hele.',
  'mindet.besvaret': 'Tak, der er svaret i dag.',
  'mindet.ingen': 'Det, du blev mindet om, er ikke længere dit',
  'mindet.ingen.raad': 'Nogen har ændret, hvem der har ansvaret, eller handleplanen er slettet. Du skal ikke gøre noget.',
  'mindet.ikke-laengere': { one: '1 indsats i påmindelsen er ikke længere din.', other: '{antal} indsatser i påmindelsen er ikke længere dine.' },
  'mindet.ikke-sendt': 'Det er ikke sendt endnu. Prøv igen.',
  'mindet.sender': 'Sender …',

  'mindet.senere': 'Mind mig om det senere',
  'mindet.senere.navn': 'Mind mig om det senere: {plan}',
  'mindet.senere.titel': 'Hvornår skal du mindes om det?',
  'mindet.senere.dage': { one: 'I morgen', other: 'Om {antal} dage' },
  'mindet.senere.ikke': 'Det kan ikke vente længere. Svar nu, eller sig til, hvis du ikke er den rette.',
  'mindet.senere.sagt': 'Du bliver tidligst mindet om det igen {dato}.',

  'mindet.tilbage': 'Jeg er ikke den rette',
  'mindet.tilbage.navn': 'Jeg er ikke den rette: {plan}',
  'mindet.tilbage.titel': 'Giv den tilbage',
  'mindet.tilbage.om': 'Det går til strategikonsulenten, som finder den rette. Du bliver ikke mindet om den imens.',
  'mindet.tilbage.felt': 'Hvorfor, og hvem er den rette?',
  'mindet.tilbage.fejl': 'Skriv et par ord om hvorfor, så strategikonsulenten kan finde den rette.',
  'mindet.tilbage.send': 'Send til strategikonsulenten',
  'mindet.tilbage.sagt': 'Sendt til strategikonsulenten. Du bliver ikke mindet om den, før det er afklaret.',

  'mindet.vaek': 'Jeg er væk i en periode',
  'mindet.vaek.titel': 'Hvornår er du tilbage?',
  'mindet.vaek.om': 'Er der en stedfortræder, bliver vedkommende spurgt, mens du er væk. Er der ingen, får du stadig påmindelserne.',
  'mindet.vaek.felt': 'Væk til og med',
  'mindet.vaek.fejl': 'Vælg den sidste dag, du er væk.',
  'mindet.vaek.fejl-forbi': 'Den dag er gået. Vælg i dag eller en senere dag.',
  'mindet.vaek.fejl-laenge': 'Det er mere end et år. Bed i stedet strategikonsulenten vælge en anden.',
  'mindet.vaek.send': 'Jeg er væk',
  'mindet.vaek.sagt': 'Noteret: du er væk til og med {dato}.',
  'mindet.vaek.tilbage': 'Jeg er her alligevel',
  'mindet.vaek.tilbage-sagt': 'Noteret: du er her, og du bliver mindet som før.',
} as const satisfies Record<string, Text>;
