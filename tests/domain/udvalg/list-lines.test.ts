import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import type { Strategi } from '../../../src/domain/strategi/strategi';
import type { Linje } from '../../../src/domain/udvalg/linje';
import { createListLines } from '../../../src/domain/udvalg/list-lines';
import { createPlanOrder } from '../../../src/domain/udvalg/order-plans';
import { createPlanFacts } from '../../../src/domain/udvalg/plan-facts';
import { GRUPPERINGER, type Gruppering } from '../../../src/domain/udvalg/udvalg';
import { overblikFixture } from '../../tab/support/overblik-fixture';
import { anyOverblik } from './any-overblik';

const OVERBLIK = overblikFixture();
const FACTS = createPlanFacts(indexOverblik(OVERBLIK));

function nameOf(linje: Linje): string {
  if (linje.kind === 'plan') return linje.handleplan.nummer ?? linje.handleplan.titel;
  if (linje.kind === 'uden-planer') return `uden: ${linje.omraader.map(({ titel }) => titel).join(', ')}`;
  const { overskrift } = linje;
  const name = overskrift.kind === 'omraade' ? overskrift.omraade.titel : overskrift.kind === 'strategi' ? overskrift.strategi.titel : overskrift.kind === 'status' ? overskrift.status : overskrift.kind === 'fremdrift' ? overskrift.fremdrift : overskrift.kind === 'uden-omraade' ? '?' : (overskrift.aktoer?.navn ?? '–');
  return `${'#'.repeat(linje.niveau)} ${name} ${linje.antal}`;
}

function linesBy(gruppering: Gruppering, strategier: readonly Strategi[] = OVERBLIK.strategier.slice(0, 1)): readonly string[] {
  const shown = createPlanOrder(FACTS)(null).filter((plan) => strategier.some(({ id }) => id === plan.strategiId));
  return createListLines(FACTS)(shown, strategier, { gruppering, keepEmpty: false }).map(nameOf);
}

test('by Omraade the tree gives the headings, each with how many plans it holds', () => {
  expect(linesBy('omraade').slice(0, 8)).toEqual(['# Nødvendig viden 7', '## Kompetencer og specialviden 4', '1-A', '1-B', '1-C', '1-D', '## Praksisnær forskning 3', '2-A']);
});

test('several strategies have a heading each, the newest first, with the tree a level below', () => {
  const lines = linesBy('omraade', OVERBLIK.strategier);
  expect(lines.slice(0, 3)).toEqual(['# Udviklingsplan 2024–2027 2', '## Ét socialområde 2', 'En indgang for kommunerne']);
  expect(lines).toContain('# Social Strategi 2014–2017 11');
});

test('a plan stands under each of its ansvarlige, in the Danish alphabet; what nobody answers for comes last', () => {
  expect(linesBy('aktoer')).toEqual(['# Arbejdsgruppe vedr. rekruttering 1', '1-A', '# Autisme 1', '6-A', '# Holmstrupgård 1', '6-A', '# IT 1', '7-A', '# PS-administrationen 5', '1-C', '1-D', '2-A', '2-B', '2-E', '# Specialområderne 2', '1-B', '5-B', '# – 1', '10-A']);
});

test('by specialområde each has its own, and the whole comes last', () => {
  const lines = linesBy('specialomraade');
  expect(lines.slice(0, 5)).toEqual(['# Autisme 4', '1-B', '1-C', '5-B', '6-A']);
  expect(lines.filter((line) => line.startsWith('#')).at(-1)).toBe('# – 8');
});

test('by status and fremdrift silence stands last', () => {
  expect(linesBy('status').filter((line) => line.startsWith('#'))).toEqual(['# igangsaettes 1', '# i-gang 2', '# gennemfoeres 1', '# loebende 1', '# gennemfoert 1', '# afventer 1', '# i-ord 1', '# ingen 3']);
  expect(linesBy('fremdrift').filter((line) => line.startsWith('#'))).toEqual(['# foelger-planen 3', '# risiko 1', '# forsinket 1', '# ikke-vurderet 6']);
});

test('areas without plans are named only where the whole list is shown', () => {
  const plans = createPlanOrder(FACTS)(null).filter((plan) => plan.omraadeId === 11);
  const lines = (keepEmpty: boolean) => createListLines(FACTS)(plans, OVERBLIK.strategier.slice(0, 1), { gruppering: 'omraade', keepEmpty }).map(nameOf);
  expect(lines(true).filter((line) => line.startsWith('uden'))).toEqual(['uden: Praksisnær forskning', 'uden: Målrettet indsats, Stærkere faglig kvalitet, Specialisering og nye ydelser, Dialog og partnerskaber, Frivillige']);
  expect(lines(false).filter((line) => line.startsWith('uden'))).toEqual([]);
});

test('whatever the grouping, every plan has a line, no two lines have the same key, and headings count what stands below', () => {
  fc.assert(fc.property(anyOverblik, fc.constantFrom(...GRUPPERINGER), fc.boolean(), (overblik, gruppering, keepEmpty) => {
    const facts = createPlanFacts(indexOverblik(overblik));
    const plans = createPlanOrder(facts)(null);
    const lines = createListLines(facts)(plans, overblik.strategier, { gruppering, keepEmpty });
    expect(new Set(lines.flatMap((line) => (line.kind === 'plan' ? [line.handleplan] : [])))).toEqual(new Set(plans));
    expect(new Set(lines.map(({ key }) => key)).size).toBe(lines.length);
    const outermost = lines.reduce((sum, line) => sum + (line.kind === 'overskrift' && line.niveau === 1 && gruppering !== 'omraade' ? (line.antal ?? 0) : 0), 0);
    if (gruppering !== 'omraade' && gruppering !== 'ingen') expect(outermost).toBe(lines.filter(({ kind }) => kind === 'plan').length);
  }));
});
