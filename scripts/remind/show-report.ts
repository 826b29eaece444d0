import type { OverblikIndex } from '../../src/domain/overblik/index-overblik';
import type { PlanlagtPaamindelse } from '../../src/domain/paamindelse/paamindelse';
import type { Koerselsrapport } from '../../src/reminders/run-reminders';

function receiverOf({ modtager }: PlanlagtPaamindelse, index: OverblikIndex): string {
  return modtager.kind === 'adresse' ? modtager.mail : (index.personer.get(modtager.personId)?.navn ?? `person ${modtager.personId}`);
}

const ANLEDNING = { runde: 'statusrunde', moede: 'møde', alder: 'længe siden sidste status', frist: 'frist', nu: 'send nu' } as const;

function planOf(handleplanId: number, index: OverblikIndex): string {
  const plan = index.handleplaner.get(handleplanId);
  return plan === undefined ? `handleplan ${handleplanId}` : [plan.nummer, plan.titel].filter((part) => part !== null).join(' ');
}

/** Who would get what, and why: a line a receiver, a line a plan. */
export function showPlanned({ planlagte }: Koerselsrapport, index: OverblikIndex): readonly string[] {
  if (planlagte.length === 0) return ['Ingen skal mindes om noget nu.'];
  return [
    `${planlagte.length} ${planlagte.length === 1 ? 'påmindelse er forfalden' : 'påmindelser er forfaldne'}:`,
    ...planlagte.flatMap((planlagt) => [
      `  ${receiverOf(planlagt, index)}${planlagt.art === 'leder' ? ' (leder)' : ''}`,
      ...planlagt.dele.map(({ handleplanId, anledning, somStedfortraeder }) => `    – ${planOf(handleplanId, index)} (${ANLEDNING[anledning.kind]}${somStedfortraeder ? ', som stedfortræder' : ''})`),
    ]),
  ];
}

/** What a run did. */
export function showDone({ sendt, fejlet, bortfaldet, mangler, problemer }: Koerselsrapport): readonly string[] {
  return [
    `Sendt: ${sendt}. Kunne ikke sendes: ${fejlet}. Besvaret i mellemtiden: ${bortfaldet}.`,
    ...(mangler > 0 ? [`${mangler} venter til næste kørsel.`] : []),
    ...(problemer.length > 0 ? [`${problemer.length} ting skal en strategikonsulent se på. De står i fanen under Påmindelser.`] : []),
  ];
}
