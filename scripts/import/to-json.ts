import { aktoerNavn, aktoerNoegle } from '../../src/documents/name-aktoer';
import type { HandleplanReading, StrategyReading } from '../../src/documents/strategy-reading';
import type { ImportFinding } from '../../src/domain/udkast/import-finding';
import { FINDING_KINDS } from '../../src/domain/udkast/import-finding';
import { showFinding } from '../../src/texts/show-finding';

/** A reading as data for other programs. The lines say where in the document each thing stands. */
export function toJson(reading: StrategyReading, findings: readonly ImportFinding[]) {
  return {
    strategi: { ...reading.strategi, status: reading.status },
    omraader: reading.omraader,
    handleplaner: reading.handleplaner.map(planToJson),
    forelaeggelser: reading.handleplaner.flatMap((plan) => plan.forelaeggelser.map(({ organ, formaal, periode, ordlyd, line, afholdt }) => ({ handleplan: plan.nummer ?? plan.noegle, organ, formaal, periode, ordlyd, afholdt, line }))),
    findings: findings.map((finding) => ({ line: finding.line, kind: finding.kind, text: showFinding(finding, 'da'), vaegt: FINDING_KINDS[finding.kind] })),
  };
}

function planToJson(plan: HandleplanReading) {
  const { noegle, line, nummer, tekst, omraade, periode, tilsagn, faellesCelle, status } = plan;
  return {
    noegle, line, nummer, tekst, omraade,
    status: status === null ? null : { statustekst: status.statustekst, trin: status.trin, periode: status.periode, indsats: status.indsats },
    ansvar: plan.aktoerer.map((reading) => ({ aktoer: aktoerNavn(reading), rolle: reading.rolle, noegle: aktoerNoegle(reading), ordlyd: reading.ordlyd, kendt: reading.kendt !== null })),
    periode, tilsagn, faellesCelle,
  };
}
