import type { Cellefejl, Celleopslag } from '../../domain/gitter/celle-laesning';
import type { Kolonne } from '../../domain/gitter/raekke';
import type { Translation } from '../app/translation';
import { forslag } from './celle-ord';

/** What is wrong with a cell, and what to do, in words. */
export function fejlTekst(kolonne: Kolonne, { kode, ordlyd = '', antal = 0 }: Cellefejl, opslag: Celleopslag, translation: Translation): string {
  const muligheder = kode === 'ukendt-valg' ? forslag(kolonne, opslag, translation).join(', ') : '';
  return translation.t(`gitter.fejl.${kode}`, { ordlyd, antal, muligheder });
}
