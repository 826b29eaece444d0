import { halvaarFrom } from '../build/periode';
import type { StatusRow, StatusSubject } from '../build/status';
import { overskriftKey, pejlemaerkeKey, SPOR, STRATEGI } from './omraader';

type About = readonly [subject: StatusSubject, rows: readonly StatusRow[]];

function about(omraade: string, ...rows: readonly StatusRow[]): About {
  return [{ noegle: omraade, omraade, handleplan: null }, rows];
}

/**
 * What the yearly report says about the whole plan and its strategispor, and what has been noted about some of what
 * lies below; invented. Most overskrifter and pejlemærker have no status of their own.
 */
export const OMRAADESTATUS: readonly About[] = [
  [{ noegle: STRATEGI, omraade: null, handleplan: null }, [
    { pr: '2024-12-17', af: 'sidsel', tekst: 'Det første år er gået efter planen. It-systemet fylder mest.', fremdrift: 'foelger-planen' },
    { pr: '2025-12-16', af: 'sidsel', tekst: 'Flere indsatser fra 2024 er afsluttet. Udvalget har prioriteret råd og sundhed højest.', fremdrift: 'risiko' },
    { pr: 25, af: 'sidsel', tekst: 'Året går mod sin slutning: halvdelen af indsatserne følger planen, og it-systemet er det, der trækker ud. Rapporten til regionsrådet er under forberedelse.', fremdrift: 'risiko', indsats: 'Områdecheferne drøfter, hvad der skal prioriteres næste år.' },
  ]],
  about(SPOR.socialomraade,
    { pr: '2024-12-17', af: 'sidsel', tekst: 'Psykiatriaftalen er tæt på, og it-systemet ruller ud.', fremdrift: 'foelger-planen' },
    { pr: '2025-12-16', af: 'sidsel', tekst: 'Aftalen med psykiatrien er på plads. It-systemet er forsinket.', fremdrift: 'forsinket', behov: 'Politisk opbakning til en ny tidsplan.' }),
  about(SPOR.menneske,
    { pr: '2025-12-16', af: 'sidsel', tekst: 'Borgerne bliver spurgt overalt, og rådene er på vej.', fremdrift: 'foelger-planen' },
    { pr: 12, af: 'camilla', tekst: 'Rådene er i gang i de fleste specialområder. Lægeordningen på Holmstrupgård holder ikke, hvad den lovede.', fremdrift: 'risiko', behov: 'En fælles løsning på lægedækningen.' }),
  about(SPOR.faglighed, { pr: '2025-12-16', af: 'sidsel', tekst: 'Seniorprojektet virker. Aftalen om arbejdstid udgår.', fremdrift: 'foelger-planen' }),
  about(overskriftKey({ slug: 'lighed-i-sundhed' }), { pr: 20, af: 'camilla', tekst: 'Sundhedstjek er aftalt på fem tilbud.', trin: 'i-gang', fremdrift: 'foelger-planen', periode: (today) => halvaarFrom(today, 1, 'gennemfoeres') }),
  about(overskriftKey({ slug: 'et-groennere-socialomraade' }), { pr: '2026-02-13', af: 'mads', tekst: 'Oliefyrene er skiftet ud på to af seks adresser.', trin: 'i-gang', fremdrift: 'forsinket', behov: 'Penge til de sidste fire adresser.' }),
  about(overskriftKey({ slug: 'attraktiv-arbejdsplads' }), { pr: '2026-04-24', af: 'mads', tekst: 'Sættes i bero, til det er klart, hvad der kommer ud af forhandlingerne om arbejdstid.', trin: 'i-bero' }),
  about(pejlemaerkeKey(2), { pr: 33, af: 'nadia', tekst: 'Data fra de første fire specialområder kan sammenlignes.', trin: 'i-gang', fremdrift: 'foelger-planen' }),
  about(pejlemaerkeKey(13), { pr: '2026-05-08', af: 'nadia', tekst: 'Introduktionen er ens for alle nye fra i år.', trin: 'gennemfoert', fremdrift: 'foelger-planen' }),
];
