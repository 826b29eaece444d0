import type { statusDa } from '../da/status';
import type { SameKeys } from '../text';

export const statusEn: SameKeys<typeof statusDa> = {
  'trin.ingen': 'No status',
  'trin.ikke-startet': 'Not started',
  'trin.forberedes': 'In preparation',
  'trin.igangsaettes': 'Starting',
  'trin.i-gang': 'In progress',
  'trin.gennemfoeres': 'Being carried out',
  'trin.loebende': 'Ongoing',
  'trin.gennemfoert': 'Completed',
  'trin.afventer': 'Waiting',
  'trin.i-bero': 'On hold',
  'trin.udgaaet': 'Dropped',
  'fremdrift.ikke-vurderet': 'Not assessed',
  'fremdrift.foelger-planen': 'On track',
  'fremdrift.risiko': 'At risk of delay',
  'fremdrift.forsinket': 'Delayed',
};
