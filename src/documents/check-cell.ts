import { readTrin } from '../domain/status/read-trin';
import type { ImportFinding } from '../domain/udkast/import-finding';
import { aktoerNavn, aktoerNoegle } from './name-aktoer';
import { shorten } from './place-omraader';
import type { HandleplanReading, StatusReading } from './strategy-reading';

/** Aktører that nobody knows: one finding each, at the first place, with the plans that name it. */
export function checkUnknownAktoerer(plans: readonly HandleplanReading[]): ImportFinding[] {
  const unknown = plans.flatMap((plan) => plan.aktoerer.filter((reading) => reading.kendt === null).map((reading) => ({ plan, noegle: aktoerNoegle(reading), navn: aktoerNavn(reading) })));
  const plansBy = new Map<string, HandleplanReading[]>();
  for (const { noegle, plan } of unknown) plansBy.set(noegle, [...(plansBy.get(noegle)?.slice(0, 9) ?? []), plan]);
  const first = new Map(unknown.toReversed().map((each) => [each.noegle, each]));
  return [...first.values()].toReversed().map(({ plan, noegle, navn }) => ({
    line: plan.aktoerLine, kind: 'ukendt-aktoer', values: { plan: (plansBy.get(noegle) ?? []).map(planName).join(', '), navn },
  }));
}

/** How a handleplan is named in a finding: its number, or the beginning of its text. */
export function planName(plan: Pick<HandleplanReading, 'nummer' | 'tekst'>): string {
  return plan.nummer ?? `»${shorten(plan.tekst, 40)}«`;
}

/** What is unsure in one handleplan's own cell. A document without status misses none. */
export function checkCell(plan: HandleplanReading, isStatus: boolean): ImportFinding[] {
  const name = planName(plan);
  return [
    ...(plan.tekst === '' ? [{ line: plan.line, kind: 'uden-tekst', values: { plan: name } } as const] : []),
    ...(plan.status === null && isStatus ? [{ line: plan.line, kind: 'uden-status', values: { plan: name } } as const] : []),
    ...(plan.ulaestPeriode === null ? [] : [{ line: plan.ulaestPeriode.line, kind: 'periode-ikke-laest', values: { plan: name, ordlyd: shorten(plan.ulaestPeriode.ordlyd, 90) } } as const]),
    ...(plan.status === null ? [] : checkStatus(plan.status, name)),
    ...checkAktoerer(plan, name),
    ...checkForelaeggelser(plan, name),
  ];
}

function checkStatus(status: StatusReading, plan: string): ImportFinding[] {
  const reading = readTrin(status.statustekst);
  const at = (kind: ImportFinding['kind'], values: Record<string, string> = {}): ImportFinding => ({ line: status.line, kind, values: { plan, ...values } });
  return [
    ...(reading.trin === null ? [at('status-uden-kode', { statustekst: shorten(status.statustekst, 90), forslag: reading.suggestion ?? '', ordlyd: status.periode?.ordlyd ?? '' })] : []),
    ...(reading.periodeElsewhere ? [at('periode-for-andet', { ordlyd: reading.periode?.ordlyd ?? '', rest: reading.rest ?? '' })] : []),
    ...(reading.rest !== null && !reading.periodeElsewhere ? [at('flere-saetninger', { rest: reading.rest })] : []),
    ...(reading.trin !== 'loebende' && reading.suggestion !== 'loebende' && /(?<!\p{L})løbende(?!\p{L})/iu.test(`${status.statustekst} ${status.indsats ?? ''}`) ? [at('loebende-naevnt')] : []),
  ];
}

function checkAktoerer(plan: HandleplanReading, name: string): ImportFinding[] {
  if (plan.aktoerer.length === 0) return plan.status === null ? [] : [{ line: plan.line, kind: 'uden-aktoer', values: { plan: name } }];
  return plan.aktoerer.flatMap(({ kendt, exact, ordlyd }): ImportFinding[] => {
    return exact || kendt === null ? [] : [{ line: plan.aktoerLine, kind: 'aktoer-stavet-anderledes', values: { plan: name, ordlyd, navn: kendt.navn } }];
  });
}

function checkForelaeggelser(plan: HandleplanReading, name: string): ImportFinding[] {
  return plan.forelaeggelser.flatMap((found): ImportFinding[] => {
    const values = { plan: name, organ: found.organ, ordlyd: found.ordlyd, periode: found.periode?.ordlyd ?? '', formaal: found.formaal ?? '', afholdt: found.afholdt ? 'ja' : '' };
    const told: ImportFinding = { line: found.line, kind: 'forelaeggelse', values };
    return found.exact ? [told] : [told, { ...told, kind: 'organ-stavet-anderledes' }];
  });
}
