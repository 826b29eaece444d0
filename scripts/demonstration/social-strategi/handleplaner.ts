import type { Fase } from '../../../src/domain/strategi/fase';
import type { Trin } from '../../../src/domain/status/trin';
import type { Handleplanudkast } from '../../../src/domain/udkast/strategiudkast';
import { keyOf } from './omraader';
import { PLANER_1_7 } from './planer-1-7';
import type { PlanRow } from './planer-1-7';
import { PLANER_8_15 } from './planer-8-15';
import { FAELLES_CELLE, STATUSSER } from './statusser';

/** Plans that concern the staff directly, so that the MED system has a say in them. */
const MED = new Set(['1-A', '1-B', '1-C', '1-D', '4-D', '9-A', '9-B', '9-E', '9-F', '13-A', '15-A', '15-B', '15-C', '15-D']);

/** Invented, like all phases of the demonstration: what is still being prepared at mid-term is forberedende, what is under way aktiv. */
function faseOf(trin: Trin | undefined): Fase | null {
  if (trin === undefined) return null;
  return trin === 'forberedes' ? 'forberedende' : 'aktiv';
}

function buildPlan(omraade: string, [titel, tekst]: PlanRow, index: number): Handleplanudkast {
  const nummer = `${omraade}-${String.fromCharCode(65 + index)}`;
  return {
    noegle: keyOf(nummer), omraade: keyOf(omraade), nummer, titel, tekst,
    periode: null, tilsagn: null, relevantForMed: MED.has(nummer),
    fase: faseOf(STATUSSER[nummer]?.[0]?.trin),
    faellesCelle: FAELLES_CELLE.planer.includes(nummer) ? FAELLES_CELLE.noegle : null,
    orden: index + 1,
  };
}

/** The 69 handleplaner, area by area. */
export const HANDLEPLANER: readonly Handleplanudkast[] = Object.entries({ ...PLANER_1_7, ...PLANER_8_15 })
  .flatMap(([omraade, rows]) => rows.map((row, index) => buildPlan(omraade, row, index)));
