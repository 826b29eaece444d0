import type { ListDefinition } from './list-definition';
import { NOEGLE, parentId } from './shared-columns';

export const REGLER: ListDefinition = {
  address: 'Regler',
  title: 'Regler for påmindelser',
  description: 'Hvornår der mindes om status: én regel for hver strategi.',
  columns: [
    NOEGLE,
    parentId('StrategiId', 'Strategi (id)', 'strategi'),
    { name: 'Aktiv', title: 'Aktiv', type: 'boolean' },
    { name: 'GaelderFra', title: 'Gælder fra', type: 'text' },
    { name: 'DageFoer', title: 'Dage før runden lukker eller mødet holdes', type: 'text' },
    { name: 'DageEfterSidste', title: 'Dage efter sidste status', type: 'number' },
    { name: 'GentagHverDage', title: 'Gentag efter dage', type: 'number' },
    { name: 'DageFoerFrist', title: 'Dage før frist', type: 'number' },
    { name: 'MindstDageMellem', title: 'Mindst dage mellem', type: 'number' },
    { name: 'Ugedage', title: 'Ugedage (1 er mandag)', type: 'text' },
    { name: 'FraTime', title: 'Fra klokken', type: 'number' },
    { name: 'TilTime', title: 'Til klokken', type: 'number' },
    { name: 'EskalerEfter', title: 'Leder efter antal påmindelser', type: 'number' },
    { name: 'UdsaetHoejstDage', title: 'Udsæt højst dage', type: 'number' },
  ],
};
