import { expect, test } from 'vitest';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { omraadePath } from '../../../src/domain/overblik/omraade-path';
import { overblikFixture } from '../../tab/support/overblik-fixture';

const base = overblikFixture();

test('a plan’s place is told from the top of the tree down', () => {
  expect(omraadePath(23, indexOverblik(base)).map((omraade) => omraade.titel)).toEqual(['Ét socialområde', 'Sammen om borgeren', 'Fælles retning']);
});

test('an Omraade that is gone has no place', () => {
  expect(omraadePath(999, indexOverblik(base))).toEqual([]);
});

test('a circle in the tree is cut', () => {
  const omraader = base.omraader.map((omraade) => (omraade.id === 21 ? { ...omraade, foraelderId: 23 } : omraade));
  expect(omraadePath(23, indexOverblik({ ...base, omraader })).map((omraade) => omraade.id)).toEqual([21, 22, 23]);
});
