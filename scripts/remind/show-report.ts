import type { Tidspunkt } from '../../src/domain/dato';
import { danishTime } from '../../src/domain/kalender/danish-time';
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
export function showPlanned({ planlagte, naeste, problemer }: Koerselsrapport, index: OverblikIndex): readonly string[] {
  if (planlagte.length === 0) return ['Ingen skal mindes om noget nu.', naeste === null ? 'De næste fire uger er der heller ingenting.' : `De næste er forfaldne ${momentText(naeste)} (se dem med --at).`, ...showProblems(problemer)];
  return [
    `${planlagte.length} ${planlagte.length === 1 ? 'påmindelse er forfalden' : 'påmindelser er forfaldne'}:`,
    ...planlagte.flatMap((planlagt) => [
      `  ${receiverOf(planlagt, index)}${planlagt.art === 'leder' ? ' (leder)' : ''}`,
      ...planlagt.dele.map(({ handleplanId, anledning, somStedfortraeder }) => `    – ${planOf(handleplanId, index)} (${ANLEDNING[anledning.kind]}${somStedfortraeder ? ', som stedfortræder' : ''})`),
    ]),
    ...showProblems(problemer),
  ];
}

/** `2027-03-01T09:00`, Danish time, as `--at` takes it. */
function momentText(moment: Tidspunkt): string {
  const { dato, time, minut } = danishTime(moment);
  return `${dato}T${[time, minut].map((part) => String(part).padStart(2, '0')).join(':')}`;
}

function showProblems(problemer: Koerselsrapport['problemer']): readonly string[] {
  return problemer.length === 0 ? [] : [`${problemer.length === 1 ? 'Én ting' : `${problemer.length} ting`} skal en strategikonsulent se på. ${problemer.length === 1 ? 'Den' : 'De'} står i fanen under Påmindelser.`];
}

/** What a run did. */
export function showDone({ sendt, fejlet, bortfaldet, mangler, problemer }: Koerselsrapport): readonly string[] {
  return [
    `Sendt: ${sendt}. Kunne ikke sendes: ${fejlet}. Besvaret i mellemtiden: ${bortfaldet}.`,
    ...(mangler > 0 ? [`${mangler} venter til næste kørsel.`] : []),
    ...showProblems(problemer),
  ];
}
