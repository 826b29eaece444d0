import type { specialomraaderDa } from '../da/specialomraader';
import type { SameKeys } from '../text';

export const specialomraaderEn: SameKeys<typeof specialomraaderDa> = {
  'matrix.titel': 'Overview by specialised area',
  'matrix.indledning': 'What each specialised area has reported itself about the actions it has a share in. Shared is what holds for all.',
  'matrix.tabel': 'Areas and specialised areas',
  'matrix.niveau': 'Show by',
  'matrix.omraade': 'Area',
  'matrix.faelles': 'Shared',
  'matrix.hele': 'The whole strategy',
  'matrix.direkte': 'Directly below {titel}',
  'matrix.uden-omraade': 'Without area',
  'matrix.meldt': '{meldt} of {antal} reported',
  'matrix.antal': '{hvad}: {antal}',
  'matrix.kun-samlet': '{antal} reported as a whole only',
  'matrix.kun-samlet.alle': 'Reported as a whole only',
  'matrix.kun-dele': '{antal} reported by specialised areas only',
  'matrix.kun-dele.alle': 'Reported by specialised areas only',
  'matrix.sidst': 'last {dato}',
  'matrix.gammel': 'not since {dato}',
  'matrix.tavs': 'nothing reported',
  'matrix.ingen': 'No actions',
  'matrix.celle': '{specialomraade}, {omraade}',
  'matrix.specialomraade.uden': 'Has no share in any action.',
  'matrix.uden-planer': { one: '{antal} area without actions: {titler}', other: '{antal} areas without actions: {titler}' },
  'matrix.tom': 'The strategy has no actions yet',
  'matrix.tom.raad': 'As soon as a strategy consultant has added the actions, they appear here.',
};
