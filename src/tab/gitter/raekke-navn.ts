import type { Translate } from '../../texts/translate';
import type { Gitter } from './use-gitter';

/** What a row is called in a sentence: its number, else its title, else that it is new. */
export function raekkeNavn(noegle: string, gitter: Gitter, t: Translate): string {
  const raekke = gitter.raekker.find((row) => row.noegle === noegle);
  const named = raekke === undefined ? '' : gitter.vis(raekke, 'nummer').tekst || gitter.vis(raekke, 'titel').tekst;
  return named === '' ? t('gitter.ny-handleplan') : named;
}
