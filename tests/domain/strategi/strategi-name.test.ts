import { expect, it } from 'vitest';
import { strategiName } from '../../../src/domain/strategi/strategi-name';

it.each([
  [{ titel: 'Visions- og udviklingsplan', fra: '2024-01-01', til: '2027-12-31' }, 'Visions- og udviklingsplan 2024–2027'],
  [{ titel: 'Social Strategi 2014–2017', fra: '2014-01-01', til: '2017-12-31' }, 'Social Strategi 2014–2017'],
  [{ titel: 'Årsplan', fra: '2026-01-01', til: '2026-12-31' }, 'Årsplan 2026'],
  [{ titel: 'Målbillede', fra: '2025-01-01', til: null }, 'Målbillede 2025'],
  [{ titel: 'Målbillede', fra: null, til: null }, 'Målbillede'],
])('%j is called %s beside the others', (strategi, name) => {
  expect(strategiName(strategi)).toBe(name);
});
