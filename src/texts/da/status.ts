import type { Fremdrift } from '../../domain/status/fremdrift';
import type { Trin } from '../../domain/status/trin';
import type { Text } from '../text';

export const statusDa = {
  'trin.ingen': 'Ingen status',
  'trin.ikke-startet': 'Ikke startet',
  'trin.forberedes': 'Forberedes',
  'trin.igangsaettes': 'Igangsættes',
  'trin.i-gang': 'Er i gang',
  'trin.gennemfoeres': 'Gennemføres',
  'trin.loebende': 'Løbende',
  'trin.gennemfoert': 'Gennemført',
  'trin.afventer': 'Afventer',
  'trin.i-bero': 'Sat i bero',
  'trin.udgaaet': 'Udgået',
  'fremdrift.ikke-vurderet': 'Ikke vurderet',
  'fremdrift.foelger-planen': 'Følger planen',
  'fremdrift.risiko': 'Risiko for forsinkelse',
  'fremdrift.forsinket': 'Forsinket',
} as const satisfies Record<`trin.${Trin | 'ingen'}` | `fremdrift.${Fremdrift | 'ikke-vurderet'}`, Text>;
