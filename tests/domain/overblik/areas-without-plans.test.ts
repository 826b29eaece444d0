import { expect, test } from 'vitest';
import { partByPlans } from '../../../src/domain/overblik/areas-without-plans';
import { groupByOmraade } from '../../../src/domain/overblik/group-by-omraade';
import { overblikFixture, PLANS } from '../../tab/support/overblik-fixture';

const base = overblikFixture();

test('an area with a plan somewhere below it stays, with those beside it that have none told apart', () => {
  const handleplaner = base.handleplaner.filter((plan) => plan.id === PLANS['2-A']);
  const { withPlans, without } = partByPlans(groupByOmraade({ ...base, handleplaner }, 1).grupper);
  expect(withPlans.map(({ omraade }) => omraade.titel)).toEqual(['Nødvendig viden']);
  expect(without.map(({ titel }) => titel)).toEqual(['Målrettet indsats', 'Stærkere faglig kvalitet', 'Specialisering og nye ydelser', 'Dialog og partnerskaber', 'Frivillige']);
  expect(partByPlans(withPlans[0]?.grupper ?? []).without.map(({ titel }) => titel)).toEqual(['Kompetencer og specialviden']);
});

test('where every area has plans, nothing is told apart', () => {
  expect(partByPlans(groupByOmraade(base, 1).grupper).without).toEqual([]);
});
