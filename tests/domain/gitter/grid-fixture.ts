import type { Celleopslag } from '../../../src/domain/gitter/celle-laesning';
import { omraadeNavne } from '../../../src/domain/gitter/omraade-navne';
import { TOM_RAEKKE, type Raekkevaerdier } from '../../../src/domain/gitter/raekke';
import { indexOverblik } from '../../../src/domain/overblik/index-overblik';
import { overblikFixture } from '../../tab/support/overblik-fixture';

const overblik = overblikFixture();
export const INDEX = indexOverblik(overblik);

/** What the cells of the fixture's first strategy are read against. */
export const OPSLAG: Celleopslag = {
  valg: {
    periodeOm: [{ kode: 'forberedes', ord: ['Forberedes', 'Prepared'] }, { kode: 'igangsaettes', ord: ['Igangsættes', 'Started'] }, { kode: 'gennemfoeres', ord: ['Gennemføres', 'Carried out'] }],
    tilsagn: [{ kode: 'foreslaaet', ord: ['Foreslået', 'Proposed'] }, { kode: 'udpeget', ord: ['Udpeget', 'Chosen'] }],
    fase: [{ kode: 'forberedende', ord: ['Forberedende', 'Preparatory'] }, { kode: 'aktiv', ord: ['Aktiv', 'Active'] }],
    relevantForMed: [{ kode: true, ord: ['Ja', 'Yes'] }, { kode: false, ord: ['Nej', 'No'] }],
  },
  omraader: omraadeNavne(overblik.omraader.filter(({ strategiId }) => strategiId === 1), INDEX),
  aktoerer: overblik.aktoerer,
};

export function aRow(rest: Partial<Raekkevaerdier> = {}): Raekkevaerdier {
  return { ...TOM_RAEKKE, titel: 'Fast introduktion', omraade: 11, ...rest };
}
