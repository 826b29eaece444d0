import type { StatusRow, StatusSubject } from '../build/status';
import { MAAL, SPOR, STRATEGI } from './omraader';

type About = readonly [subject: StatusSubject, rows: readonly StatusRow[]];

function about(omraade: string, ...rows: readonly StatusRow[]): About {
  return [{ noegle: omraade, omraade, handleplan: null }, rows];
}

/** What was said once a year about the whole and its parts; invented. Nobody ever wrote about the other mål. */
export const OMRAADESTATUS: readonly About[] = [
  [{ noegle: STRATEGI, omraade: null, handleplan: null }, [
    { pr: '2022-12-15', af: 'sidsel', tekst: 'Seks fokusområder er prøvet af. De bedste erfaringer kommer, når borgerne selv er med.', fremdrift: 'foelger-planen' },
    { pr: '2023-12-14', af: 'sidsel', tekst: 'Målbilledet slutter her. Det, der ikke blev færdigt, er ført videre i den nye plan.', trin: 'gennemfoert', fremdrift: 'foelger-planen' },
  ]],
  about(SPOR.faglig,
    { pr: '2022-12-15', af: 'sidsel', tekst: 'Sparring og læring af magtanvendelser er blevet hverdag.', fremdrift: 'foelger-planen' },
    { pr: '2023-12-14', af: 'sidsel', tekst: 'Medicinen håndteres sikkert. Fælles dokumentation må vente på et nyt system.', fremdrift: 'risiko' }),
  about(SPOR.sammenhaeng, { pr: '2023-12-14', af: 'sidsel', tekst: 'Borgernes tilfredshed måles nu overalt. Svar til kommunerne tager stadig for lang tid.', fremdrift: 'forsinket', behov: 'En fast vagt, der svarer kommunerne.' }),
  about(MAAL.oekonomi, { pr: '2023-12-14', af: 'mads', tekst: 'Der er ikke samlet op på fokusområderne om økonomi.' }),
];
