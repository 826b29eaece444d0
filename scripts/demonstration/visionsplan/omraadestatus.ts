import type { StatusRow, StatusSubject } from '../build/status';
import { SPOR, STRATEGI } from './omraader';

/** What the yearly report says about the whole plan and its strategispor; invented. */
export const OMRAADESTATUS: readonly (readonly [subject: StatusSubject, rows: readonly StatusRow[]])[] = [
  [{ noegle: STRATEGI, omraade: null, handleplan: null }, [
    { pr: '2024-12-17', af: 'sidsel', tekst: 'Det første år er gået efter planen. It-systemet fylder mest.' },
    { pr: '2025-12-16', af: 'sidsel', tekst: 'Flere indsatser fra 2024 er afsluttet. Udvalget har prioriteret råd og sundhed højest.', fremdrift: 'risiko' },
  ]],
  [{ noegle: SPOR.socialomraade, omraade: SPOR.socialomraade, handleplan: null }, [{ pr: '2025-12-16', af: 'sidsel', tekst: 'Aftalen med psykiatrien er på plads. It-systemet er forsinket.', fremdrift: 'forsinket', behov: 'Politisk opbakning til en ny tidsplan.' }]],
  [{ noegle: SPOR.menneske, omraade: SPOR.menneske, handleplan: null }, [{ pr: '2025-12-16', af: 'sidsel', tekst: 'Borgerne bliver spurgt overalt, og rådene er på vej.', fremdrift: 'foelger-planen' }]],
  [{ noegle: SPOR.faglighed, omraade: SPOR.faglighed, handleplan: null }, [{ pr: '2025-12-16', af: 'sidsel', tekst: 'Seniorprojektet virker. Aftalen om arbejdstid udgår.', fremdrift: 'foelger-planen' }]],
];
