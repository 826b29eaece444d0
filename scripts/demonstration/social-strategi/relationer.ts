import type { Relationudkast } from '../../../src/domain/udkast/strategiudkast';
import { toPlan } from '../build/relation';
import { keyOf } from './omraader';

/** What waits for what, and what is done through something else: facts of the mid-term status. */
export const RELATIONER: readonly Relationudkast[] = [
  toPlan(keyOf('1-B'), 'afventer', keyOf('1-A')),
  toPlan(keyOf('1-C'), 'afventer', keyOf('1-A')),
  toPlan(keyOf('2-B'), 'afventer', keyOf('2-C')),
  toPlan(keyOf('5-A'), 'gennemfoeres-via', keyOf('2-E')),
];
